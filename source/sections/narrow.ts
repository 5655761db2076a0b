import type {DomainModel, Fact, UseCase} from '../documents/facts.js';
import {behaviourOf, conditionOf, stepsOf} from './use-case-facts.js';
import {names} from './words.js';

type Keeps = (fact: Fact) => boolean;

const lists = {
	stories: [],
	objectives: [],
	actors: [],
	triggers: [],
	preconditions: [],
	guarantees: [],
	mainFlow: [],
	alternatives: [],
	requirements: [],
	acceptance: [],
	definitionOfDone: [],
	rules: [],
	constraints: [],
	assumptions: [],
	outOfScope: [],
	openQuestions: [],
	data: [],
} as const;

/**
A use case with these lists alone: what a section does not draw on is left out, so that a change of it asks nobody whether the section stays.
*/
export const onlyLists = (useCase: UseCase, picked: Partial<UseCase>): UseCase => ({...useCase, ...lists, ...picked});

/**
The behaviour of a use case, as far as `keeps` wants it. An alternative is kept whole where its condition or one of its steps is.
*/
export const behaviourWhere = (useCase: UseCase, keeps: Keeps) => ({
	stories: useCase.stories.filter(keeps),
	triggers: useCase.triggers.filter(keeps),
	preconditions: useCase.preconditions.filter(keeps),
	mainFlow: useCase.mainFlow.filter(keeps),
	alternatives: useCase.alternatives.filter(alternative => [conditionOf(alternative), ...alternative.steps].some(keeps)),
	guarantees: useCase.guarantees.filter(keeps),
	requirements: useCase.requirements.filter(keeps),
	acceptance: useCase.acceptance.filter(keeps),
	rules: useCase.rules.filter(keeps),
	constraints: useCase.constraints.filter(keeps),
});

/**
The first fact of each of several lists: enough to know that there is one.
*/
export const witnesses = (groups: readonly (readonly Fact[])[]): ReadonlySet<string> =>
	new Set(groups.flatMap(([first]) => (first === undefined ? [] : [first.id])));

/**
The ids of facts, to ask whether one is among them.
*/
export const idsOf = (facts: readonly Fact[]): ReadonlySet<string> => new Set(facts.map(({id}) => id));

/**
The actors that act or are spoken of.
*/
export const actorsSpokenOf = (useCase: UseCase): UseCase['actors'] => {
	const facts = [...behaviourOf(useCase), ...useCase.objectives];
	return useCase.actors.filter(({name}) => facts.some(({text}) => names(text, name)) || stepsOf(useCase).some(({actor}) => actor === name));
};

/**
The terms of the glossary that the use case speaks of: the others take no words away from an entity.
*/
export const termsSpokenOf = (useCase: UseCase, {glossary}: DomainModel): DomainModel['glossary'] => {
	const facts = [...behaviourOf(useCase), ...useCase.objectives];
	return glossary.filter(({term, synonyms}) => [term, ...synonyms].some(name => facts.some(({text}) => names(text, name))));
};

/**
An entity by its name alone.
*/
export const nameOnly = (entity: DomainModel['entities'][number]): DomainModel['entities'][number] => ({
	...entity,
	text: entity.name,
	attributes: [],
	relations: [],
});
