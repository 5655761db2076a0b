import type {DomainModel, Entity, Fact, UseCase} from '../documents/facts.js';
import {behaviourOf} from './use-case-facts.js';
import {indexed, mentioning} from './words.js';

/**
An entity of the domain model that the use case names, with the facts that name it.
*/
export type Touched = {readonly entity: Entity; readonly facts: readonly Fact[]};

const namesOf = (entity: Entity, {glossary}: DomainModel): readonly string[] => [
	entity.name,
	...glossary.filter(({term}) => term.toLowerCase() === entity.name.toLowerCase()).flatMap(({synonyms}) => synonyms),
];

/**
The entities that the use case names, by their name or a synonym of the glossary, in the model's order.
*/
export const touchedEntities = (useCase: UseCase, domainModel: DomainModel): readonly Touched[] => {
	const index = indexed([...behaviourOf(useCase), ...useCase.objectives]);
	return domainModel.entities
		.map(entity => ({entity, facts: mentioning(index, namesOf(entity, domainModel))}))
		.filter(({facts}) => facts.length > 0);
};
