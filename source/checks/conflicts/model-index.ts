import {nameKey, singular, wordsOf} from '../../documents/domain-model/name-key.js';
import type {Attribute, DomainModel, Entity, Relation} from '../../documents/facts.js';

/**
One entity with everything the model says of it, found by folded names. `attributes` are the current ones first; what is only planned is in it too, since a use case may be what it is planned for.
*/
export type Known = {
	readonly entity: Entity;
	readonly attributes: ReadonlyMap<string, Attribute>;
	readonly relations: ReadonlyMap<string, readonly Relation[]>;
};

/**
The domain model, indexed once: every look-up is by hash.
*/
export type ModelIndex = {
	readonly entity: (name: string) => Known | undefined;
	readonly entities: readonly Known[];
	/** The words of the longest name. */
	readonly longest: number;
	/** The folded names that the glossary holds, as terms or synonyms → those that mean the same. */
	readonly meanings: ReadonlyMap<string, ReadonlySet<string>>;
	/** The text of each term's definition, by its folded name. */
	readonly definitions: ReadonlyMap<string, string>;
};

const knownOf = (entity: Entity, entities: readonly Entity[]): Known => {
	const all = [entity, ...entities.filter(other => other !== entity)];
	const attributes = new Map<string, Attribute>();
	const relations = new Map<string, Relation[]>();

	for (const attribute of all.flatMap(entity => entity.attributes)) {
		const key = nameKey(attribute.name);
		attributes.set(key, attributes.get(key) ?? attribute);
	}

	for (const relation of all.flatMap(entity => entity.relations)) {
		const key = nameKey(relation.to);
		relations.set(key, [...(relations.get(key) ?? []), relation]);
	}

	return {entity, attributes, relations};
};

/**
Indexes a domain model by the folded names of its entities and by the synonyms that its glossary gives them.
*/
export const modelIndex = ({entities, glossary}: DomainModel): ModelIndex => {
	const groups = new Map<string, Entity[]>();

	for (const entity of entities) {
		const key = nameKey(entity.name);
		groups.set(key, [...(groups.get(key) ?? []), entity]);
	}

	const byName = new Map(
		[...groups].flatMap(([key, group]) => {
			const first = group.find(({status}) => status === 'current') ?? group[0];
			return first === undefined ? [] : [[key, knownOf(first, group)] as const];
		}),
	);
	const known = [...byName.values()];
	const meanings = new Map<string, Set<string>>();
	const definitions = new Map<string, string>();

	for (const {term, synonyms, text} of glossary) {
		const keys = [term, ...synonyms].map(nameKey);
		definitions.set(keys[0] ?? '', text);

		for (const key of keys) {
			meanings.set(key, new Set([...(meanings.get(key) ?? []), ...keys]));
		}
	}

	const lookUp = (name: string): Known | undefined => {
		const key = nameKey(name);
		const alias = byName.has(key) ? key : [...(meanings.get(key) ?? [])].find(each => byName.has(each));
		return alias === undefined ? undefined : byName.get(alias);
	};

	const longest = Math.min(
		5,
		Math.max(1, ...known.map(({entity}) => wordsOf(entity.name).length), ...[...meanings.keys()].map(key => key.split(' ').length)),
	);
	return {entity: lookUp, entities: known, longest, meanings, definitions};
};

/**
An entity that a text names, with the offsets of the name.
*/
export type EntityMention = {readonly known: Known; readonly start: number; readonly end: number};

const mentioned = new WeakMap<ModelIndex, Map<string, readonly EntityMention[]>>();

/**
The entities that a text names, in reading order, the longest name first («invoice line» is no «invoice»). Looked for once in each text: every rule asks.
*/
export const entityMentions = (text: string, index: ModelIndex): readonly EntityMention[] => {
	const texts = mentioned.get(index) ?? new Map<string, readonly EntityMention[]>();
	const mentions = texts.get(text) ?? mentionsIn(text, index);
	mentioned.set(index, texts.set(text, mentions));
	return mentions;
};

const mentionsIn = (text: string, index: ModelIndex): readonly EntityMention[] => {
	const tokens = [...text.matchAll(/[\p{L}\p{N}_]+/gu)].map(found => ({
		start: found.index,
		end: found.index + found[0].length,
		words: wordsOf(found[0]),
	}));
	const mentions: EntityMention[] = [];

	for (let at = 0; at < tokens.length; at++) {
		for (let count = Math.min(index.longest, tokens.length - at); count > 0; count--) {
			const run = tokens.slice(at, at + count);
			const [first, last] = [run[0], run.at(-1)];
			const isJoined = run.every(
				(token, position) => position === 0 || /^[ -]$/.test(text.slice(run[position - 1]?.end ?? 0, token.start)),
			);
			const known = first && last && isJoined ? index.entity(run.flatMap(({words}) => words).join(' ')) : undefined;

			if (known && first && last) {
				mentions.push({known, start: first.start, end: last.end});
				at += count - 1;
				break;
			}
		}
	}

	return mentions;
};

/**
The words of an attribute's name as they stand in running text, singular: `dueOn` is «due on».
*/
export const spokenName = (name: string): string => wordsOf(name).map(singular).join(' ');
