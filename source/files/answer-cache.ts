import {mkdir, readdir, readFile, stat, unlink} from 'node:fs/promises';
import {join} from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import {sha256} from '../fingerprint.js';

const day = 24 * 60 * 60 * 1000;

/** Documentation is to be current: an answer counts for a week, and is removed after a month. */
const ages = {fresh: 7 * day, kept: 30 * day};

const fileOf = (folder: string, key: readonly string[]): string => join(folder, `${sha256(JSON.stringify(key))}.txt`);

/**
Keeps answers of a server in a folder of the person's, one file each, for a week. What cannot be read or written is no answer, and nobody's trouble.

@param now - Milliseconds.
*/
export const answerCache = (folder: string, now: () => number) => {
	let isSwept = false;

	const sweep = async (): Promise<void> => {
		for (const name of await readdir(folder)) {
			const path = join(folder, name);

			if (now() - (await stat(path)).mtimeMs > ages.kept) {
				await unlink(path);
			}
		}
	};

	return {
		recall: async (key: readonly string[]): Promise<string | null> => {
			const path = fileOf(folder, key);

			try {
				return now() - (await stat(path)).mtimeMs < ages.fresh ? await readFile(path, 'utf8') : null;
			} catch {
				return null;
			}
		},
		keep: async (key: readonly string[], answer: string): Promise<void> => {
			try {
				await mkdir(folder, {recursive: true, mode: 0o700});
				await writeFileAtomic(fileOf(folder, key), answer, {mode: 0o600});
				await (isSwept ? undefined : sweep());
				isSwept = true;
			} catch {}
		},
	};
};
