import type {Alternative, Fact, Step, UseCase} from '../documents/facts.js';
import {plainText} from '../documents/plain-text.js';
import {cite, clipped} from './quotation.js';

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

const longestName = 60;
const longestClip = 40;
const shortestList = 3;

/** The words that a document puts in bold before a text: «**Idempotency.** Every `POST` …». */
const leadIn = (text: string): string => /^\*\*([^*]{3,60}?)[.:]?\*\*[.:]?\s/.exec(text)?.[1] ?? '';

/** What a decision is on; «Authentication» of a row, «Outbox» of a paragraph. */
const categoryOf = (fact: Fact): string =>
	'category' in fact && typeof fact.category === 'string' ? fact.category.replace(/[.:]$/, '') : '';

/** Ids that are made of a text say nothing to a reader; those that a document gives can be looked up in it. */
const isMade = ({id}: Fact): boolean => /^(?!STEP|ALT|TS|NO)[A-Z]+-[0-9a-f]{4}(?:-\d+)?$/.test(id);

/** How a reader knows a fact: by its number, its category, the words that introduce it, or in a short list by the words it begins with. */
const nameOf = (fact: Fact, isShort: boolean): string => {
	const name = shown(numberOf(fact)) || plainText(categoryOf(fact) || leadIn(fact.text));
	return name !== '' ? clipped(name, longestName) : isShort && isMade(fact) ? `«${clipped(fact.text, longestClip)}»` : '';
};

/**
Citations of facts for a reader, each once, with what they are known by before the id, which alone says nothing: `4 [STEP-8214], 2a [ALT-3ee2], Idempotency [G-06], [BR-02]`.
*/
export const refer = (facts: readonly Fact[]): string => {
	const distinct = [...new Map(facts.map(fact => [fact.id, fact])).values()];
	return distinct.map(fact => `${nameOf(fact, distinct.length <= shortestList)} ${cite([fact])}`.trim()).join(', ');
};

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
