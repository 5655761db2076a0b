import type {CodeBlock} from '../checks/blocks/code-block.js';
import {findingIn} from '../checks/blocks/code-block.js';
import {concurrentIndexAlone} from '../checks/blocks/sql/concurrent-index-alone.js';
import {otherDialect} from '../checks/blocks/sql/dialect.js';
import type {Run} from '../checks/blocks/sql/outcome.js';
import {type SqlBlock, type Step, scriptOf} from '../checks/blocks/sql/script.js';
import {sqlParses} from '../checks/blocks/sql/sql-parses.js';
import {type Ground, sqlRuns} from '../checks/blocks/sql/sql-runs.js';
import type {Finding} from '../checks/finding.js';
import type {ScriptRequest} from './script-request.js';

export type SqlToProve = {
	readonly blocks: readonly SqlBlock[];
	/** The migrations that could be read, and how many there are. */
	readonly migrations: readonly SqlBlock[];
	readonly count: number;
	readonly dialect: string | null;
};

/**
What was found, the statements in the order they ran, and how they came out; `null` where nothing was there to run.
*/
export type ProvedSql = {
	readonly findings: readonly Finding[];
	readonly steps: readonly Step[];
	readonly run: Run | null;
	readonly isParsed: boolean;
};

export type Execute = (request: ScriptRequest) => Promise<Run>;

/**
Whether all that the project has made so far is known: there are migrations, and each was read.
*/
export const isKnownGround = (migrations: readonly SqlBlock[], count: number): boolean =>
	migrations.length > 0 && migrations.length === count && migrations.every(({script}) => script.faults.length === 0);

/**
The blocks that are written for PostgreSQL, as far as anyone can tell.
*/
export const oursOf = ({blocks, dialect}: Pick<SqlToProve, 'blocks' | 'dialect'>): readonly SqlBlock[] =>
	blocks.filter(({block}) => otherDialect(block.language, dialect, block.text) === null);

const groundOf = (migrations: readonly SqlBlock[], count: number): Ground => ({
	isKnown: isKnownGround(migrations, count),
	made: Object.fromEntries(
		migrations.flatMap(({block, script}) =>
			script.statements.flatMap(({creates, line}) => creates.map(name => [name, {path: block.path, line: block.line + line - 1}] as const)),
		),
	),
});

const requestOf = (steps: readonly Step[], ours: readonly SqlBlock[], migrations: readonly SqlBlock[]): ScriptRequest => {
	const blocks = [...new Set(steps.map(({block}) => block))];
	return {
		migrations: migrations.map(({block, script}) => ({path: block.path, statements: script.statements})),
		steps: steps.map(({block, statement, role}) => ({...statement, role, block: blocks.indexOf(block)})),
		absent: ours.flatMap(({script}) => script.faults.flatMap(({creates}) => creates ?? [])),
	};
};

const otherFinding = (block: CodeBlock, dialect: string): Finding =>
	findingIn(block, {
		check: 'sql-runs',
		line: 1,
		severity: 'advice',
		message: `Unexpected dialect (${dialect}), expected PostgreSQL: parsed as far as known, not executed`,
	});

/**
Checks the SQL of a plan: each block by its parser, then all of it on PostgreSQL. What is written for another database is said once and not executed.
*/
export const proveSql = async ({blocks, migrations, count, dialect}: SqlToProve, execute: Execute): Promise<ProvedSql> => {
	const others = blocks.map(({block}) => otherDialect(block.language, dialect, block.text));
	const other = others.findIndex(each => each !== null);
	const ours = oursOf({blocks, dialect});
	const parsed = ours.flatMap(({block, script}) => [...sqlParses(block, script), ...concurrentIndexAlone(block, script)]);
	const steps = scriptOf(ours);
	const run = steps.length === 0 ? null : await execute(requestOf(steps, ours, migrations));
	const ran = run === null ? [] : sqlRuns(steps, run, groundOf(migrations, count));
	const block = blocks[other]?.block;
	return {
		findings: [...parsed, ...ran, ...(block ? [otherFinding(block, others[other] ?? '')] : [])],
		steps,
		run,
		isParsed: ours.every(({script}) => script.faults.length === 0),
	};
};
