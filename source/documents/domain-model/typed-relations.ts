import type {Cardinality} from './cardinality.js';
import {nameKey} from './name-key.js';
import type {Piece} from './pieces.js';

const element = (type: string): string =>
	type
		.replace(/^(?:List|Set|Array|Collection|ICollection|IEnumerable)<(.+)>\??$/, '$1')
		.replace(/\[\]\??$|\?$/g, '')
		.trim();

const cardinalityOf = (type: string, nullable: boolean | null): Cardinality | null =>
	element(type) !== type.replace(/\?$/, '') ? '0..*' : nullable === null ? null : nullable ? '0..1' : '1';

/**
Completes the pieces with what the types of attributes say: `lines: Line[]` is a relation as well, and a list item that is an attribute only if its type is known is dropped where it is not.
*/
export const typedRelations = (pieces: readonly Piece[]): readonly Piece[] => {
	const entities = new Set<string>();
	const enumerations = new Set<string>();

	for (const piece of pieces) {
		if (piece.kind === 'entity' || (piece.kind === 'attribute' && piece.isTentative !== true)) {
			entities.add(nameKey(piece.kind === 'entity' ? piece.name : piece.entity));
		} else if (piece.kind === 'enumeration') {
			enumerations.add(nameKey(piece.name));
		}
	}

	return pieces.flatMap((piece): readonly Piece[] => {
		if (piece.kind !== 'attribute' || piece.attribute.type === null) {
			return [piece];
		}

		const {attribute, entity, carrier, status} = piece;
		const type = attribute.type ?? '';
		const key = nameKey(element(type));

		if (!entities.has(key) || key === nameKey(entity)) {
			return piece.isTentative === true && !enumerations.has(key) ? [] : [piece];
		}

		const {text, place, name, nullable} = attribute;
		const relation = {id: '', text, place, to: element(type), cardinality: cardinalityOf(type, nullable), name};
		return [piece, {kind: 'relation', carrier, entity, status, isDeclaring: false, relation}];
	});
};
