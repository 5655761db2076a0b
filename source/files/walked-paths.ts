import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import ignore, {type Ignore} from 'ignore';

type Rules = {readonly below: string; readonly rules: Ignore};

type Folder = {readonly path: string; readonly rules: readonly Rules[]};

const skipped = new Set(['.git', '.hg', '.svn', 'node_modules', 'bower_components', '.venv', 'venv', '__pycache__']);

const deepest = 64;

/**
The most entries that are looked at, so that a start in a home folder ends.
*/
export const mostEntries = 200_000;

// The patterns become regular expressions, and a file from elsewhere must not make one that never ends.
const isHarmless = (pattern: string): boolean => pattern.length <= 300 && pattern.split('*').length <= 5;

const rulesOf = async (root: string, folder: string): Promise<readonly Rules[]> => {
	try {
		const text = await readFile(join(root, folder, '.gitignore'), 'utf8');
		return [{below: folder, rules: ignore().add(text.split(/\r?\n/).filter(isHarmless))}];
	} catch {
		return [];
	}
};

const isIgnored = (path: string, rules: readonly Rules[]): boolean => {
	let verdict = false;

	for (const {below, rules: own} of rules) {
		const {ignored, unignored} = own.test(below === '' ? path : path.slice(below.length + 1));
		verdict = ignored || (verdict && !unignored);
	}

	return verdict;
};

const entriesOf = async (root: string, folder: string) => {
	try {
		const entries = await readdir(join(root, folder), {withFileTypes: true});
		return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
	} catch {
		return [];
	}
};

/**
The files below a folder that no `.gitignore` on the way excludes, without following links. `isComplete` is false where the walk was cut.

@param most - The most entries to look at.
*/
export const walkedPaths = async (
	root: string,
	most = mostEntries,
): Promise<{readonly paths: readonly string[]; readonly isComplete: boolean}> => {
	const paths: string[] = [];
	const folders: Folder[] = [{path: '', rules: []}];
	let seen = 0;

	for (let folder = folders.shift(); folder !== undefined; folder = folders.shift()) {
		const rules = [...folder.rules, ...(await rulesOf(root, folder.path))];

		for (const entry of await entriesOf(root, folder.path)) {
			const path = folder.path === '' ? entry.name : `${folder.path}/${entry.name}`;
			seen += 1;

			if (skipped.has(entry.name) || isIgnored(entry.isDirectory() ? `${path}/` : path, rules)) {
				continue;
			}

			if (entry.isDirectory() && path.split('/').length < deepest) {
				folders.push({path, rules});
			} else if (entry.isFile()) {
				paths.push(path);
			}
		}

		if (seen > most) {
			return {paths, isComplete: false};
		}
	}

	return {paths, isComplete: true};
};
