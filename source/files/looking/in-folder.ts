import {resolve} from 'node:path';
import {relativeTo} from '../inside.js';

/**
The paths of a folder, or the file of that name; all of them for the root. `null` where the folder lies outside, or has none.
*/
export const inFolder = (
	root: string,
	asked: string,
	paths: readonly string[],
): {readonly folder: string; readonly paths: readonly string[]} | null => {
	const absolute = resolve(root, asked.trim());

	if (absolute === root) {
		return {folder: '', paths};
	}

	const folder = asked.includes('\0') ? null : relativeTo(root, absolute);
	const inside = folder === null ? [] : paths.filter(path => path === folder || path.startsWith(`${folder}/`));
	return folder === null || inside.length === 0 ? null : {folder, paths: inside};
};
