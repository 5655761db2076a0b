import {git} from './git.js';

const list = async (root: string, flags: readonly string[]): Promise<readonly string[]> => {
	const printed = await git(root, ['ls-files', '-z', ...flags]);
	return printed
		.toString('utf8')
		.split('\0')
		.filter(path => path !== '');
};

/**
The paths that Git knows or does not ignore below a folder, without those that are deleted; `null` where Git is missing or the folder is in no repository.
*/
export const gitPaths = async (root: string): Promise<readonly string[] | null> => {
	try {
		const [known, deleted] = await Promise.all([list(root, ['-c', '-o', '--exclude-standard']), list(root, ['-d'])]);
		const gone = new Set(deleted);

		return [...new Set(known)].filter(path => !gone.has(path) && !path.startsWith('../') && !path.startsWith('/') && !path.endsWith('/'));
	} catch {
		return null;
	}
};
