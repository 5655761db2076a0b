import {nameKey} from '../../documents/domain-model/name-key.js';
import type {Entity, Fact, UseCase} from '../../documents/facts.js';
import type {Finding, Stop} from '../finding.js';
import {isMisspelling} from './misspelling.js';
import type {ModelIndex} from './model-index.js';
import {dependentsOf} from './spoken.js';
import {adviceOf, stopOf} from './stop-of.js';

const span = /`(\p{Lu}[\p{L}\p{N}]*)\.\p{Ll}[\p{L}\p{N}_]*`/gu;

const stop = (name: string, entity: Entity, fact: Fact, useCase: UseCase): Stop =>
	stopOf({
		id: `entity-alias/${name}`,
		check: 'entity-alias',
		subject: name,
		message: `Unexpected entity ${name}, expected ${entity.name}`,
		question: `Is ${name}, as the use case says, the domain model's ${entity.name}?`,
		facts: [fact, entity],
		options: [
			{
				id: 'alias',
				label: `Yes, it is ${entity.name}`,
				effect: `The plan says ${entity.name}, and proposes ${name} as a synonym for the glossary.`,
			},
			{id: 'use-case', label: 'No, it is another entity', effect: `The plan adds ${name}, and proposes it for the domain model.`},
		],
		recommended: 'alias',
		dependents: [...new Set([fact.id, ...dependentsOf(useCase, [name])])],
		canWait: false,
	});

/**
Entities that the use case names like code and the domain model does not have. One that is almost an entity of the model is asked about, once; another one of the use case's own data is advice.

Rulings: `alias` (a synonym for the glossary), `use-case` (an entity of its own).
*/
export const entityAlias = (
	facts: readonly Fact[],
	useCase: UseCase,
	index: ModelIndex,
): {readonly stops: readonly Stop[]; readonly advice: readonly Finding[]} => {
	const spoken = facts.flatMap(fact => [...fact.text.matchAll(span)].map(found => ({name: found[1] ?? '', fact, isDrawn: false})));
	const drawn = useCase.data.map(entity => ({name: entity.name, fact: entity, isDrawn: true}));
	const unknown = [...new Map([...spoken, ...drawn].reverse().map(each => [nameKey(each.name), each])).values()].filter(
		({name}) => index.entity(name) === undefined,
	);
	const stops: Stop[] = [];
	const advice: Finding[] = [];

	// Only the few names that are not found by hash are compared with all entities.
	for (const {name, fact, isDrawn} of index.entities.length === 0 ? [] : unknown.slice(0, 100)) {
		const near = index.entities.find(({entity}) => isMisspelling(nameKey(name), nameKey(entity.name)));

		if (near) {
			stops.push(stop(name, near.entity, fact, useCase));
		} else if (isDrawn) {
			advice.push(adviceOf('entity-not-in-model', name, `Unexpected entity ${name}, expected one of the domain model`, [fact]));
		}
	}

	return {stops, advice};
};
