import type {Alternative, Fact, Step, UseCase} from '../documents/facts.js';
import {cite} from './quotation.js';

const isStep = (fact: Fact): fact is Step => 'number' in fact && typeof fact.number === 'string';

const isAlternative = (fact: Fact): fact is Alternative => 'steps' in fact && Array.isArray(fact.steps);

/**
How a document names a step or an alternative: `4` and `2a`, as their flow is numbered; empty for anything else.
*/
export const numberOf = (fact: Fact): string => {
	if (isStep(fact)) {
		return fact.number;
	}

	const first = isAlternative(fact) ? (fact.steps[0]?.number ?? '') : '';
	return /^(?:\d+|\*)[a-z]+(?=\d+$)/.exec(first)?.[0] ?? '';
};

/**
A number as it is shown: the star of «at any step» would begin emphasis.
*/
export const shown = (number: string): string => number.replaceAll('*', '\\*');

/**
Citations of facts for a reader, each once: steps and alternatives with their number before the id, which alone says nothing: `4 [STEP-8214], 2a [ALT-3ee2], [BR-02]`.
*/
export const refer = (facts: readonly Fact[]): string =>
	[...new Map(facts.map(fact => [fact.id, fact])).values()].map(fact => `${shown(numberOf(fact))} ${cite([fact])}`.trim()).join(', ');

/**
The first few of these; `…` stands for the others.
*/
export const referFirst = (facts: readonly Fact[], most: number): string => {
	const distinct = [...new Map(facts.map(fact => [fact.id, fact])).values()];
	return distinct.length > most ? `${refer(distinct.slice(0, most))} …` : refer(distinct);
};

/**
The evidence that something is said nowhere: the document that was searched.
*/
export const searched = ({path}: Pick<UseCase, 'path'>): string => `[${path}]`;
