import type {Json} from '../effects.js';
import type {Picks} from './picks.js';

/**
The fields of a value that was kept, none where it is no object.
*/
export const fieldsOf = (value: Json | undefined): ReadonlyMap<string, Json> =>
	new Map(value !== null && typeof value === 'object' && !Array.isArray(value) ? Object.entries(value) : []);

/**
The objects of a list that was kept, by their fields.
*/
export const listOf = (value: Json | undefined): readonly ReadonlyMap<string, Json>[] =>
	Array.isArray(value) ? value.map((each: Json) => fieldsOf(each)) : [];

/**
The texts in an object that was kept.
*/
export const textsOf = (value: Json | undefined): Readonly<Record<string, string>> =>
	Object.fromEntries([...fieldsOf(value)].flatMap(([key, text]) => (typeof text === 'string' ? [[key, text]] : [])));

/**
How far a person got with the changes of a document, as either front kept it; what is not understood is left out.
*/
export const picksIn = (draft: Json | undefined): Picks => {
	const known = fieldsOf(draft);

	return {
		picks: listOf(known.get('picks')).flatMap((each): Picks['picks'] => {
			const [id, isTaken, comment] = [each.get('id'), each.get('isTaken'), each.get('comment')];
			return typeof id !== 'string'
				? []
				: typeof isTaken === 'boolean'
					? [{id, isTaken}]
					: typeof comment === 'string'
						? [{id, comment}]
						: [];
		}),
		edits: textsOf(known.get('edits')),
	};
};

/**
Where the comment on a change is kept while it is typed.
*/
export const slotFor = (splice: string): string => `comment/${splice}`;
