import {sha256} from '../fingerprint.js';
import {git} from './git.js';

const most = 50;

/**
A file as it was when its bytes had a hash, if Git has committed it then: the last fifty commits that changed it are looked at. `null` where it is not among them.

@param path - Relative to the root, with `/`.
@param hash - SHA-256 of the file's bytes, in hex.
*/
export const committedText = async (root: string, path: string, hash: string): Promise<string | null> => {
	try {
		const printed = await git(root, ['log', `--max-count=${most}`, '--format=%H', '--', path]);

		for (const commit of printed.toString('utf8').split('\n').filter(Boolean)) {
			const bytes = await git(root, ['cat-file', 'blob', `${commit}:./${path}`]).catch(() => null);

			if (bytes !== null && sha256(bytes) === hash) {
				return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes);
			}
		}
	} catch {
		// No repository, no Git, or no text: then the old text is not known.
	}

	return null;
};
