import type {Stats} from 'node:fs';
import {readFile, stat} from 'node:fs/promises';
import {PlanWizardError} from '../errors.js';
import {failedWith, fileError} from './file-error.js';
import {inside} from './inside.js';

/**
The largest document that is read, in bytes: a use case of this size is not one.
*/
export const largestDocument = 5 * 1024 * 1024;

const sizeInMegabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`;

const check = (found: Stats, path: string): void => {
	if (!found.isFile()) {
		throw new PlanWizardError(
			'NOT_A_FILE',
			`${path} is ${found.isDirectory() ? 'a folder' : 'no ordinary file'}, expected a file.`,
			'Name a file instead.',
		);
	}

	if (found.size > largestDocument) {
		throw new PlanWizardError(
			'TOO_LARGE',
			`${path} has ${sizeInMegabytes(found.size)}, expected at most ${sizeInMegabytes(largestDocument)}.`,
			'Split the document, or name a smaller one.',
		);
	}
};

/**
The bytes of a document, `null` where it is missing.

@throws {PlanWizardError} Where it lies outside the root, is a folder, is over 5 MB or cannot be read.
*/
export const documentBytes = async (root: string, path: string): Promise<Buffer | null> => {
	try {
		const place = await inside(root, path);
		check(await stat(place), path);
		return await readFile(place);
	} catch (error) {
		if (failedWith(error, 'ENOENT', 'ENOTDIR')) {
			return null;
		}

		throw fileError(error, 'read', path);
	}
};
