import {gitPaths} from './git-paths.js';
import {isTemporary} from './temporary.js';
import {walkedPaths} from './walked-paths.js';

const foreign = new Set(['node_modules', 'bower_components', '.git', '.venv', 'venv', '__pycache__']);

/**
The files of a project that nothing ignores, relative to its root, sorted. `isComplete` is false where there are too many to walk.
*/
export const projectPaths = async (root: string): Promise<{readonly paths: readonly string[]; readonly isComplete: boolean}> => {
	const known = await gitPaths(root);
	const {paths, isComplete} = known === null ? await walkedPaths(root) : {paths: known, isComplete: true};
	const own = paths
		.filter(path => !path.split('/').some(segment => foreign.has(segment)) && !isTemporary(path))
		.sort((a, b) => (a < b ? -1 : 1));
	return {paths: own, isComplete};
};
