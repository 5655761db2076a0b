import {nameKey, wordsOf} from '../../documents/domain-model/name-key.js';
import type {Fact} from '../../documents/facts.js';
import {type EntityMention, entityMentions, type Known, type ModelIndex} from './model-index.js';
import {soleClaims} from './sole-claims.js';
import {type Marking, type StatedValue, statedValues} from './stated-value.js';
import {being, negation, statusOf, towards} from './value-words.js';

/**
What a text says of an entity's attribute: that it has, gets or may have `value`. `isNamed` is false where the attribute is only understood («marks the invoice as Overdue»).
*/
export type ValueClaim = {
	readonly fact: Fact;
	readonly known: Known;
	readonly attribute: string;
	readonly value: string;
	readonly isNamed: boolean;
};

/**
The words by which an entity's attributes with a closed list of values are called; status and state always are.
*/
const attributeWords = ({attributes}: Known): string => {
	const names = [...attributes.values()].filter(({values}) => values.length > 0).map(({name}) => wordsOf(name).join(' '));
	const safe = names.filter(name => /^[\p{L}\p{N} ]+$/u.test(name)).slice(0, 20);
	return ['status', 'state', ...safe].sort((a, b) => b.length - a.length).join('|');
};

type Form = {readonly before: RegExp | null; readonly after: RegExp; readonly marking: Marking; readonly isNamed: boolean};

const formsOf = (known: Known): readonly Form[] => {
	const words = attributeWords(known);
	const of = new RegExp(`\\b(${words})\\s+of\\s+(?:the|an?|each|every|this|that|all)\\s+(?:\\p{L}+\\s)?$`, 'iu');
	const own = `^(?:['’]s?)?\\s+(${words})`;
	return [
		{before: null, after: new RegExp(`${own}${towards}`, 'iu'), marking: 'bare', isNamed: true},
		{before: null, after: new RegExp(`${own}${being}`, 'iu'), marking: 'capital', isNamed: true},
		{before: null, after: new RegExp(`${own}\\s+`, 'iu'), marking: 'marked', isNamed: true},
		{before: of, after: new RegExp(`^${towards}`, 'iu'), marking: 'bare', isNamed: true},
		{before: of, after: new RegExp(`^${being}`, 'iu'), marking: 'capital', isNamed: true},
		{
			before: null,
			after: new RegExp(`^\\s+(?:with|in|having|whose)\\s+(?:(?:the|an?)\\s+)?(${words})\\s+(?:(?:is|of|=|:)\\s*)?`, 'iu'),
			marking: 'capital',
			isNamed: true,
		},
		{
			before:
				/\b(?:marks?|marked|flags?|flagged|sets?|changes?|transitions?|moves?)\s+(?:(?:the|an?|each|every|this|that|its|all)\s+)?(?:\p{Ll}+\s)?$/iu,
			after: /^\s+as\s+/i,
			marking: 'capital',
			isNamed: false,
		},
		{
			before: /\b(?:sets?|changes?|transitions?)\s+(?:(?:the|an?|each|every|this|that)\s+)?$/iu,
			after: /^\s+to\s+/i,
			marking: 'constant',
			isNamed: false,
		},
		{
			before: null,
			after: /^\s+(?:becomes|(?:is|are|gets) (?:set|changed) to|(?:goes|changes|moves) to)\s+/i,
			marking: 'constant',
			isNamed: false,
		},
		{before: null, after: /^\s+(?:is|are|gets|will be)\s+(?:marked|flagged)\s+as\s+/i, marking: 'capital', isNamed: false},
	];
};

const isConstant = (value: string): boolean => /^\p{Lu}[\p{Lu}\d_]*$/u.test(value);

/**
Whether words that only their capitals mark are values: where the model writes its own so, and they are no mere abbreviation. «Sets the booking to CANCELLED» is on its status, «changes the booking to PDF» is not.
*/
const areValues = (stated: readonly StatedValue[], {attributes}: Known, attribute: string | null): boolean => {
	const listed = attributes.get(nameKey(attribute ?? ''))?.values ?? [];
	const isPlain = stated.some(({value}) => listed.includes(value) || value.includes('_') || value.length > 5);
	return stated.every(({isMarked}) => isMarked) || (listed.length > 1 && listed.every(isConstant) && isPlain);
};

const claimsAt = (fact: Fact, mention: EntityMention, forms: readonly Form[]): readonly ValueClaim[] => {
	const before = fact.text.slice(Math.max(0, mention.start - 60), mention.start);
	const after = fact.text.slice(mention.end, mention.end + 400).replace(/^[`*]+/, '');

	for (const form of forms) {
		const head = form.before === null ? null : form.before.exec(before);
		const link = form.before !== null && head === null ? null : form.after.exec(after);
		const stated = link === null ? [] : statedValues(after.slice(link[0].length), form.marking);
		const attribute = form.isNamed ? (link?.[1] ?? head?.[1] ?? null) : statusOf(mention.known);
		const values = form.marking === 'constant' && !areValues(stated, mention.known, attribute) ? [] : stated;

		if (link !== null && values.length > 0 && attribute !== null) {
			const isNegated = negation.test(before.slice(-30)) || negation.test(link[0]);
			return isNegated ? [] : values.map(({value}) => ({fact, known: mention.known, attribute, value, isNamed: form.isNamed}));
		}
	}

	return [];
};

const span = /`([\p{L}_][\p{L}\p{N}_]*)[.#]([\p{Ll}_][\p{L}\p{N}_]*)\s*(?:(===?|=|:)\s*['"]?([\p{L}\p{N}_ -]{1,40}?)['"]?)?`/gu;

const spanClaims = (fact: Fact, index: ModelIndex): readonly ValueClaim[] =>
	[...fact.text.matchAll(span)].flatMap(found => {
		const known = index.entity(found[1] ?? '');
		const attribute = found[2] ?? '';
		const after = fact.text.slice(found.index + found[0].length, found.index + found[0].length + 400);
		const link = new RegExp(`^${towards}`, 'iu').exec(after) ?? new RegExp(`^${being}`, 'iu').exec(after);
		const inner = found[4] === undefined ? [] : [found[4].trim()];
		const stated =
			inner.length > 0 || link === null || negation.test(link[0])
				? inner
				: statedValues(after.slice(link[0].length), 'capital').map(({value}) => value);
		return known === undefined ? [] : stated.map(value => ({fact, known, attribute, value, isNamed: true}));
	});

/**
The values that the use case gives to attributes, in the forms that are recognised: «the invoice's status is set to `paid`», «marks the invoice as Overdue», `Invoice.status = paid`. Anything vaguer gives none.

@param storyOf - The text of the story that a criterion stands under, `null` where it stands under none.
*/
export const valueClaims = (facts: readonly Fact[], index: ModelIndex, storyOf: (fact: Fact) => string | null): readonly ValueClaim[] => {
	const forms = new Map<Known, readonly Form[]>();

	const formsFor = (known: Known): readonly Form[] => {
		const own = forms.get(known) ?? formsOf(known);
		forms.set(known, own);
		return own;
	};

	return facts.flatMap(fact => {
		const mentions = entityMentions(fact.text.slice(0, 4000), index);
		const direct = mentions.flatMap(mention => claimsAt(fact, mention, formsFor(mention.known)));
		const claims = [...spanClaims(fact, index), ...direct];
		const around = mentions.length > 0 ? [] : entityMentions(storyOf(fact) ?? '', index);
		return claims.length > 0 ? claims : soleClaims(fact, mentions, around).map(claim => ({...claim, fact, isNamed: true}));
	});
};
