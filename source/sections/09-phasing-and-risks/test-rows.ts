import type {Alternative, Fact, UseCase} from '../../documents/facts.js';
import {cite, clipped, quote} from '../quotation.js';
import {rulingsOn} from '../rulings-on.js';
import {table} from '../table.js';
import {conditionOf} from '../use-case-facts.js';
import {takenApart} from './given-when-then.js';
import type {PhasingGiven} from './phasing.js';
import type {Slice} from './slices.js';

const piece = (text: string): string => (text === '' ? '' : `«${clipped(text)}»`);

const stepBefore = (useCase: UseCase, fact: Fact): readonly Fact[] => {
	const index = useCase.mainFlow.findIndex(({id}) => id === fact.id);
	return index > 0 ? useCase.mainFlow.slice(index - 1, index) : useCase.preconditions;
};

const criterionRow = (fact: Fact, useCase: UseCase): readonly string[] => {
	const isStep = useCase.mainFlow.some(({id}) => id === fact.id);

	if (isStep) {
		return [`T-${fact.id}`, `after ${cite(stepBefore(useCase, fact))}`.replace(/after $/, ''), quote(fact)];
	}

	const {given, when, outcome} = takenApart(fact.text);
	return [`T-${fact.id}`, [piece(given), piece(when)].filter(text => text !== '').join(', '), `${piece(outcome)} [${fact.id}]`];
};

const alternativeRow = (alternative: Alternative, useCase: UseCase): readonly string[] => {
	const step = useCase.mainFlow.filter(({number}) => number === alternative.at);
	const [first] = alternative.steps;
	const rest = alternative.steps.slice(1);
	const then = first === undefined ? '' : [quote(first), cite(rest)].join(' ').trim();
	return [`T-${alternative.id}`, `${cite(step)} ${quote(conditionOf(alternative))}`.trim(), then];
};

/**
One test for each criterion, step, requirement, rule and alternative of a slice: given and when, then; in the document's words.
*/
export const testTable = (slice: Slice, {useCase, rulings}: PhasingGiven): string =>
	table(
		['Test', 'Given, when', 'Then', 'Decided'],
		[
			...slice.criteria.map(fact => [...criterionRow(fact, useCase), rulingsOn([fact], rulings)]),
			...slice.alternatives.map(alternative => [
				...alternativeRow(alternative, useCase),
				rulingsOn([alternative, ...alternative.steps], rulings),
			]),
		],
	);
