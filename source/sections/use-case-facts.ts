import type {Alternative, Fact, Step, UseCase} from '../documents/facts.js';

/**
An alternative as the one sentence that says when it is taken.
*/
export const conditionOf = (alternative: Alternative): Fact => ({...alternative, text: alternative.condition || alternative.text});

/**
All steps: of the main flow, then of the alternatives.
*/
export const stepsOf = (useCase: UseCase): readonly Step[] => [...useCase.mainFlow, ...useCase.alternatives.flatMap(({steps}) => steps)];

/**
What carries the use case: its main flow; else its stories, its requirements, its criteria.
*/
export const carriersOf = (useCase: UseCase): readonly Fact[] =>
	[useCase.mainFlow, useCase.stories, useCase.requirements, useCase.acceptance].find(facts => facts.length > 0) ?? [];

/**
What the use case says of behaviour: everything that a component has to do or to keep.
*/
export const behaviourOf = (useCase: UseCase): readonly Fact[] => [
	...useCase.stories,
	...useCase.triggers,
	...useCase.preconditions,
	...useCase.mainFlow,
	...useCase.alternatives.flatMap(alternative => [conditionOf(alternative), ...alternative.steps]),
	...useCase.guarantees,
	...useCase.requirements,
	...useCase.acceptance,
	...useCase.rules,
	...useCase.constraints,
];

/**
What is proved by a test of its own, `T-<id>`.
*/
export const testableOf = (useCase: UseCase): readonly Fact[] => [
	...useCase.mainFlow,
	...useCase.alternatives.map(conditionOf),
	...useCase.guarantees,
	...useCase.requirements,
	...useCase.acceptance,
	...useCase.rules,
];
