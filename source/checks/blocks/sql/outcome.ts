import type {Built, SeedFailure} from './built.js';

/**
What PostgreSQL had against a statement. `code` is its SQLSTATE; `position` counts characters of the statement from 1. Some faults only follow from an earlier one, or cannot be judged where an extension is not at hand.
*/
export type Failure = {
	readonly code: string;
	readonly message: string;
	readonly position: number | null;
	readonly excuse: 'follows' | 'extension' | null;
};

/**
How a whole script came out. `outcomes` are the failures of each step that was reached; `late` is the step that did not end; `left` is what the way back left behind.
*/
export type Run =
	| {readonly kind: 'absent'}
	| {readonly kind: 'broken'; readonly reason: string}
	| {
			readonly kind: 'ran';
			readonly migrations: readonly {readonly path: string; readonly line: number; readonly message: string}[];
			readonly outcomes: readonly (readonly Failure[])[];
			readonly late: number | null;
			readonly left: readonly string[];
			/** Indexes and constraints after the way forward. */
			readonly built: readonly Built[];
			readonly seeds: readonly SeedFailure[];
	  };
