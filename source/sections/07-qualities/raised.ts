import type {Fact} from '../../documents/facts.js';
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

const settling = ({useCase, guidelines, technicalSummary}: QualitiesGiven): readonly Fact[] => [
	...useCase.guarantees,
	...useCase.constraints,
	...useCase.assumptions,
	...guidelines.rules,
	...technicalSummary.decisions,
	...technicalSummary.learnings,
];

/**
The concerns that facts of the use case raise, those with the most facts first.
*/
export const raisedConcerns = (given: QualitiesGiven): readonly Raised[] => {
	const facts = actions(given);
	const all = [...facts, ...settling(given)];
	return concerns
		.map(concern => ({
			concern,
			raisedBy: facts.filter(({text}) => concern.trigger.test(text)),
			settledBy: all.filter(({text}) => concern.answered.test(text)),
		}))
		.filter(({raisedBy}) => raisedBy.length > 0)
		.sort((a, b) => b.raisedBy.length - a.raisedBy.length);
};
