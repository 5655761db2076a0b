import {readlink, realpath} from 'node:fs/promises';
import {basename, dirname, isAbsolute, join, relative, resolve, sep} from 'node:path';
import {PlanWizardError} from '../errors.js';
import {failedWith, fileError} from './file-error.js';

/**
A path relative to the root, with `/` on every system; `null` where it does not lie inside.
*/
export const relativeTo = (root: string, absolute: string): string | null => {
	const path = relative(root, absolute);

	return path === '' || path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path) ? null : path.split(sep).join('/');
};

const realOf = async (path: string): Promise<string> => {
	try {
		return await realpath(path);
	} catch (error) {
		const parent = dirname(path);

		if (!failedWith(error, 'ENOENT') || parent === path) {
			throw fileError(error, 'read', path);
		}

		const folder = await realOf(parent);
		const target = await readlink(path).catch(() => null);
		return target === null ? join(folder, basename(path)) : realOf(resolve(folder, target));
	}
};

/**
The place on the disk of a path relative to the root, symbolic links resolved; the file need not exist.

@param root - Absolute and resolved.
@throws {PlanWizardError} `OUTSIDE_ROOT` where the path, or what a link on it points to, does not lie inside.
*/
export const inside = async (root: string, path: string): Promise<string> => {
	const absolute = resolve(root, path);
	const real = path.includes('\0') ? null : await realOf(absolute);

	if (real === null || relativeTo(root, absolute) === null || relativeTo(root, real) === null) {
		throw new PlanWizardError(
			'OUTSIDE_ROOT',
			`${path.replaceAll('\0', '')} lies outside the project ${root}.`,
			'Name a file inside the project, or name another project with --root.',
		);
	}

	return real;
};
