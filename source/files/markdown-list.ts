import {gitPaths} from './git-paths.js';
import {walkedPaths} from './walked-paths.js';

// Somebody waits for this list, perhaps in their home folder.
const mostEntries = 20_000;

/**
The Markdown files below a folder that nothing ignores, sorted.
*/
export const listMarkdown = async (folder: string): Promise<readonly string[]> => {
	const paths = (await gitPaths(folder)) ?? (await walkedPaths(folder, mostEntries)).paths;

	return paths.filter(path => path.toLowerCase().endsWith('.md') && !path.includes('node_modules/')).sort((a, b) => (a < b ? -1 : 1));
};
