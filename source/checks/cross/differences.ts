import {typesDiffer} from '../../documents/domain-model/type-family.js';
import {valueKey} from '../../documents/domain-model/value-key.js';
import type {ShapeAttribute} from './shape.js';

/**
What two carriers say differently of one attribute: `unexpected` and `expected` are words for a message.
*/
export type Difference = {
	readonly about: 'type' | 'nullability' | 'value';
	readonly unexpected: string;
	readonly expected: string;
	/** The value in question, so that a proposal to add or drop it is found. */
	readonly value: string | null;
};

// A value object of the project's own, kept in minor units or not.
const vague = /^(?:money|amount|price)$/i;

const typeDifference = (own: ShapeAttribute, other: ShapeAttribute): readonly Difference[] =>
	own.type !== null && other.type !== null && !vague.test(own.type) && !vague.test(other.type) && typesDiffer(own.type, other.type)
		? [{about: 'type', unexpected: `type \`${own.type}\` of`, expected: `\`${other.type}\``, value: null}]
		: [];

const nullabilityDifference = (own: ShapeAttribute, other: ShapeAttribute): readonly Difference[] => {
	if (own.isRequired === null || other.isRequired === null || own.isRequired === other.isRequired || (own.isRequired && own.isFilled)) {
		return [];
	}

	return own.isRequired
		? [{about: 'nullability', unexpected: 'NOT NULL on', expected: 'that it may be empty', value: null}]
		: [{about: 'nullability', unexpected: 'NULL in', expected: 'that it is required', value: null}];
};

/**
The values that one list has and the other lacks.
*/
export const valuesBeyond = (own: readonly string[], other: readonly string[]): readonly string[] => {
	const known = new Set(other.map(valueKey));
	return own.filter(value => !known.has(valueKey(value)));
};

const valueDifferences = (own: ShapeAttribute, other: ShapeAttribute): readonly Difference[] => {
	if (own.values === null || other.values === null) {
		return [];
	}

	const list = other.values.join(', ');
	return [
		...valuesBeyond(own.values, other.values).map(
			(value): Difference => ({about: 'value', unexpected: `value \`${value}\` of`, expected: `one of ${list}`, value}),
		),
		...valuesBeyond(other.values, own.values).map(
			(value): Difference => ({about: 'value', unexpected: `absence of the value \`${value}\` from`, expected: `each of ${list}`, value}),
		),
	];
};

/**
What one attribute says differently from another of the same name: its type family, whether it may be empty, its values.
*/
export const differences = (own: ShapeAttribute, other: ShapeAttribute): readonly Difference[] => [
	...typeDifference(own, other),
	...nullabilityDifference(own, other),
	...valueDifferences(own, other),
];
