import type {Attribute, Entity, Place} from '../facts.js';
import type {Entry} from './entry.js';

const shape = /^(?:\*\*|__)?(\p{Lu}[\p{L}\d]{1,40}(?: \p{L}[\p{L}\d]{0,40}){0,2})(?:\*\*|__)?\s*(?::(?:\*\*|__)?|–|—|\s-)\s+(.+)$/su;
const attribute = /^(?:and\s)?[`*_]{0,2}(\p{L}[\p{L}\d_]{0,40}(?:[ -][\p{L}\d]{1,40}){0,3})[`*_]{0,2}\s*(?:\(([^()]{1,200})\))?[.]?$/u;

/**
The pieces of a list in one line; commas in brackets divide nothing.
*/
const piecesOf = (list: string): readonly string[] => {
	const pieces: string[] = [];
	let depth = 0;
	let start = 0;

	for (let index = 0; index < list.length; index++) {
		const character = list[index];
		depth += character === '(' ? 1 : character === ')' && depth > 0 ? -1 : 0;

		if ((character === ',' || character === ';') && depth === 0) {
			pieces.push(list.slice(start, index).trim());
			start = index + 1;
		}
	}

	return [...pieces, list.slice(start).trim()];
};

const attributeOf = (entity: string, text: string, place: Place): Attribute | null => {
	const found = attribute.exec(text);

	if (found === null) {
		return null;
	}

	const name = found[1] ?? '';
	const note = found[2] ?? '';
	const values = /\|/.test(note) ? note.split('|') : /^[\w -]+(?:\s?\/\s?[\w -]+)+$/.test(note) ? note.split('/') : [];
	const length = /\b(?:max(?:imum)?|up to|at most)\s(\d{1,6})\b|\b(\d{1,6}) (?:characters|chars)\b/i.exec(note);
	const type =
		/\b(string|text|integer|int|number|decimal|boolean|date|timestamp|datetime|uuid|money|json)\b/i.exec(
			values.length > 0 ? '' : note,
		)?.[1] ?? null;
	return {
		id: `DM:${entity}.${name}`,
		text,
		place,
		name,
		type,
		nullable: /\b(?:optional|nullable|may be empty)\b/i.test(note)
			? true
			: /\b(?:required|mandatory|not null)\b/i.test(note)
				? false
				: null,
		length: length === null ? null : Number(length[1] ?? length[2]),
		values: values.map(value => value.trim().replace(/^[`'"]|[`'"]$/g, '')).filter(value => value !== ''),
	};
};

/**
The entity of a bullet such as «Invoice: number, due date (optional), status (draft|sent|paid)»; `null` for a sentence.
*/
export const entityBullet = (entry: Entry, path: string): Entity | null => {
	const found = entry.kind === 'item' || entry.kind === 'text' || entry.kind === 'label' ? shape.exec(entry.text.slice(0, 2000)) : null;
	const name = found?.[1] ?? '';
	const place = {path, line: entry.line, endLine: entry.endLine};
	const pieces = found === null ? [] : piecesOf(found[2] ?? '');
	const attributes = pieces.map(piece => attributeOf(name, piece, place)).filter(each => each !== null);
	const isList = pieces.length > 1 && attributes.length === pieces.length;
	return isList ? {id: `DM:${name}`, text: name, place, name, status: 'current', attributes, relations: []} : null;
};
