import {columnRoles} from '../../documents/domain-model/column-roles.js';

const opposite: ReadonlyMap<string, string> = new Map(
	[
		['yes', 'no'],
		['y', 'n'],
		['true', 'false'],
		['required', 'optional'],
		['not null', 'null'],
		['✓', '✗'],
	].flatMap(([one = '', other = '']) => [
		[one, other],
		[other, one],
	]),
);

const cased = (word: string, like: string): string =>
	like === like.toUpperCase() && like !== like.toLowerCase()
		? word.toUpperCase()
		: like.charAt(0) === like.charAt(0).toUpperCase() && like.charAt(0) !== like.charAt(0).toLowerCase()
			? `${word.charAt(0).toUpperCase()}${word.slice(1)}`
			: word;

/**
A row of a table of attributes that says the opposite of whether the attribute may be empty, in the table's own words; `null` where it has no column for that, or another word in it.

@param header - The table's line of titles.
*/
export const rowWithNeed = (row: string, header: string): string | null => {
	const titles = header.replace(/^\s*\||\|\s*$/g, '').split('|');
	const roles = columnRoles(titles);
	const index = roles.nullable ?? roles.required;
	const cells = row.split(/(?<!\\)\|/);
	const at = index === undefined ? -1 : index + (row.trimStart().startsWith('|') ? 1 : 0);
	const cell = cells[at] ?? '';
	const other = opposite.get(cell.trim().toLowerCase());
	return other === undefined ? null : cells.with(at, cell.replace(cell.trim(), cased(other, cell.trim()))).join('|');
};
