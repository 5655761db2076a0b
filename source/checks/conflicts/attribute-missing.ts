import type {Entity, Fact, UseCase} from '../../documents/facts.js';
import type {Option, Stop} from '../finding.js';
import type {AttributeClaim} from './attribute-claims.js';
import {attributeNamed, isCovered, nearAttribute} from './attribute-named.js';
import type {Known, ModelIndex} from './model-index.js';
import {dependentsOf} from './spoken.js';
import {stopOf} from './stop-of.js';

const optionsOf = (entity: Entity, name: string, near: string | null): readonly Option[] => [
	{
		id: 'use-case',
		label: 'The use case is right',
		effect: `The plan adds \`${name}\` to ${entity.name}, and proposes it for the domain model.`,
	},
	{
		id: 'domain-model',
		label: 'The domain model is right',
		effect: `${entity.name} stays as it is; what the use case says of \`${name}\` is planned without it.`,
	},
	...(near === null
		? []
		: [{id: 'alias', label: `It is \`${near}\``, effect: `The plan uses \`${near}\` wherever the use case says \`${name}\`.`}]),
];

const stop = ({known, name, fact}: MissingAttribute, useCase: UseCase): Stop => {
	const {entity} = known;
	const subject = `${entity.name}.${name}`;
	const near = nearAttribute(known, name);
	return stopOf({
		id: attributeStopId({known, name}),
		check: 'attribute-missing',
		subject,
		message: `Unexpected attribute ${subject}, expected one of ${[...known.attributes.values()].map(each => each.name).join(', ')}`,
		question: `The use case needs ${subject}, which the domain model does not have. What is right?`,
		facts: [fact, near ?? entity],
		options: optionsOf(entity, name, near?.name ?? null),
		recommended: near === null ? null : 'alias',
		dependents: [...new Set([fact.id, ...dependentsOf(useCase, [name])])],
		canWait: false,
	});
};

/**
An attribute that the use case needs and the entity lacks.
*/
export type MissingAttribute = {readonly known: Known; readonly name: string; readonly fact: Fact};

/**
The id of the STOP on such an attribute, and of the ruling on it.
*/
export const attributeStopId = ({known, name}: Omit<MissingAttribute, 'fact'>): string => `attribute-missing/${known.entity.name}.${name}`;

/**
The claimed attributes that the domain model's entities lack. An entity without any attribute in the model lacks none.
*/
export const missingAttributes = (claims: readonly AttributeClaim[], useCase: UseCase, index: ModelIndex): readonly MissingAttribute[] => {
	const spoken = claims.map(({known, attribute, fact}) => ({known, name: attribute, fact}));
	const drawn = useCase.data.flatMap(entity => {
		const known = index.entity(entity.name);
		return known === undefined ? [] : entity.attributes.map(attribute => ({known, name: attribute.name, fact: attribute}));
	});

	return [...spoken, ...drawn].filter(
		({known, name}) => known.attributes.size > 0 && attributeNamed(known, name) === null && !isCovered(known, name, index),
	);
};

/**
Attributes that the use case needs and the domain model's entity lacks.

Rulings: `use-case` (it is added), `domain-model` (it is not), `alias` (it is another word for one that the entity has).
*/
export const attributeMissing = (claims: readonly AttributeClaim[], useCase: UseCase, index: ModelIndex): readonly Stop[] =>
	missingAttributes(claims, useCase, index).map(missing => stop(missing, useCase));
