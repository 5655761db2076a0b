import type {Fact} from '../../documents/facts.js';
import {entityMentions, type Known, type ModelIndex} from './model-index.js';
import type {ValueClaim} from './value-claims.js';

/**
What a text says of an attribute: that the entity has it, and where the text says so, whether it may be empty.
*/
export type AttributeClaim = {
	readonly fact: Fact;
	readonly known: Known;
	readonly attribute: string;
	readonly nullable: boolean | null;
};

const span = /`([\p{L}_][\p{L}\p{N}_]*)[.#]([\p{Ll}_][\p{L}\p{N}_]*)`/gu;
const files = new Set(
	'md json yml yaml js ts tsx jsx py java go rs cs sql csv pdf xml html css txt toml lock sh env png jpg svg service controller spec test'.split(
		' ',
	),
);
const optional =
	/^\s+(?:is|are|may be|can be)\s+(?:always\s+)?(optional|not required|not mandatory|empty|null|left (?:empty|out|blank)|required|mandatory)(?=\s*(?:[.;,)]|$))/i;
const never = /^\s+(?:must|shall|may|can|is)\s*(?:not|never)(?:\s+be)?\s+(?:empty|null|left (?:empty|out|blank))(?=\s*(?:[.;,)]|$))/i;

const nullabilityAfter = (text: string): boolean | null => {
	if (never.test(text)) {
		return false;
	}

	const word = optional.exec(text)?.[1]?.toLowerCase();
	return word === undefined || /^(?:empty|null)$/.test(word) ? null : !/^(?:required|mandatory)$/.test(word);
};

/**
`Invoice.dueOn`: spelt as the model spells the entity, so that a file, an event or a variable («`invoice.paid`») claims nothing.
*/
const spanClaims = (fact: Fact, index: ModelIndex): readonly AttributeClaim[] =>
	[...fact.text.matchAll(span)].flatMap(found => {
		const [whole, entity = '', attribute = ''] = found;
		const known = index.entity(entity);
		const isSpelt = known !== undefined && (/^\p{Lu}/u.test(entity) || known.attributes.has(attribute.toLowerCase()));
		const nullable = nullabilityAfter(fact.text.slice(found.index + whole.length, found.index + whole.length + 80));
		return known === undefined || !isSpelt || files.has(attribute) ? [] : [{fact, known, attribute, nullable}];
	});

const identifier = '`(\\p{Ll}[\\p{L}\\p{N}]*(?:\\p{Lu}|_)[\\p{L}\\p{N}_]*)`';
const possessive = new RegExp(`^['’]s?\\s+(?:${identifier}|\`(\\p{Ll}[\\p{L}\\p{N}_]*)\`\\s+(?:attribute|field|property))`, 'u');
const ofEntity = new RegExp(
	`(?:\\b(?:attribute|field|property)\\s+\`(\\p{Ll}[\\p{L}\\p{N}_]*)\`|${identifier})\\s+(?:attribute |field |property )?of\\s+(?:the|an?|each|every)\\s+$`,
	'u',
);
const stored = new RegExp(
	`\\b(?:stor|sav|record|keep|kept|persist|add|sets?\\b)\\p{L}*\\b[^.;\`]{0,60}${identifier}\\s+(?:on|in|to)\\s+(?:the|an?|each|every)\\s+$`,
	'iu',
);

/**
«the invoice's `dueDate`», «the field `due` of the invoice», «stores the `dueDate` on the invoice»; and «the invoice's due date is required» for an attribute that the model has.
*/
const spokenClaims = (fact: Fact, index: ModelIndex): readonly AttributeClaim[] =>
	entityMentions(fact.text.slice(0, 4000), index).flatMap(({known, start, end}): readonly AttributeClaim[] => {
		const after = fact.text.slice(end, end + 200);
		const found = possessive.exec(after);
		const own = found?.[1] ?? found?.[2];

		if (found && own !== undefined) {
			return [{fact, known, attribute: own, nullable: nullabilityAfter(after.slice(found[0].length))}];
		}

		const before = fact.text.slice(Math.max(0, start - 140), start);
		const [of, on] = [ofEntity.exec(before), stored.exec(before)];
		const named = of?.[1] ?? of?.[2] ?? on?.[1];
		return named === undefined ? plainClaims({fact, known}, after) : [{fact, known, attribute: named, nullable: nullabilityAfter(after)}];
	});

const plainClaims = (about: {readonly fact: Fact; readonly known: Known}, after: string): readonly AttributeClaim[] => {
	const words =
		/^['’]s?\s+((?:\p{Ll}+[ -]?){1,4})/u
			.exec(after)?.[1]
			?.split(/[ -]/)
			.filter(word => word !== '') ?? [];

	for (let count = words.length; count > 0; count--) {
		const name = words.slice(0, count).join(' ');
		const nullable = nullabilityAfter(after.replace(/^['’]s?\s+/, '').slice(name.length));

		if (nullable !== null) {
			return about.known.attributes.has(name) ? [{...about, attribute: name, nullable}] : [];
		}
	}

	return [];
};

/**
The attributes that the use case needs, in the forms that can mean nothing else. «The invoice's due date» alone is no attribute; what the status is called is, where the use case sets it.
*/
export const attributeClaims = (facts: readonly Fact[], values: readonly ValueClaim[], index: ModelIndex): readonly AttributeClaim[] => [
	...facts.flatMap(fact => [...spanClaims(fact, index), ...spokenClaims(fact, index)]),
	...values.filter(({isNamed}) => isNamed).map(({fact, known, attribute}) => ({fact, known, attribute, nullable: null})),
];
