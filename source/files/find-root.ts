import {realpath, stat} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {fileError} from './file-error.js';

/**
Whether there is anything under a path.
*/
export const exists = async (path: string): Promise<boolean> => {
	try {
		await stat(path);
		return true;
	} catch {
		return false;
	}
};

const ancestors = (folder: string): readonly string[] => {
	const parent = dirname(folder);
	return parent === folder ? [folder] : [folder, ...ancestors(parent)];
};

/**
The project that a folder belongs to: the nearest folder above it with `.git`, else with `docs`, else the folder itself.
*/
export const findRoot = async (folder: string): Promise<string> => {
	for (const mark of ['.git', 'docs']) {
		for (const candidate of ancestors(folder)) {
			if (await exists(join(candidate, mark))) {
				return candidate;
			}
		}
	}

	return folder;
};

/**
A folder with its links resolved.

@throws {PlanWizardError} Where it does not exist or may not be read.
*/
export const resolvedFolder = async (path: string): Promise<string> => {
	try {
		return await realpath(path);
	} catch (error) {
		throw fileError(error, 'read', path);
	}
};
