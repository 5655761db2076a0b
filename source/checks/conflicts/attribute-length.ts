import type {Attribute, Fact, UseCase} from '../../documents/facts.js';
import type {Stop} from '../finding.js';
import {entityMentions, type Known, type ModelIndex, spokenName} from './model-index.js';
import {dependentsOf} from './spoken.js';
import {stopOf} from './stop-of.js';

const limit =
	/\b(?:at most|up to|max(?:imum|\.)?(?: of)?|no(?:t)? more than|no longer than|limited to|not exceed(?:ing)?)\s+(\d{1,3}(?:,\d{3})+|\d{1,7})\s+(?:char(?:acter)?s?|letters)\b/gi;

type Limited = {readonly known: Known; readonly attribute: Attribute & {readonly length: number}};

const hasLength = (attribute: Attribute): attribute is Limited['attribute'] => attribute.length !== null;

const limitedIn = (known: Known): readonly Limited[] =>
	[...known.attributes.values()].filter(hasLength).map(attribute => ({known, attribute}));

/**
The attribute that a limit is stated of: the last one named before it, of an entity that the text names, or the only one of that name in the model.
*/
const meant = (text: string, end: number, index: ModelIndex): Limited | null => {
	const before = text
		.slice(Math.max(0, end - 80), end)
		.toLowerCase()
		.replace(/^.*[.;]\s/s, '');
	const named = new Set(entityMentions(text, index).map(({known}) => known));
	const all = index.entities.flatMap(limitedIn).flatMap(each => {
		const at = before.search(new RegExp(`(?<![\\p{L}\\p{N}])${spokenName(each.attribute.name)}s?(?![\\p{L}\\p{N}])`, 'u'));
		return at < 0 ? [] : [{...each, at}];
	});
	const own = all.filter(({known}) => named.has(known));
	const [last] = (own.length > 0 ? own : all).toSorted((a, b) => b.at - a.at);
	const rivals = (own.length > 0 ? own : all).filter(({at}) => at === last?.at);
	return last !== undefined && rivals.length === 1 ? last : null;
};

const stop = ({known, attribute}: Limited, stated: number, fact: Fact, useCase: UseCase): Stop => {
	const subject = `${known.entity.name}.${attribute.name}`;
	return stopOf({
		id: `attribute-length/${subject}`,
		check: 'attribute-length',
		subject,
		message: `Unexpected length of ${stated} characters for ${subject}, expected at most ${attribute.length}`,
		question: `The use case allows ${stated} characters for ${subject}, the domain model ${attribute.length}. Which length holds?`,
		facts: [fact, attribute],
		options: [
			{id: 'use-case', label: `${stated} characters`, effect: `The plan makes ${subject} longer, and proposes that for the domain model.`},
			{id: 'domain-model', label: `${attribute.length} characters`, effect: `The plan refuses what is longer than ${attribute.length}.`},
		],
		recommended: null,
		dependents: [...new Set([fact.id, ...dependentsOf(useCase, [spokenName(attribute.name)])])],
		canWait: true,
	});
};

/**
Texts that the use case lets be longer than the domain model's attribute holds.

Rulings: `use-case` (the attribute grows), `domain-model` (what is longer is refused).
*/
export const attributeLength = (facts: readonly Fact[], useCase: UseCase, index: ModelIndex): readonly Stop[] =>
	facts.flatMap(fact =>
		[...fact.text.slice(0, 4000).matchAll(limit)].flatMap(found => {
			const stated = Number((found[1] ?? '0').replaceAll(',', ''));
			const limited = meant(fact.text, found.index, index);
			return limited !== null && stated > limited.attribute.length ? [stop(limited, stated, fact, useCase)] : [];
		}),
	);
