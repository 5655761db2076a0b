import type {Contradiction, Relation} from '../facts.js';
import {nameKey} from './name-key.js';
import type {PieceOf} from './pieces.js';

type RelationPiece = PieceOf<'relation'>;

const many = (relation: Relation): boolean => relation.cardinality?.endsWith('*') ?? false;

/**
A phrase such as «many» or a bare `*` leaves open whether none is allowed.
*/
const isLoose = ({text}: Relation): boolean => /"(?:\*|n|m|many)"|\b(?:many|several|multiple)\b|\[\]/i.test(text);

const differ = (first: Relation, second: Relation): boolean => {
	if (first.cardinality === null || second.cardinality === null || first.cardinality === second.cardinality) {
		return false;
	}

	return many(first) !== many(second) || !(many(first) && (isLoose(first) || isLoose(second)));
};

/**
The relations of one entity, one for each other entity. Where a carrier has several between the same two («billing address», «delivery address»), all stay and none is compared.
*/
export const mergeRelations = (
	entity: string,
	pieces: readonly RelationPiece[],
	named: (name: string) => string,
): {readonly relations: readonly Relation[]; readonly contradictions: readonly Contradiction[]} => {
	const byTarget = new Map<string, RelationPiece[]>();

	for (const piece of pieces) {
		const key = nameKey(piece.relation.to);
		byTarget.set(key, [...(byTarget.get(key) ?? []), piece]);
	}

	const relations: Relation[] = [];
	const contradictions: Contradiction[] = [];

	for (const group of byTarget.values()) {
		const to = named(group[0]?.relation.to ?? '');
		const subject = `${entity}>${to}`;
		const own = group.map(piece => ({...piece, relation: {...piece.relation, to, id: `DM:${subject}`}}));
		const isSeveral = own.some(one =>
			own.some(other => other !== one && other.carrier === one.carrier && other.relation.text !== one.relation.text),
		);

		if (isSeveral) {
			relations.push(...own.map(({relation}) => relation));
			continue;
		}

		const first = own.find(({relation}) => relation.cardinality !== null) ?? own[0];
		const second = first && own.find(({relation, carrier}) => carrier !== first.carrier && differ(first.relation, relation));

		if (first) {
			relations.push(first.relation);
		}

		if (first && second) {
			contradictions.push({subject, about: 'cardinality', first: first.relation, second: second.relation});
		}
	}

	return {relations, contradictions};
};
