import {valueKey} from '../../documents/domain-model/value-key.js';
import type {Attribute, Fact, UseCase} from '../../documents/facts.js';
import type {Option, Stop} from '../finding.js';
import {attributeNamed} from './attribute-named.js';
import {isMisspelling} from './misspelling.js';
import type {Known, ModelIndex} from './model-index.js';
import {dependentsOf} from './spoken.js';
import {slug, stopOf} from './stop-of.js';
import type {ValueClaim} from './value-claims.js';

const isNear = (one: string, other: string): boolean =>
	isMisspelling(one, other) ||
	(Math.min(one.length, other.length) >= 4 && Math.abs(one.length - other.length) <= 3 && (one.startsWith(other) || other.startsWith(one)));

/**
Whether the model has a value, or the glossary says that it means one of the model's.
*/
const isKnown = (value: string, values: readonly string[], {meanings}: ModelIndex): boolean => {
	const keys = new Set(values.map(valueKey));
	const key = valueKey(value);
	return keys.has(key) || [...(meanings.get(key) ?? [])].some(each => keys.has(valueKey(each)));
};

const optionsOf = (subject: string, value: string, {values}: Attribute, near: string | null): readonly Option[] => [
	{
		id: 'use-case',
		label: 'The use case is right',
		effect: `The plan uses \`${value}\`, and proposes to add it to the values of ${subject} in the domain model.`,
	},
	{
		id: 'domain-model',
		label: 'The domain model is right',
		effect: `The plan uses ${values.map(each => `\`${each}\``).join(', ')} only; what the use case says of \`${value}\` is planned without it.`,
	},
	...(near === null
		? []
		: [{id: 'alias', label: 'Both mean the same', effect: `The plan writes \`${near}\` wherever the use case says \`${value}\`.`}]),
];

/**
A value that the use case gives to an attribute whose list in the domain model lacks it.
*/
export type UnknownValue = {readonly known: Known; readonly attribute: Attribute; readonly value: string; readonly fact: Fact};

/**
The id of the STOP on such a value, and of the ruling on it.
*/
export const valueStopId = ({known, attribute, value}: Omit<UnknownValue, 'fact'>): string =>
	`enum-value/${known.entity.name}.${attribute.name}/${slug(value)}`;

const stop = ({known, attribute, value, fact}: UnknownValue, useCase: UseCase): Stop => {
	const subject = `${known.entity.name}.${attribute.name}`;
	const near = attribute.values.find(each => isNear(valueKey(each), valueKey(value))) ?? null;
	return stopOf({
		id: valueStopId({known, attribute, value}),
		check: 'enum-value',
		subject,
		message: `Unexpected value \`${value}\` of ${subject}, expected ${attribute.values.map(each => `\`${each}\``).join(', ')}`,
		question: `The use case gives ${subject} the value \`${value}\`; the domain model knows ${attribute.values.map(each => `\`${each}\``).join(', ')}. Which holds?`,
		facts: [fact, attribute],
		options: optionsOf(subject, value, attribute, near),
		recommended: near === null ? null : 'alias',
		dependents: [...new Set([fact.id, ...dependentsOf(useCase, [value])])],
		canWait: false,
	});
};

/**
The claimed values that the domain model's lists lack.
*/
export const unknownValues = (claims: readonly ValueClaim[], index: ModelIndex): readonly UnknownValue[] =>
	claims.flatMap(({fact, known, attribute: name, value, isNamed}) => {
		const attribute = attributeNamed(known, name);

		if (attribute === null || attribute.values.length === 0 || isKnown(value, attribute.values, index)) {
			return [];
		}

		// «Marked as overdue» may be a flag of its own, or a word that the glossary defines by other means.
		const isElsewhere =
			!isNamed &&
			(attributeNamed(known, value) !== null || attributeNamed(known, `is ${value}`) !== null || index.definitions.has(valueKey(value)));
		return isElsewhere ? [] : [{known, attribute, value, fact}];
	});

/**
Values in the use case that the domain model's list for the attribute lacks.

Rulings: `use-case` (the value is added), `domain-model` (it is not), `alias` (it is another word for a value of the list).
*/
export const enumValue = (claims: readonly ValueClaim[], useCase: UseCase, index: ModelIndex): readonly Stop[] =>
	unknownValues(claims, index).map(unknown => stop(unknown, useCase));
