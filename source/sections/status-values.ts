import type {Claims} from '../checks/conflicts/claims-of.js';
import {type UnknownValue, unknownValues} from '../checks/conflicts/enum-value.js';
import type {Attribute, Entity, Fact} from '../documents/facts.js';
import type {Touched} from './touched-entities.js';
import {foldWords} from './words.js';

/**
A value of an attribute with a closed list of values. `setBy` are the facts that bring it about, `metIn` those that find it; `isListed` is false where the use case names a value that the domain model does not have.
*/
export type StatusValue = {
	readonly entity: Entity;
	readonly attribute: Attribute;
	readonly value: string;
	readonly isListed: boolean;
	readonly setBy: readonly Fact[];
	readonly metIn: readonly Fact[];
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const marked = (value: string): RegExp => new RegExp(`[\`'"«“]${escaped(value)}[\`'"»”]`, 'i');
const setting = (value: string): RegExp =>
	new RegExp(
		[
			`\\b(?:to|as|becomes?|into)\\s+[\`'"«“]${escaped(value)}[\`'"»”]`,
			`\\b(?:records?|creates?|adds?|saves?|inserts?|stores?)\\b[^.;]{0,60}\\bwith (?:the )?status\\s+[\`'"«“]?${escaped(value)}(?![\\p{L}\\p{N}])`,
			`\\b(?:status|state)\\b[^.;]{0,40}\\b(?:to|as|becomes?)\\s+${escaped(value)}(?![\\p{L}\\p{N}])`,
			`\\b(?:marked|marked as|becomes?)\\s+${escaped(value)}(?![\\p{L}\\p{N}])`,
		].join('|'),
		'iu',
	);

/** A value that is written like `PAID_LATE` needs no marks to be known. */
const isConstant = (value: string): boolean => /^\p{Lu}[\p{Lu}\d_]{2,}$/u.test(value);
const bare = (value: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}_])${escaped(value)}(?![\\p{L}\\p{N}_])`, 'u');
const settingBare = (value: string): RegExp => new RegExp(`\\b(?:to|as|becomes?|into)\\s+${escaped(value)}(?![\\p{L}\\p{N}_])`, 'u');

type Said = {readonly isNamed: (text: string) => boolean; readonly isSet: (text: string) => boolean};

const unsaid: Said = {isNamed: () => false, isSet: () => false};

const saying = (value: string): Said => {
	const [named, set] = isConstant(value)
		? [
				[marked(value), bare(value)],
				[setting(value), settingBare(value)],
			]
		: [[marked(value)], [setting(value)]];
	return {isNamed: text => named.some(pattern => pattern.test(text)), isSet: text => set.some(pattern => pattern.test(text))};
};

const conflicting = ({text}: Fact, entity: Entity, others: readonly Touched[]): boolean => {
	const words = foldWords(text);
	const mine = words.includes(foldWords(entity.name));
	return !mine && others.some(other => other.entity.name !== entity.name && words.includes(foldWords(other.entity.name)));
};

const statusValue = (
	value: string,
	attribute: Attribute,
	touched: {readonly entity: Entity; readonly all: readonly Touched[]},
	facts: readonly Fact[],
): StatusValue => {
	const {entity, all} = touched;
	const rivals = all.filter(other => other.entity.attributes.some(({values}) => values.includes(value)));
	// The patterns cost more than all else here, and most values stand in no fact.
	const holding = facts.filter(({text}) => text.toLowerCase().includes(value.toLowerCase()));
	const {isNamed, isSet} = holding.length === 0 ? unsaid : saying(value);
	const about = holding.filter(fact => (isNamed(fact.text) || isSet(fact.text)) && !conflicting(fact, entity, rivals));
	const setBy = about.filter(({text}) => isSet(text));
	return {entity, attribute, value, isListed: attribute.values.includes(value), setBy, metIn: about.filter(fact => !setBy.includes(fact))};
};

/** The values that the facts give to an attribute and its list lacks. */
const unlisted = (unknown: readonly UnknownValue[], entity: Entity, attribute: Attribute): readonly string[] => [
	...new Set(unknown.filter(each => each.known.entity === entity && each.attribute === attribute).map(({value}) => value)),
];

/**
The values of the closed lists of the entities that the use case names, with the facts that set or meet them.

@param claims - What the use case claims of the domain model: the values that its lists lack.
*/
export const statusValues = (all: readonly Touched[], facts: readonly Fact[], {index, values}: Claims): readonly StatusValue[] => {
	const about = new Set(facts.map(({id}) => id));
	const unknown = unknownValues(values, index).filter(({fact}) => about.has(fact.id));
	return all.flatMap(({entity}) =>
		entity.attributes
			.filter(({values: listed}) => listed.length > 1)
			.flatMap(attribute =>
				[...attribute.values, ...unlisted(unknown, entity, attribute)].map(value => statusValue(value, attribute, {entity, all}, facts)),
			),
	);
};
