import {factId, ownId} from '../ids.js';
import type {Entry} from './entry.js';

/**
A fact before its id is known to be the only one of its document.
*/
export type Draft = {
	readonly id: string;
	readonly isOwn: boolean;
	readonly text: string;
	readonly line: number;
	readonly endLine: number;
};

/**
A fact of a text: the document's own id taken off, or one made of `prefix`.
*/
export const draftOf = (prefix: string, text: string, {line, endLine}: Pick<Entry, 'line' | 'endLine'>): Draft => {
	const own = ownId(text);
	const rest = own === null || own.rest === '' ? text : own.rest;
	const words = unwrap(rest.trim());
	return {id: own?.id ?? factId(prefix, words), isOwn: own !== null, text: words, line, endLine};
};

/**
A text without the bold marks that wrap the whole of it.
*/
const unwrap = (text: string): string => {
	const inner = /^(\*\*|__)(.*)\1$/s.exec(text)?.[2];
	return inner === undefined || inner === '' || inner.includes('**') || inner.includes('__') ? text : inner;
};

/**
The fact of a table's row: its id is a cell of its own, its words are the column that holds them, else the longest cell.
*/
export const rowDraft = (prefix: string, entry: Entry): Draft => {
	const from = entry.header.findIndex(name => /^\W*(?:given|when)\b/i.test(name));
	const to = entry.header.findIndex(name => /^\W*then\b/i.test(name));
	const scenario = from >= 0 && to > from ? entry.cells.slice(from, to + 1).join(' | ') : '';
	const own = entry.cells.map(cell => ownId(cell)).find(found => found?.rest === '');
	const column = entry.header.findIndex(name =>
		/^\W*(?:description|requirement|rule|criteri(?:on|a)|statement|text|question|assumption|constraint|goal|objective|business rule|acceptance criteri(?:on|a))\W*$/i.test(
			name,
		),
	);
	const named = column < 0 ? '' : (entry.cells[column] ?? '');
	const longest = entry.cells.filter(cell => ownId(cell)?.rest !== '').reduce((a, b) => (b.length > a.length ? b : a), '');
	const draft = draftOf(prefix, scenario || named || longest, entry);
	return own === null || own === undefined ? draft : {...draft, id: own.id, isOwn: true};
};
