import type {Fact} from '../../documents/facts.js';
import {unquoted} from '../../documents/unquoted.js';
import {conditionOf} from '../use-case-facts.js';
import {concerns, type Raised} from './concerns.js';
import type {QualitiesGiven} from './qualities.js';

const actions = ({useCase}: QualitiesGiven): readonly Fact[] => [
	...useCase.mainFlow,
	...useCase.alternatives.flatMap(alternative => [conditionOf(alternative), ...alternative.steps]),
	...useCase.requirements,
	...useCase.acceptance,
	...useCase.rules,
];

/** What binds comes first. */
const settling = (given: QualitiesGiven): readonly Fact[] => [
	...given.guidelines.rules,
	...given.technicalSummary.decisions,
	...given.technicalSummary.learnings,
	...given.useCase.guarantees,
	...given.useCase.constraints,
	...given.useCase.assumptions,
	...actions(given),
];

/**
Whether a fact raises or settles a concern.
*/
export const isOnConcern = ({text}: Pick<Fact, 'text'>): boolean =>
	concerns.some(({trigger, answered}) => trigger.test(unquoted(text)) || answered.test(text));

/**
The concerns that facts of the use case raise, those with the most facts first.
*/
export const raisedConcerns = (given: QualitiesGiven): readonly Raised[] => {
	const facts = actions(given);
	const all = settling(given);
	return concerns
		.map(concern => ({
			concern,
			raisedBy: facts.filter(({text}) => concern.trigger.test(unquoted(text))),
			settledBy: all.filter(({text}) => concern.answered.test(text)),
		}))
		.filter(({raisedBy}) => raisedBy.length > 0)
		.sort((a, b) => b.raisedBy.length - a.raisedBy.length);
};
