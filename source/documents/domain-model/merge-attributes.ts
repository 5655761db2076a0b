import type {Attribute, Contradiction} from '../facts.js';
import {nameKey} from './name-key.js';
import type {PieceOf} from './pieces.js';
import {typesDiffer} from './type-family.js';
import {valueKey} from './value-key.js';

const sameValues = (one: readonly string[], other: readonly string[]): boolean => {
	const keys = new Set(one.map(valueKey));
	return keys.size === new Set(other.map(valueKey)).size && other.every(value => keys.has(valueKey(value)));
};

const differences = (first: Attribute, second: Attribute): readonly Contradiction['about'][] => {
	const found: Contradiction['about'][] = [];

	if (first.type !== null && second.type !== null && typesDiffer(first.type, second.type)) {
		found.push('type');
	}

	if (first.nullable !== null && second.nullable !== null && first.nullable !== second.nullable) {
		found.push('nullability');
	}

	if (first.values.length > 0 && second.values.length > 0 && !sameValues(first.values, second.values)) {
		found.push('values');
	}

	return found;
};

const completed = (first: Attribute, second: Attribute): Attribute => ({
	...first,
	type: first.type ?? second.type,
	nullable: first.nullable ?? second.nullable,
	length: first.length ?? second.length,
	values: first.values.length > 0 ? first.values : second.values,
});

/**
The attributes of one entity: several carriers of the same attribute become one, what the first leaves open filled from the others; where they contradict each other the first stands and the contradiction is told.
*/
export const mergeAttributes = (
	entity: string,
	pieces: readonly PieceOf<'attribute'>[],
): {readonly attributes: readonly Attribute[]; readonly contradictions: readonly Contradiction[]} => {
	const merged = new Map<string, Attribute>();
	const carriers = new Map<string, PieceOf<'attribute'>[]>();
	const contradictions: Contradiction[] = [];

	for (const piece of pieces) {
		const key = nameKey(piece.attribute.name);
		const known = merged.get(key);
		const earlier = carriers.get(key) ?? [];
		const name = known?.name ?? piece.attribute.name;
		merged.set(key, known === undefined ? piece.attribute : completed(known, piece.attribute));
		const about = new Set(contradictions.filter(({subject}) => subject === `${entity}.${name}`).map(each => each.about));

		for (const other of earlier.filter(({carrier}) => carrier !== piece.carrier)) {
			for (const difference of differences(other.attribute, piece.attribute).filter(each => !about.has(each))) {
				about.add(difference);
				contradictions.push({subject: `${entity}.${name}`, about: difference, first: other.attribute, second: piece.attribute});
			}
		}

		carriers.set(key, [...earlier, piece].slice(0, 8));
	}

	const attributes = [...merged.values()].map(attribute => ({...attribute, id: `DM:${entity}.${attribute.name}`}));
	return {attributes, contradictions: contradictions.map(each => withIds(each))};
};

const withIds = (contradiction: Contradiction): Contradiction => ({
	...contradiction,
	first: {...contradiction.first, id: `DM:${contradiction.subject}`},
	second: {...contradiction.second, id: `DM:${contradiction.subject}`},
});
