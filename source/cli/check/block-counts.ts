import type {Fence} from '../../documents/plan/plan.js';
import {type BlockKind, blockKind} from '../../proving/languages.js';

/**
How many blocks of a plan were proved, by what they are parsed as, and the languages of those that no parser here knows.
*/
export type BlockCounts = {readonly proved: Readonly<Partial<Record<BlockKind, number>>>; readonly unknown: readonly string[]};

const prose = new Set(['', 'text', 'txt', 'plain', 'plaintext', 'console', 'markdown', 'md']);

/**
Counts the closed blocks of a plan.
*/
export const blockCounts = (fences: readonly Fence[]): BlockCounts => {
	const proved: Partial<Record<BlockKind, number>> = {};
	const unknown = new Set<string>();

	for (const {language} of fences.filter(({isClosed}) => isClosed)) {
		const kind = blockKind(language);

		if (kind !== null) {
			proved[kind] = (proved[kind] ?? 0) + 1;
		} else if (!prose.has(language)) {
			unknown.add(language);
		}
	}

	return {proved, unknown: [...unknown].sort()};
};
