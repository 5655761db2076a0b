import * as v from 'valibot';
import {projectPaths} from '../project-paths.js';
import {inFolder} from './in-folder.js';
import {type Desk, type Looker, notSeen, seen} from './looker.js';
import {isSecretFile} from './secret-files.js';

const asked = v.object({folder: v.nullish(v.string())});

const most = 400;

/**
`list_files`: every file below a folder that nothing ignores; where they are too many, what lies in it, folders with the number of their files.
*/
export const listFilesFor =
	({root}: Pick<Desk, 'root'>): Looker =>
	async input => {
		const parsed = v.safeParse(asked, input);
		const folder = parsed.success ? (parsed.output.folder ?? '') : '';
		const {paths, isComplete} = await projectPaths(root);
		const found = inFolder(root, folder, paths);

		if (!parsed.success || found === null) {
			return notSeen(`There is no folder «${folder}» with files that the project does not ignore. Name one relative to the project root.`);
		}

		const rows = found.paths.length > most ? entriesOf(found.folder, found.paths) : found.paths.map(marked);
		const cut = rows.length > most ? [`«…cut, ${rows.length - most} more entries: list one of the folders»`] : [];
		const rest = isComplete ? [] : ['«the project has too many files to list all»'];
		return seen([...rows.slice(0, most), ...cut, ...rest].join('\n') || 'The project has no files.');
	};

const marked = (path: string): string => (isSecretFile(path) ? `${path} (never read: holds secrets)` : path);

const entriesOf = (folder: string, paths: readonly string[]): readonly string[] => {
	const start = folder === '' ? 0 : folder.length + 1;
	const counts = new Map<string, number>();
	const files: string[] = [];

	for (const path of paths) {
		const end = path.indexOf('/', start);

		if (end < 0) {
			files.push(marked(path));
		} else {
			const entry = path.slice(0, end + 1);
			counts.set(entry, (counts.get(entry) ?? 0) + 1);
		}
	}

	return [...[...counts].map(([entry, count]) => `${entry} (${count} ${count === 1 ? 'file' : 'files'})`), ...files];
};
