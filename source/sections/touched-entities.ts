import type {DomainModel, Entity, Fact, UseCase} from '../documents/facts.js';
import {behaviourOf} from './use-case-facts.js';
import {foldWords} from './words.js';

/**
An entity of the domain model that the use case names. `facts` name it, `firstIn` are those that name it before any other entity: what they say is its own.
*/
export type Touched = {readonly entity: Entity; readonly facts: readonly Fact[]; readonly firstIn: readonly Fact[]};

type Name = {readonly words: string; readonly entity: Entity | null};

/**
All names, the longest first, so that «payment link» is no payment. Terms and actors that are no entity take their words too.
*/
const namesIn = (useCase: UseCase, {entities, glossary}: DomainModel): readonly Name[] => {
	const own = entities.map(entity => ({name: entity.name, entity}));
	const entityOf = (term: string): Entity | null => entities.find(({name}) => foldWords(name) === foldWords(term)) ?? null;
	const terms = glossary.flatMap(({term, synonyms}) => {
		const meant = [term, ...synonyms].map(entityOf).find(entity => entity !== null) ?? null;
		return [term, ...synonyms].map(name => ({name, entity: meant}));
	});
	const actors = useCase.actors.map(({name}) => ({name, entity: entityOf(name)}));
	return [...own, ...terms, ...actors]
		.map(({name, entity}) => ({words: foldWords(name), entity}))
		.filter(({words}) => words.trim() !== '')
		.sort((a, b) => b.words.length - a.words.length || Number(a.entity === null) - Number(b.entity === null));
};

/** «The use case ends» speaks of the document, not of the data. */
const ofItself =
	/\b(?:the )?use case (?:ends?|goes on|continues|resumes|returns|terminates)\b|\b(?:terminates?|ends?|leaves?|cancels?|resumes?) (?:the|this) use case\b/gi;

const entitiesIn = (fact: Fact, names: readonly Name[]): readonly Entity[] => {
	let words = foldWords(fact.text.replace(ofItself, ' '));
	const found = new Map<Entity, number>();

	for (const name of names) {
		const at = words.indexOf(name.words);

		if (at >= 0) {
			words = words.replaceAll(name.words, ` ${'·'.repeat(name.words.length - 2)} `);

			if (name.entity !== null) {
				found.set(name.entity, Math.min(at, found.get(name.entity) ?? at));
			}
		}
	}

	return [...found].sort(([, a], [, b]) => a - b).map(([entity]) => entity);
};

/**
The entities that the use case names, by their name or a synonym of the glossary, in the model's order.
*/
export const touchedEntities = (useCase: UseCase, domainModel: DomainModel): readonly Touched[] => {
	const names = namesIn(useCase, domainModel);
	const naming = [...behaviourOf(useCase), ...useCase.objectives].map(fact => ({fact, entities: entitiesIn(fact, names)}));
	return domainModel.entities
		.map(entity => ({
			entity,
			facts: naming.filter(({entities}) => entities.includes(entity)).map(({fact}) => fact),
			firstIn: naming.filter(({entities}) => entities[0] === entity).map(({fact}) => fact),
		}))
		.filter(({facts}) => facts.length > 0);
};
