import type {Failure} from '../checks/blocks/sql/outcome.js';
import type {Reference} from '../checks/blocks/sql/statement.js';
import type {ScriptStep} from './script-request.js';

/**
A PostgreSQL to try statements on. `execute` gives what it has against one, `null` for nothing.
*/
export type Database = {
	readonly execute: (sql: string) => Promise<Omit<Failure, 'excuse'> | null>;
	readonly names: (sql: string) => Promise<readonly string[]>;
};

/**
What is remembered from step to step: statements that ran, names that nothing made, tables that only a reference describes, and whether an extension is not at hand.
*/
export type Memory = {
	readonly ran: Set<string>;
	readonly absent: Set<string>;
	readonly stubs: Set<string>;
	isWithoutExtension: boolean;
};

export const emptyMemory = (absent: readonly string[]): Memory => ({
	ran: new Set(),
	absent: new Set(absent),
	stubs: new Set(),
	isWithoutExtension: false,
});

const explain = 'EXPLAIN (GENERIC_PLAN) ';

// Rows that are not there, and parameters whose type only a caller knows, say nothing against a plan.
const ignored = new Set(['23503', '23505', '42P02', '42P18']);

const bare = (name: string): string => name.split(/[ .]/).at(-1) ?? name;

const quotedIn = (message: string): string => (/"([^"]+)"/.exec(message)?.[1] ?? '').split('.').at(-1) ?? '';

const folded = (sql: string): string => sql.replace(/\s+/g, ' ').trim().toLowerCase();

const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;

const typeOfColumn = async (database: Database, table: string | null, column: string): Promise<string> => {
	const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;
	const [type] = await database.names(
		`SELECT format_type(a.atttypid, a.atttypmod) AS name FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid WHERE c.relname = ${literal(table ?? '')} AND a.attname = ${literal(column)}`,
	);
	return type ?? 'uuid';
};

// A table that only the reference describes, so that what else is wrong shows.
const stub = async (database: Database, {table, schema, columns}: Reference, owner: string | null): Promise<void> => {
	const lines = await Promise.all(
		columns.map(async ({name, type, from}) => `${quote(name)} ${type === null ? await typeOfColumn(database, owner, from) : quote(type)}`),
	);
	const keys = columns.map(({name}) => quote(name)).join(', ');
	const place = schema === null ? '' : `${quote(schema)}.`;
	await database.execute(`CREATE TABLE ${place}${quote(table)} (${lines.join(', ')}${keys === '' ? '' : `, UNIQUE (${keys})`})`);
};

const excuseOf = (step: ScriptStep, failure: Omit<Failure, 'excuse'>, memory: Memory): Failure['excuse'] => {
	const name = quotedIn(failure.message);

	if (/extension ".*" is not available/.test(failure.message)) {
		memory.isWithoutExtension = true;
		return 'extension';
	}

	if (memory.isWithoutExtension && ['42704', '42883'].includes(failure.code) && !failure.message.startsWith('role ')) {
		return 'extension';
	}

	const words = new Set(step.sql.match(/\w+/g));
	const isDoubtful = failure.code === '42703' && [...memory.stubs].some(table => words.has(table));
	return memory.absent.has(name) || isDoubtful ? 'follows' : null;
};

const remember = (step: ScriptStep, {code, message}: Failure, memory: Memory): void => {
	for (const name of step.creates) {
		memory.absent.add(bare(name));
	}

	if (['42P01', '3F000', '42704'].includes(code)) {
		memory.absent.add(quotedIn(message));
	}
};

const isPlanned = ({role, kind, sql}: ScriptStep): boolean => role === 'query' || kind === 'query' || (kind === 'rows' && /\$\d/.test(sql));

const attempt = async (database: Database, step: ScriptStep): Promise<Omit<Failure, 'excuse'> | null> => {
	const prefix = isPlanned(step) ? explain : '';
	const failure = await database.execute(prefix + step.sql);
	return failure === null || failure.position === null ? failure : {...failure, position: Math.max(failure.position - prefix.length, 1)};
};

/**
Executes one statement, or plans it where it only reads. A table that it refers to and nothing made is reported, stood in for, and the statement tried again.
*/
export const runStep = async (database: Database, step: ScriptStep, memory: Memory): Promise<readonly Failure[]> => {
	const failures: Failure[] = [];

	if (step.isCreate && memory.ran.has(folded(step.sql))) {
		return failures;
	}

	for (let tries = 0; tries <= step.references.length; tries++) {
		const failed = await attempt(database, step);

		if (failed === null || ignored.has(failed.code)) {
			memory.ran.add(folded(step.sql));
			return failures;
		}

		const failure = {...failed, excuse: excuseOf(step, failed, memory)};
		const reference = step.references.find(({table}) => failed.code === '42P01' && table === quotedIn(failed.message));
		failures.push(failure);

		if (reference === undefined || memory.stubs.has(reference.table)) {
			remember(step, failure, memory);
			return failures;
		}

		await stub(database, reference, step.table);
		memory.stubs.add(reference.table);
	}

	return failures;
};
