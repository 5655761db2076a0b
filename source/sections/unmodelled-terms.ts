import type {DomainModel, Fact, Term, UseCase} from '../documents/facts.js';
import {behaviourOf} from './use-case-facts.js';
import {foldWords, indexed, mentioning} from './words.js';

/**
A term of the glossary that the use case keeps something of, though the domain model has no entity for it.
*/
export type UnmodelledTerm = {readonly term: Term; readonly facts: readonly Fact[]};

const keeping =
	/\b(?:keeps?|kept|records?|recorded|stores?|stored|saves?|saved|history|as (?:it was )?sent|was sent|were sent|held|holds?(?! up)|resumed|marked|lists its)\b/i;
const fewest = 3;

/**
The terms that three or more facts name and at least one keeps something of. Names of entities, attributes and actors are none.
*/
export const unmodelledTerms = (useCase: UseCase, {entities, glossary}: DomainModel): readonly UnmodelledTerm[] => {
	const index = indexed(behaviourOf(useCase));
	const modelled = new Set([
		...entities.flatMap(({name, attributes}) => [name, ...attributes.map(each => each.name)]).map(foldWords),
		...useCase.actors.map(({name}) => foldWords(name)),
	]);
	return entities.length === 0
		? []
		: glossary
				.filter(({term, synonyms}) => ![term, ...synonyms].some(name => modelled.has(foldWords(name))))
				.map(term => ({term, facts: mentioning(index, [term.term])}))
				.filter(({facts}) => facts.length >= fewest && facts.some(({text}) => keeping.test(text)));
};
