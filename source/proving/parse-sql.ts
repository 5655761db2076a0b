import {readStatement} from '../checks/blocks/sql/read-statement.js';
import {roleMarks, sqlText} from '../checks/blocks/sql/sql-text.js';
import type {ParsedScript, Statement, SyntaxFault} from '../checks/blocks/sql/statement.js';
import {isTree} from '../checks/blocks/sql/syntax-tree.js';

const load = async () => {
	const parser = await import('libpg-query');
	await parser.loadModule();
	return parser;
};

type Parser = Awaited<ReturnType<typeof load>>;

let loaded: Promise<Parser> | undefined;

/**
Loads PostgreSQL's parser, once.
*/
export const loadSqlParser = async (): Promise<Parser> => {
	loaded ??= load();
	return loaded;
};

type Stretch = {readonly sql: string; readonly line: number};

const lineBreaks = (text: string): number => text.split('\n').length - 1;

const blankStart = /^(?:\s+|--[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/)/;

// The parser counts bytes. Its stretches follow each other, so each is cut from where the last one ended.
const stretchesOf = (text: string, places: readonly {readonly start: number; readonly length: number | null}[]): readonly Stretch[] => {
	const bytes = new TextEncoder().encode(text);
	const decoder = new TextDecoder();
	let line = 1;
	let read = 0;
	return places.map(({start, length}) => {
		line += lineBreaks(decoder.decode(bytes.subarray(read, start)));
		read = start;
		let sql = decoder.decode(bytes.subarray(start, length === null ? bytes.length : start + length));
		let skipped = 0;

		for (let blank = blankStart.exec(sql)?.[0]; blank !== undefined && blank !== ''; blank = blankStart.exec(sql)?.[0]) {
			skipped += lineBreaks(blank);
			sql = sql.slice(blank.length);
		}

		return {sql: sql.trimEnd(), line: line + skipped};
	});
};

// Places in the syntax tree are bytes, too.
const linesOfBytes = (text: string): ((location: unknown) => number) => {
	const bytes = new TextEncoder().encode(text);
	const breaks: number[] = [];

	for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) {
		breaks.push(at);
	}

	return location => {
		let [low, high] = [0, breaks.length];
		const offset = typeof location === 'number' ? location : 0;

		while (low < high) {
			const middle = (low + high) >> 1;
			[low, high] = (breaks[middle] ?? 0) < offset ? [middle + 1, high] : [low, middle];
		}

		return low + 1;
	};
};

const lineOfError = (text: string, error: unknown): SyntaxFault => {
	const details: unknown = error instanceof Error ? Reflect.get(error, 'sqlDetails') : undefined;
	const position: unknown = isTree(details) ? details.cursorPosition : undefined;
	// The position counts characters, not UTF-16 units.
	const before = typeof position === 'number' ? [...text].slice(0, position).join('') : '';
	return {message: error instanceof Error ? error.message : String(error), line: lineBreaks(before) + 1};
};

const create = /^create\s+(?:unlogged\s+)?(?:table|type|domain)\s+(?:if\s+not\s+exists\s+)?(?:"?\w+"?\.)?"?(\w+)/i;

const statementsOf = (parser: Parser, text: string, marks: ReturnType<typeof roleMarks>, shift: number): readonly Statement[] => {
	const parsed = parser.parseSync(text).stmts ?? [];
	const stretches = stretchesOf(
		text,
		parsed.map(({stmt_location: start, stmt_len: length}) => ({start: start ?? 0, length: length ? length : null})),
	);
	const lineAt = linesOfBytes(text);
	return parsed.flatMap(({stmt}, index) => {
		const {sql = '', line = 1} = stretches[index] ?? {};
		const marked = marks.findLast(mark => mark.line <= line + shift)?.role ?? null;
		return isTree(stmt) ? [readStatement(stmt, {sql, line: line + shift, marked}, location => lineAt(location) + shift)] : [];
	});
};

// Split at the semicolons that the scanner sees, so that one slip hides no other statement.
const piecesOf = (parser: Parser, text: string): readonly Stretch[] => {
	try {
		const {tokens} = parser.scanSync(text);
		const ends = tokens.filter(({text: token}) => token === ';').map(({end}) => end);
		const size = new TextEncoder().encode(text).length;
		const starts = [0, ...ends];
		return stretchesOf(
			text,
			starts.map((start, index) => ({start, length: (ends[index] ?? size) - start})),
		).filter(({sql}) => sql !== '' && sql !== ';');
	} catch {
		return [];
	}
};

const bodyFault = (parser: Parser, statement: Statement): SyntaxFault | null => {
	if (!/^create\s+(?:or\s+replace\s+)?(?:function|procedure)\b[\s\S]*\blanguage\s+'?plpgsql\b/i.test(statement.sql)) {
		return null;
	}

	try {
		parser.parsePlPgSQLSync(statement.sql);
		return null;
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		return message.startsWith('syntax error') ? {message, line: statement.line} : null;
	}
};

/**
Parses a script as PostgreSQL does: its statements with their lines, and what is wrong with those that do not parse. Bodies in PL/pgSQL are parsed too.
*/
export const parseSql = async (source: string): Promise<ParsedScript> => {
	const parser = await loadSqlParser();
	const text = sqlText(source);
	const marks = roleMarks(source);

	if (text.trim() === '') {
		return {statements: [], faults: []};
	}

	const withBodies = (statements: readonly Statement[], faults: readonly SyntaxFault[]): ParsedScript => ({
		statements,
		faults: [...faults, ...statements.flatMap(each => bodyFault(parser, each) ?? [])],
	});

	try {
		return withBodies(statementsOf(parser, text, marks, 0), []);
	} catch (error) {
		const faults: SyntaxFault[] = [];
		const statements = piecesOf(parser, text).flatMap(({sql, line}) => {
			try {
				return statementsOf(parser, sql, marks, line - 1);
			} catch (inner) {
				const fault = lineOfError(sql, inner);
				faults.push({...fault, line: fault.line + line - 1, creates: create.exec(sql)?.[1]?.toLowerCase() ?? null});
				return [];
			}
		});
		return withBodies(statements, faults.length > 0 ? faults : [lineOfError(text, error)]);
	}
};
