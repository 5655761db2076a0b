import {isLoose} from '../../documents/domain-model/cardinality.js';
import {relationSentences} from '../../documents/domain-model/relation-sentence.js';
import type {Fact, Relation, UseCase} from '../../documents/facts.js';
import type {Stop} from '../finding.js';
import type {Known, ModelIndex} from './model-index.js';
import {dependentsOf} from './spoken.js';
import {stopOf} from './stop-of.js';

type Count = NonNullable<Relation['cardinality']>;

/**
How many the use case says: `phrase` tells «at most one» from «zero or one», and «many» from «zero or more».
*/
type Stated = {readonly cardinality: Count; readonly phrase: string};

const isMany = (count: Count): boolean => count.endsWith('*');

const isLooseRelation = ({text}: Relation): boolean => /"(?:\*|n|m|many)"|\b(?:many|several|multiple)\b|\[\]/i.test(text);

/**
Whether the two cannot both hold. What is only said loosely («several», «at most one») contradicts less.
*/
const differ = ({cardinality, phrase}: Stated, relation: Relation): boolean => {
	const expected = relation.cardinality;

	if (expected === null || expected === cardinality) {
		return false;
	}

	if (isMany(cardinality) !== isMany(expected)) {
		return true;
	}

	if (isMany(cardinality)) {
		return !isLoose(phrase) && !isLooseRelation(relation);
	}

	return /^(?:zero or one|an optional|exactly one|only one|one and only one|precisely one|0\.\.1|1)$/i.test(phrase);
};

const words: Readonly<Record<Count, string>> = {'1': 'exactly one', '0..1': 'zero or one', '1..*': 'one or more', '0..*': 'zero or more'};

const stop = (about: {
	readonly from: Known;
	readonly to: Known;
	readonly relation: Relation;
	readonly fact: Fact;
	readonly stated: Stated;
	readonly useCase: UseCase;
}): Stop => {
	const {from, to, relation, fact, stated, useCase} = about;
	const [one, other] = [from.entity.name, to.entity.name];
	const expected = words[relation.cardinality ?? '0..*'];
	return stopOf({
		id: `cardinality/${one}>${other}`,
		check: 'cardinality',
		subject: `${one}>${other}`,
		message: `Unexpected ${stated.phrase} ${other} for each ${one}, expected ${expected}`,
		question: `How many of ${other} has one ${one}: «${stated.phrase}», as the use case says, or ${expected}, as the domain model says?`,
		facts: [fact, relation],
		options: [
			{
				id: 'use-case',
				label: `${stated.phrase}`,
				effect: `The plan takes the use case's number, and proposes to correct the domain model.`,
			},
			{id: 'domain-model', label: expected, effect: `The plan takes the domain model's number; the use case is read so.`},
		],
		recommended: null,
		dependents: [...new Set([fact.id, ...dependentsOf(useCase, [one, other])])],
		canWait: false,
	});
};

/**
The only relation between two entities; `null` where there is none, or several that a sentence may mean.
*/
const relationBetween = (from: Known, to: Known): Relation | null => {
	const relations = [...from.relations].flatMap(([, each]) => each).filter(relation => relation.to === to.entity.name);
	return relations.length === 1 ? (relations[0] ?? null) : null;
};

/**
How many of another an entity has, where the use case and the domain model say different things: whole clauses such as «each order has exactly one customer», and the use case's own diagrams.

Rulings: `use-case` (the model is corrected), `domain-model` (the use case is read so).
*/
export const cardinality = (facts: readonly Fact[], useCase: UseCase, index: ModelIndex): readonly Stop[] => {
	const said = facts.flatMap(fact =>
		relationSentences(fact.text, null)
			.filter(({isGeneral, phrase}) => isGeneral && phrase.toLowerCase() !== 'one')
			.map(({from, to, cardinality: count, phrase}) => ({fact, from, to, stated: {cardinality: count, phrase}})),
	);
	const drawn = useCase.data.flatMap(entity =>
		entity.relations.flatMap(relation =>
			relation.cardinality === null
				? []
				: [
						{
							fact: relation,
							from: entity.name,
							to: relation.to,
							stated: {
								cardinality: relation.cardinality,
								phrase: isLooseRelation(relation) && isMany(relation.cardinality) ? 'several' : words[relation.cardinality],
							},
						},
					],
		),
	);

	return [...said, ...drawn].flatMap(({fact, from, to, stated}) => {
		const [one, other] = [index.entity(from), index.entity(to)];
		const relation = one && other ? relationBetween(one, other) : null;
		return one && other && relation && differ(stated, relation) ? [stop({from: one, to: other, relation, fact, stated, useCase})] : [];
	});
};
