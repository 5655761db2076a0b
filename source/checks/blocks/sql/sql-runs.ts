import type {Finding} from '../../finding.js';
import {type CodeBlock, type Fault, findingIn, shortened} from '../code-block.js';
import type {SeedFailure} from './built.js';
import type {Failure, Run} from './outcome.js';
import type {Step} from './script.js';

/**
The project's own migrations as they were run below the plan: where each table, type and index is made.
*/
export type Ground = {
	/** Whether all that the project has made so far is known: there are migrations, and each was read. */
	readonly isKnown: boolean;
	readonly made: Readonly<Record<string, {readonly path: string; readonly line: number}>>;
};

const missingCodes = new Set(['42P01', '42704', '42883', '3F000']);
const doubledCodes = new Set(['42P07', '42710', '42701', '42P06', '42723']);

const nameIn = (message: string): string | null =>
	(/"([^"]+)"/.exec(message)?.[1] ?? /^function ([\w.]+)\(/.exec(message)?.[1])?.split('.').at(-1) ?? null;

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

// Without a position, the first line of the statement that holds the name is near enough.
const lineOf = ({statement}: Step, {position, message}: Failure): number => {
	const name = nameIn(message);
	const at =
		position === null ? (name === null ? -1 : statement.sql.search(new RegExp(`(?<!\\w)${escaped(name)}(?!\\w)`, 'i'))) : position - 1;
	return statement.line + (at < 0 ? 0 : statement.sql.slice(0, at).split('\n').length - 1);
};

const said = (message: string): string => shortened(message).replaceAll('"', '`');

const missing = (step: Step, failure: Failure, isKnown: boolean): Fault => ({
	check: 'sql-missing',
	line: lineOf(step, failure),
	subject: nameIn(failure.message) ?? failure.message,
	severity: isKnown && !failure.message.startsWith('role ') ? 'error' : 'advice',
	message: `Unexpected reference (${said(failure.message)}), expected the plan or an earlier migration to make it`,
});

const faultOf = (step: Step, failure: Failure, isKnown: boolean): Fault => {
	if (failure.excuse === 'extension' || failure.code === '0A000') {
		const message = `Unexpected feature (${said(failure.message)}), expected it to be tried on the real database: not checkable here`;
		return {check: 'sql-runs', line: lineOf(step, failure), severity: 'advice', message};
	}

	if (step.role === 'back-out') {
		const message = `Unexpected way back (${said(failure.message)}), expected it to run after the way forward`;
		return {check: 'sql-backs-out', line: lineOf(step, failure), subject: nameIn(failure.message) ?? 'back-out', message};
	}

	if (missingCodes.has(failure.code)) {
		return missing(step, failure, isKnown);
	}

	const subject = [...step.statement.creates, step.statement.table ?? ''].find(name => name !== '') ?? `${step.block.language} block`;
	return {
		check: 'sql-runs',
		line: lineOf(step, failure),
		subject,
		message: `Unexpected statement (${said(failure.message)}), expected one that PostgreSQL runs${doubledCodes.has(failure.code) ? ' once' : ''}`,
	};
};

const earlierPlace = (steps: readonly Step[], index: number, ground: Ground): Finding['other'] => {
	const creates = steps[index]?.statement.creates ?? [];
	const earlier = steps.slice(0, index).find(({statement}) => statement.creates.some(name => creates.includes(name)));
	const below = creates.map(name => ground.made[name]).find(each => each !== undefined);
	const line = earlier ? earlier.block.line + earlier.statement.line - 1 : (below?.line ?? 0);
	const path = earlier?.block.path ?? below?.path;
	return path === undefined ? null : {path, line, endLine: line};
};

const leftFinding = (steps: readonly Step[], left: readonly string[]): readonly Finding[] => {
	const last = steps.findLast(({role}) => role === 'back-out');
	return last === undefined
		? []
		: left.slice(0, 10).map(name =>
				findingIn(last.block, {
					check: 'sql-backs-out',
					line: last.statement.line,
					subject: name,
					severity: 'advice',
					message: `Unexpected ${name} after the way back, expected the schema as it was before`,
				}),
			);
};

const seedFindings = (steps: readonly Step[], seeds: readonly SeedFailure[]): readonly Finding[] =>
	seeds.flatMap(({step, table, message}) => {
		const maker = steps[step];
		return maker === undefined
			? []
			: [
					findingIn(maker.block, {
						check: 'sql-seeds',
						line: maker.statement.line,
						subject: table,
						message: `Unexpected failure of a first row in \`${table}\` (${said(message)}), expected that a row can be put into it`,
					}),
				];
	});

const advice = (block: CodeBlock, line: number, message: string): Finding =>
	findingIn(block, {check: 'sql-runs', line, severity: 'advice', message});

/**
Finds statements that PostgreSQL refuses when it runs them one by one on top of the project's own migrations, and says apart (`sql-missing`) what the plan needs and nothing makes. A first row has to fit into each table that is made (`sql-seeds`), as far as made-up values can tell. The way back (`sql-backs-out`) has to run, and should leave nothing.

Where the migrations are not known, what is missing is advice; so is what an extension would have to be there for, and that nothing was executed where PGlite is not installed.
*/
export const sqlRuns = (steps: readonly Step[], run: Run, ground: Ground): readonly Finding[] => {
	const [first] = steps;

	if (first === undefined) {
		return [];
	}

	switch (run.kind) {
		case 'absent': {
			return [advice(first.block, 1, 'Unexpected absence of PGlite, expected it to execute this: parsed, not executed')];
		}

		case 'broken': {
			return [
				advice(first.block, 1, `Unexpected end of PostgreSQL (${said(run.reason)}), expected it to execute this: parsed, not executed`),
			];
		}

		case 'ran': {
			const isKnown = ground.isKnown && run.migrations.length === 0;
			const findings = run.outcomes.flatMap((failures, index) => {
				const step = steps[index];
				const shown = failures.filter(({excuse}) => excuse !== 'follows');
				return step === undefined
					? []
					: shown.map(failure => ({
							...findingIn(step.block, faultOf(step, failure, isKnown)),
							other: doubledCodes.has(failure.code) ? earlierPlace(steps, index, ground) : null,
						}));
			});
			const late = run.late === null ? undefined : steps[run.late];
			const message = 'Unexpected statement that runs for more than five seconds, expected one that ends; what follows it was not executed';
			return [
				...run.migrations
					.slice(0, 3)
					.map(({path, line, message: reason}) =>
						advice(
							first.block,
							1,
							`Unexpected failure of ${path}:${line} (${said(reason)}), expected the plan's ground to stand: what builds on it is advice`,
						),
					),
				...findings,
				...(late ? [findingIn(late.block, {check: 'sql-runs', line: late.statement.line, message})] : []),
				...seedFindings(steps, run.seeds),
				...leftFinding(steps, run.left),
			];
		}
	}
};
