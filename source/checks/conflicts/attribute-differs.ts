import {typesDiffer} from '../../documents/domain-model/type-family.js';
import type {Attribute, Fact, UseCase} from '../../documents/facts.js';
import type {Stop} from '../finding.js';
import type {AttributeClaim} from './attribute-claims.js';
import {attributeNamed} from './attribute-named.js';
import type {Known, ModelIndex} from './model-index.js';
import {dependentsOf} from './spoken.js';
import {stopOf} from './stop-of.js';
import type {ValueClaim} from './value-claims.js';

type Side = {readonly known: Known; readonly attribute: Attribute; readonly fact: Fact; readonly useCase: UseCase};

const need = (nullable: boolean): string => (nullable ? 'optional' : 'required');

const stop = (check: string, {known, attribute, fact, useCase}: Side, said: readonly [useCase: string, model: string]): Stop => {
	const subject = `${known.entity.name}.${attribute.name}`;
	const [stated, expected] = said;
	return stopOf({
		id: `${check}/${subject}`,
		check,
		subject,
		message: `Unexpected ${subject} that is ${stated}, expected ${expected}`,
		question: `${subject} is ${stated} in the use case and ${expected} in the domain model. Which holds?`,
		facts: [fact, attribute],
		options: [
			{
				id: 'use-case',
				label: `The use case is right: ${stated}`,
				effect: `The plan takes ${subject} as ${stated}, and proposes to correct the domain model.`,
			},
			{
				id: 'domain-model',
				label: `The domain model is right: ${expected}`,
				effect: `The plan takes ${subject} as ${expected}; the use case is read so.`,
			},
		],
		recommended: null,
		dependents: dependentsOf(useCase, [known.entity.name, attribute.name]),
		canWait: false,
	});
};

/**
Attributes that both documents have, but differently: optional in one and required in the other (`attribute-nullability`), or of types that contradict each other (`attribute-type`).

Rulings: `use-case` (the model is corrected), `domain-model` (the use case is read so).
*/
export const attributeDiffers = (claims: readonly AttributeClaim[], useCase: UseCase, index: ModelIndex): readonly Stop[] => {
	const stated = claims.flatMap(({fact, known, attribute: name, nullable}) => {
		const attribute = attributeNamed(known, name);
		const differs = attribute !== null && nullable !== null && attribute.nullable !== null && attribute.nullable !== nullable;
		return differs ? [stop('attribute-nullability', {known, attribute, fact, useCase}, [need(nullable), need(!nullable)])] : [];
	});
	const drawn = useCase.data.flatMap(entity => {
		const known = index.entity(entity.name);
		return known === undefined ? [] : entity.attributes.flatMap(own => compared(own, known, useCase));
	});
	return [...stated, ...drawn];
};

const compared = (own: Attribute, known: Known, useCase: UseCase): readonly Stop[] => {
	const attribute = attributeNamed(known, own.name);

	if (attribute === null) {
		return [];
	}

	const side = {known, attribute, fact: own, useCase};
	const isDifferent = own.type !== null && attribute.type !== null && typesDiffer(own.type, attribute.type);
	const types = isDifferent ? [stop('attribute-type', side, [own.type ?? '', attribute.type ?? ''])] : [];
	const needs =
		own.nullable !== null && attribute.nullable !== null && own.nullable !== attribute.nullable
			? [stop('attribute-nullability', side, [need(own.nullable), need(attribute.nullable)])]
			: [];
	return [...types, ...needs];
};

/**
What the use case's own tables and diagrams list as values, as claims.
*/
export const drawnValues = (useCase: UseCase, index: ModelIndex): readonly ValueClaim[] =>
	useCase.data.flatMap(entity => {
		const known = index.entity(entity.name);
		return known === undefined
			? []
			: entity.attributes.flatMap(attribute =>
					attribute.values.map(value => ({fact: attribute, known, attribute: attribute.name, value, isNamed: true})),
				);
	});
