import type {Built, SeedFailure} from '../checks/blocks/sql/built.js';
import type {Failure} from '../checks/blocks/sql/outcome.js';
import type {Role} from '../checks/blocks/sql/script.js';
import type {Statement} from '../checks/blocks/sql/statement.js';

export type ScriptStep = Statement & {readonly role: Role; readonly block: number};

/**
A script to execute on top of a project's own migrations. `block` tells which statements stand together.
*/
export type ScriptRequest = {
	readonly migrations: readonly {readonly path: string; readonly statements: readonly Statement[]}[];
	readonly steps: readonly ScriptStep[];
	/** Names that the plan would make if it parsed: that they are not there has been said. */
	readonly absent: readonly string[];
};

/**
What the child process says: that it begins something (a new deadline), how it came out, and the end.
*/
export type ChildMessage =
	| {readonly kind: 'absent'}
	| {readonly kind: 'began'; readonly step: number | null}
	| {readonly kind: 'migration-failed'; readonly path: string; readonly line: number; readonly message: string}
	| {readonly kind: 'came-out'; readonly step: number; readonly failures: readonly Failure[]}
	| {readonly kind: 'built'; readonly built: readonly Built[]; readonly seeds: readonly SeedFailure[]}
	| {readonly kind: 'ended'; readonly left: readonly string[]}
	| {readonly kind: 'broke'; readonly reason: string};
