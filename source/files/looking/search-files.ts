import * as v from 'valibot';
import {projectPaths} from '../project-paths.js';
import {type Expression, expressionOf} from './expression.js';
import {inFolder} from './in-folder.js';
import {type Desk, type Looker, notSeen, seen} from './looker.js';
import {projectText} from './project-text.js';
import {rowOf} from './search-row.js';
import {type SearchThread, startSearching} from './search-thread.js';
import {isSecretFile} from './secret-files.js';

const asked = v.object({pattern: v.pipe(v.string(), v.nonEmpty(), v.maxLength(500)), folder: v.nullish(v.string())});

export type SearchDesk = Desk & {
	/** The bundled `search-worker`. */
	readonly searchThread: URL;
	/** Milliseconds for a handful of files, and for all. */
	readonly deadlines: {readonly batch: number; readonly search: number};
};

/** What ended a search before its time. */
type Early = 'rows' | 'time' | 'expression';

type Search = {readonly rows: readonly string[]; readonly searched: number; readonly hit: number; readonly early: Early | null};

const most = {rows: 200, batch: 32, text: 1024 * 1024};

/**
`search_files`: the lines that match an expression, as `path:line: text`. Lines are searched one by one, in a thread that is ended where the expression takes too long.
*/
export const searchFilesFor =
	(desk: SearchDesk): Looker =>
	async input => {
		const parsed = v.safeParse(asked, input);

		if (!parsed.success) {
			return notSeen('Name a pattern of at most 500 characters, and a folder.');
		}

		const {pattern, folder} = parsed.output;
		const {paths} = await projectPaths(desk.root);
		const found = inFolder(desk.root, folder ?? '', paths);

		if (found === null) {
			return notSeen(`There is no folder «${folder}» with files that the project does not ignore. Name one relative to the project root.`);
		}

		const expression = expressionOf(pattern);
		const search = await searchThrough(found.paths, new Set(paths), {...desk, expression});

		return search.early === 'expression'
			? notSeen(`«${pattern}» takes too long on one of the files. Search without repetition inside repetition, or in a smaller folder.`)
			: seen([...search.rows, closing(search, found.paths.length, expression)].join('\n'));
	};

const searchThrough = async (
	paths: readonly string[],
	known: ReadonlySet<string>,
	{root, mask, searchThread, deadlines, expression}: SearchDesk & {readonly expression: Expression},
): Promise<Search> => {
	const readable = paths.filter(path => !isSecretFile(path));
	const thread = startSearching(searchThread, expression, deadlines.batch);
	const end = performance.now() + deadlines.search;
	const rows: string[] = [];
	let hit = 0;
	let searched = 0;

	try {
		for (let index = 0; index < readable.length; index += most.batch) {
			const files = await Promise.all(readable.slice(index, index + most.batch).map(async path => projectText(root, path, known)));
			const texts = files.flatMap(file => (file.kind === 'text' && file.text.length <= most.text ? [file] : []));
			const found = await rowsIn(texts, {thread, mask});

			if (found === null) {
				return {rows, searched, hit, early: 'expression'};
			}

			searched += texts.length;
			rows.push(...found.flat());
			hit += found.filter(own => own.length > 0).length;

			if (rows.length > most.rows || performance.now() > end) {
				return {rows: rows.slice(0, most.rows), searched, hit, early: rows.length > most.rows ? 'rows' : 'time'};
			}
		}

		return {rows, searched, hit, early: null};
	} finally {
		await thread.end();
	}
};

type Texts = readonly {readonly path: string; readonly text: string}[];

/**
The rows of each text; `null` where the expression takes too long. What matches only in a secret does not count: otherwise one could ask for it letter by letter.
*/
const rowsIn = async (
	texts: Texts,
	{thread, mask}: Pick<Desk, 'mask'> & {readonly thread: SearchThread},
): Promise<readonly (readonly string[])[] | null> => {
	const found = await thread.match(texts.map(({text}) => text));
	const hits = texts.filter((_, index) => (found?.[index]?.length ?? 0) > 0);
	const masked = await Promise.all(hits.map(async ({path, text}) => ({path, text: await mask(text)})));
	const lines = found && (await thread.match(masked.map(({text}) => text)));
	return (
		lines &&
		masked.map(({path, text}, index) => {
			const all = text.split('\n');
			return (lines[index] ?? []).map(({line, at}) => rowOf(`${path}:${line + 1}`, all[line] ?? '', at));
		})
	);
};

const closing = ({rows, searched, hit, early}: Search, all: number, {isLiteral}: Expression): string => {
	const lines = `${rows.length} ${rows.length === 1 ? 'line matches' : 'lines match'} in ${files(hit)}`;
	const first = `the first ${rows.length} lines that match: narrow the pattern or the folder for the rest`;
	const what = early === 'rows' ? first : rows.length === 0 ? 'nothing matches' : lines;
	const how = isLiteral ? ', for the words as they stand: they are no regular expression' : '';
	return `«${what}; ${searched} of ${files(all)} searched${how}${early === 'time' ? '; cut for time: name a folder' : ''}»`;
};

const files = (count: number): string => `${count} ${count === 1 ? 'file' : 'files'}`;
