import type {SeedFailure} from '../checks/blocks/sql/built.js';
import {introspect} from './introspection.js';
import {type Database, emptyMemory, type Memory, runStep} from './run-step.js';
import type {ChildMessage, ScriptRequest, ScriptStep} from './script-request.js';
import {seedTables} from './seed-tables.js';

const shape = 'plan_wizard_shape';

const catalogue = `
SELECT 'table ' || n.nspname || '.' || c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'p', 'v', 'm', 'S') AND n.nspname !~ '^pg_|^information_schema$'
UNION ALL SELECT 'index ' || n.nspname || '.' || c.relname || ' on ' || t.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
JOIN pg_index i ON i.indexrelid = c.oid JOIN pg_class t ON t.oid = i.indrelid WHERE n.nspname !~ '^pg_|^information_schema$'
UNION ALL SELECT 'column ' || n.nspname || '.' || c.relname || '.' || a.attname FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind IN ('r', 'p') AND a.attnum > 0 AND NOT a.attisdropped AND n.nspname !~ '^pg_|^information_schema$'
UNION ALL SELECT 'type ' || n.nspname || '.' || t.typname FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
WHERE t.typtype IN ('e', 'd') AND n.nspname !~ '^pg_|^information_schema$'`;

const tableOf = (name: string): string | undefined =>
	/^column ([^.]+\.[^.]+)\./.exec(name)?.[1] ?? (/^index ([^.]+)\..* on (.+)$/.exec(name)?.slice(1).join('.') || undefined);

// A table that stays keeps its columns and indexes: it is named alone.
const leftIn = (before: readonly string[], after: readonly string[], stubs: ReadonlySet<string>): readonly string[] => {
	const known = new Set(before);
	const left = after.filter(name => !known.has(name) && ![...stubs].some(table => name.includes(`.${table}`)));
	const tables = new Set(left.filter(name => name.startsWith('table ')).map(name => name.slice('table '.length)));
	return left.filter(name => !tables.has(tableOf(name) ?? ''));
};

type Tell = (message: ChildMessage) => void;

const migrate = async (database: Database, {migrations}: ScriptRequest, tell: Tell): Promise<void> => {
	for (const {path, statements} of migrations) {
		for (const {sql, line, kind, marked} of statements) {
			if (kind === 'transaction' || kind === 'elsewhere' || marked === 'back-out') {
				continue;
			}

			tell({kind: 'began', step: null});
			const failure = await database.execute(sql);

			if (failure) {
				tell({kind: 'migration-failed', path, line, message: failure.message});
			}
		}
	}
};

const isExecuted = ({kind, role, isCreate}: ScriptStep): boolean =>
	kind !== 'transaction' && kind !== 'elsewhere' && (role !== 'shape' || isCreate);

// What needs a table that only a later block makes waits until that block was run.
const waitingSteps = (steps: readonly ScriptStep[]): ReadonlySet<number> => {
	const waiting = new Set<number>();
	const made = new Set<string>();
	const late = new Set<string>();

	for (const [index, step] of steps.entries()) {
		const later = new Set(
			steps.slice(index + 1).flatMap(({block, role, creates}) => (block === step.block || role !== 'up' ? [] : creates)),
		);
		const needed = [...step.references.map(({table}) => table), step.table ?? ''].map(table => `table ${table}`);

		if (step.role === 'up' && needed.some(table => late.has(table) || (later.has(table) && !made.has(table)))) {
			waiting.add(index);
		}

		for (const name of step.creates) {
			(waiting.has(index) ? late : made).add(name);
		}
	}

	return waiting;
};

const showShape = async (database: Database): Promise<void> => {
	await database.execute(`CREATE SCHEMA ${shape}`);
	await database.execute(`SET search_path TO ${shape}, public`);
};

const hideShape = async (database: Database): Promise<void> => {
	await database.execute('RESET search_path');
	await database.execute(`DROP SCHEMA ${shape} CASCADE`);
};

const seedsOf = async (database: Database, steps: readonly ScriptStep[], tell: Tell): Promise<readonly SeedFailure[]> => {
	const makers = new Map(
		steps.flatMap(({creates, role}, step) =>
			role === 'up' ? creates.filter(name => name.startsWith('table ')).map(name => [name.slice('table '.length), step] as const) : [],
		),
	);
	const stepOf = (table: string): number => makers.get(table) ?? 0;
	const failures =
		makers.size === 0 ? [] : await seedTables(database, [...makers.keys()], table => tell({kind: 'began', step: stepOf(table)}));
	return failures.flatMap(failure => (makers.has(failure.table) ? [{...failure, step: stepOf(failure.table)}] : []));
};

/**
Executes a script on an empty database: the migrations, then every step. A statement that needs a table which a later block makes is executed after it.
*/
export const runScript = async (database: Database, request: ScriptRequest, tell: Tell): Promise<void> => {
	const memory: Memory = emptyMemory(request.absent);
	const {steps} = request;
	const waiting = waitingSteps(steps);

	let isFailed = false;

	const run = async (role: ScriptStep['role'], isWaiting = false): Promise<void> => {
		for (const [step, each] of steps.entries()) {
			if (each.role === role && waiting.has(step) === isWaiting && isExecuted(each)) {
				tell({kind: 'began', step});
				const failures = await runStep(database, each, memory);
				isFailed ||= failures.length > 0;
				tell({kind: 'came-out', step, failures});
			}
		}
	};

	await migrate(database, request, tell);
	const before = await database.names(catalogue);
	const hasShape = steps.some(({role}) => role === 'shape');
	await run('up');
	await run('up', true);
	// After a failure, tables are stood in for or not there: rows in them would prove nothing.
	const seeds = isFailed ? [] : await seedsOf(database, steps, tell);
	tell({kind: 'built', built: await introspect(database), seeds});
	await (hasShape ? showShape(database) : undefined);
	await run('shape');
	await run('query');
	await (hasShape ? hideShape(database) : undefined);
	await run('back-out');
	const goesBack = steps.some(({role}) => role === 'back-out');
	tell({kind: 'ended', left: goesBack ? leftIn(before, await database.names(catalogue), memory.stubs) : []});
};
