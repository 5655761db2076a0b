import {nameKey, singular, wordsOf} from './name-key.js';
import type {Piece, PieceOf} from './pieces.js';

const noise = new Set(['value', 'enum', 'enumeration', 'allowed', 'possible', 'the', 'of', 'a', 'an', 'list', 'code']);

const keyOf = (name: string): string =>
	wordsOf(name)
		.map(singular)
		.filter(word => !noise.has(word))
		.join(' ');

const candidates = ({name, entity}: PieceOf<'enumeration'>): readonly string[] => {
	const key = keyOf(name);
	const words = key.split(' ');
	const turned = /\bof\b/i.test(name) ? [`${words.slice(1).join(' ')} ${words[0] ?? ''}`] : [];
	return [key, ...turned, ...(entity === null ? [] : [`${nameKey(entity)} ${key}`])];
};

/**
An enumeration that stands under an entity which has no such attribute is that attribute.
*/
const unassigned = (pieces: readonly Piece[]): readonly Piece[] => {
	const known = new Set(
		pieces.flatMap(piece => (piece.kind === 'attribute' ? [`${nameKey(piece.entity)} ${keyOf(piece.attribute.name)}`] : [])),
	);

	return pieces.flatMap((piece): readonly Piece[] => {
		if (piece.kind !== 'enumeration' || piece.entity === null || piece.isClass || piece.values.length < 2) {
			return [];
		}

		const entity = nameKey(piece.entity);
		const key = keyOf(piece.name);
		const name = key.startsWith(`${entity} `) ? key.slice(entity.length + 1) : key;

		if (name === '' || known.has(`${entity} ${name}`) || known.has(`${entity} ${key}`)) {
			return [];
		}

		const {carrier, values, text, place} = piece;
		const attribute = {id: '', name, type: null, nullable: null, length: null, values, text, place};
		return [{kind: 'attribute', carrier, entity: piece.entity, status: 'current', attribute}];
	});
};

/**
Gives the values of every enumeration to the attributes that have it: by their type (`InvoiceStatus`), by their name and entity's («invoice status»), or by the entity that it stands under.
*/
export const assignEnumerations = (pieces: readonly Piece[]): readonly Piece[] => {
	const byName = new Map<string, PieceOf<'enumeration'>[]>();

	for (const piece of pieces) {
		if (piece.kind === 'enumeration' && piece.values.length > 0) {
			for (const key of candidates(piece)) {
				byName.set(key, [...(byName.get(key) ?? []), piece].slice(0, 8));
			}
		}
	}

	if (byName.size === 0) {
		return pieces;
	}

	const assigned = pieces.flatMap((piece): readonly Piece[] => {
		if (piece.kind !== 'attribute') {
			return [piece];
		}

		const {attribute, entity} = piece;
		const own = keyOf(attribute.name);
		const found = byName.get(`${nameKey(entity)} ${own}`) ?? (attribute.type === null ? [] : (byName.get(keyOf(attribute.type)) ?? []));
		const others = found.map(({carrier, values, text, place}) => ({...piece, carrier, attribute: {...attribute, values, text, place}}));
		return attribute.values.length > 0
			? [piece, ...others]
			: [{...piece, attribute: {...attribute, values: found[0]?.values ?? []}}, ...others.slice(1)];
	});

	return [...assigned, ...unassigned(pieces)];
};
