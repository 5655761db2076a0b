import {type Citable, cite, citeRulings, said} from './quotation.js';
import type {Ruling} from './section.js';

/**
The rulings that one of these facts hangs on.
*/
export const rulingsAbout = (facts: readonly Citable[], rulings: readonly Ruling[]): readonly Ruling[] =>
	rulings.filter(ruling => facts.some(({id}) => ruling.facts.includes(id)));

const upholdsFirst: ReadonlySet<string> = new Set(['use-case', 'first', 'manifest', 'code']);
const upholdsSecond: ReadonlySet<string> = new Set(['domain-model', 'summary', 'guideline', 'second']);

/**
The fact that a ruling decides against; `null` where it lets both stand, or puts the person's words in their place. Of the two that collide the first is the text in question.
*/
export const overruledBy = ({choice, facts, check}: Ruling): string | null => {
	if (check === 'required-part') {
		return choice === 'use-case' ? (facts[0] ?? null) : null;
	}

	if (upholdsFirst.has(choice)) {
		return facts[1] ?? null;
	}

	return upholdsSecond.has(choice) ? (facts[0] ?? null) : null;
};

const standing = (facts: readonly Citable[], ruling: Ruling): string => {
	const decision = citeRulings([ruling]);

	if (ruling.choice === 'text') {
		return `as ruled in ${decision}: ${said(ruling)}`;
	}

	if (ruling.choice === 'later') {
		return `not decided yet ${decision}`;
	}

	const loser = overruledBy(ruling);
	const winner = ruling.facts.filter(id => id !== loser).map(id => ({id}));
	return facts.some(({id}) => id === loser)
		? `overruled by ${decision}${winner.length === 0 ? '' : `, in favour of ${cite(winner)}`}`
		: decision;
};

/**
What was ruled on these facts, each ruling cited, and said where a fact was overruled; empty where there is none.
*/
export const rulingsOn = (facts: readonly Citable[], rulings: readonly Ruling[]): string =>
	rulingsAbout(facts, rulings)
		.map(ruling => standing(facts, ruling))
		.join('; ');

/**
A quotation with what was ruled on it behind.
*/
export const withRuling = (quotation: string, fact: Citable, rulings: readonly Ruling[]): string => {
	const ruled = rulingsOn([fact], rulings);
	return ruled === '' ? quotation : `${quotation} (${ruled})`;
};
