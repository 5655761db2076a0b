import type {Contradiction, DomainModel, Entity, Term} from '../facts.js';
import {factId, uniqueIds} from '../ids.js';
import {assignEnumerations} from './assign-enumerations.js';
import {mergeAttributes} from './merge-attributes.js';
import {mergeRelations} from './merge-relations.js';
import {nameKey} from './name-key.js';
import type {Piece, PieceOf, Status} from './pieces.js';
import {typedRelations} from './typed-relations.js';

type Group = {
	readonly name: string;
	readonly status: Status;
	readonly entities: PieceOf<'entity'>[];
	readonly attributes: PieceOf<'attribute'>[];
	readonly relations: PieceOf<'relation'>[];
};

const only = <Kind extends Piece['kind']>(pieces: readonly Piece[], kind: Kind): readonly PieceOf<Kind>[] =>
	pieces.filter((piece): piece is PieceOf<Kind> => piece.kind === kind);

const isShouted = (name: string): boolean => name === name.toUpperCase() && name !== name.toLowerCase();

/** As the first sure mention writes it; a diagram's capitals give way to how the text writes the same name. */
const namedAs = ({name, entities}: Group): string => {
	const first = entities.find(({isCertain}) => isCertain)?.name ?? name;
	return isShouted(first) ? (entities.find(entity => !isShouted(entity.name))?.name ?? first) : first;
};

const groupsOf = (pieces: readonly Piece[], enumerations: ReadonlySet<string>): ReadonlyMap<string, Group> => {
	const groups = new Map<string, Group>();

	const groupOf = (name: string, status: Status): Group | undefined => {
		const key = `${status} ${nameKey(name)}`;
		const group = groups.get(key) ?? {name, status, entities: [], attributes: [], relations: []};

		if (!enumerations.has(nameKey(name))) {
			groups.set(key, group);
		}

		return group;
	};

	for (const piece of pieces) {
		if (piece.kind === 'entity') {
			groupOf(piece.name, piece.status)?.entities.push(piece);
		} else if (piece.kind === 'attribute') {
			groupOf(piece.entity, piece.status)?.attributes.push(piece);
		} else if (piece.kind === 'relation' && piece.isDeclaring) {
			groupOf(piece.entity, piece.status)?.relations.push(piece);
			groupOf(piece.relation.to, piece.status);
		}
	}

	return new Map([...groups].map(([key, group]) => [key, {...group, name: namedAs(group)}]));
};

const isKept = ({entities, attributes, relations}: Group, stated: number): boolean =>
	attributes.length > 0 || relations.length > 0 || stated > 0 || entities.length === 0 || entities.some(({isCertain}) => isCertain);

const entityOf = (group: Group, pieces: ReturnType<typeof mergeAttributes>, relations: ReturnType<typeof mergeRelations>): Entity => {
	const told =
		group.entities.filter(({name}) => name === group.name).find(({text}) => text.includes(' ') && !/[{}]|^class\b/.test(text)) ??
		group.entities.find(({name}) => name === group.name);
	const first = told ?? group.attributes[0]?.attribute ?? group.relations[0]?.relation;
	return {
		id: `DM:${group.name}`,
		name: group.name,
		status: group.status,
		text: first?.text ?? group.name,
		place: first?.place ?? {path: '', line: 1, endLine: 1},
		attributes: pieces.attributes,
		relations: relations.relations,
	};
};

/**
The glossary; what an entity is also called joins the term of that name where there is one.
*/
const termsOf = (pieces: readonly Piece[]): readonly Term[] => {
	const found = only(pieces, 'term');
	const aliases = new Map(found.filter(({isAlias}) => isAlias === true).map(({term}) => [nameKey(term.term), term] as const));
	const defined = found.filter(({isAlias}) => isAlias !== true).map(({term}) => term);
	const names = new Set(defined.map(({term}) => nameKey(term)));
	const completed = defined.map(term => ({
		...term,
		synonyms: [...new Set([...term.synonyms, ...(aliases.get(nameKey(term.term))?.synonyms ?? [])])],
	}));
	const all = [...completed, ...[...aliases].filter(([key]) => !names.has(key)).map(([, term]) => term)];
	const terms = all.map(term => ({...term, id: factId('TERM', term.term)}));
	const ids = uniqueIds(terms.map(({id, term}) => ({id, text: term})));
	return terms.map((term, index) => ({...term, id: ids[index] ?? term.id}));
};

/**
One model from all that the carriers of one document say: the same entity from several carriers is one entity. A planned entity stays apart from the current one of the same name.
*/
export const merge = (found: readonly Piece[]): DomainModel => {
	const pieces = typedRelations(found);
	const enumerations = new Set(
		only(pieces, 'enumeration')
			.filter(({isClass}) => isClass)
			.map(({name}) => nameKey(name)),
	);
	const groups = groupsOf(assignEnumerations(pieces), enumerations);
	const names = new Map([...groups.values()].map(({name}) => [nameKey(name), name] as const));
	const stated = only(pieces, 'relation').filter(
		({isDeclaring, entity, relation}) => !isDeclaring && names.has(nameKey(entity)) && names.has(nameKey(relation.to)),
	);
	const statedOf = new Map<string, PieceOf<'relation'>[]>();
	const contradictions: Contradiction[] = [];

	for (const piece of stated) {
		const key = `${piece.status} ${nameKey(piece.entity)}`;
		statedOf.set(key, [...(statedOf.get(key) ?? []), piece]);
	}

	const entities = [...groups].flatMap(([key, group]) => {
		const said = statedOf.get(key) ?? [];

		if (!isKept(group, said.length)) {
			return [];
		}

		const attributes = mergeAttributes(group.name, group.attributes);
		const relations = mergeRelations(group.name, [...group.relations, ...said], name => names.get(nameKey(name)) ?? name);
		contradictions.push(...attributes.contradictions, ...relations.contradictions);
		return [entityOf(group, attributes, relations)];
	});

	return withUniqueIds({entities, glossary: termsOf(pieces), contradictions});
};

const withUniqueIds = (model: DomainModel): DomainModel => {
	const ids = uniqueIds(model.entities.map(({id, text}) => ({id, text})));
	const entities = model.entities.map((entity, index) => {
		const relationIds = uniqueIds(entity.relations.map(({id, text}) => ({id, text})));
		const relations = entity.relations.map((relation, at) => ({...relation, id: relationIds[at] ?? relation.id}));
		return {...entity, id: ids[index] ?? entity.id, relations};
	});
	return {...model, entities};
};
