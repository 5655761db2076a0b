import type {NotUnderstood} from './facts.js';

/**
What a reader makes of one document: its facts, and the lines that it could make nothing of.
*/
export type Reading<Facts> = {
	readonly facts: Facts;
	readonly notUnderstood: readonly NotUnderstood[];
};
