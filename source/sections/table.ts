import {folded} from './quotation.js';

/**
Text as a table cell: on one line, pipes escaped, a dash where it is empty.
*/
export const cell = (text: string): string => folded(text).replace(/(?<!\\)\|/g, '\\|') || '—';

const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

/**
A Markdown table; an empty text where it has no rows. A column that no row fills is left out; one row of two cells is an item of a list: `- consistency: Outbox [AD-3]`.
*/
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
	const isFilled = head.map((_, index) => rows.some(cells => folded(cells[index] ?? '') !== ''));
	const filled = (cells: readonly string[]): readonly string[] => cells.filter((_, index) => isFilled[index]);
	const heads = filled(head);
	const [only, ...others] = rows.map(filled);

	if (only !== undefined && others.length === 0 && heads.length === 2) {
		return list([only.map(text => folded(text) || '—').join(': ')]);
	}

	return rows.length === 0 ? '' : [row(heads), row(heads.map(() => '---')), ...rows.map(cells => row(filled(cells)))].join('\n');
};

/**
A Markdown list; an empty text where it has no items.
*/
export const list = (items: readonly string[]): string => items.map(item => `- ${folded(item)}`).join('\n');

/**
Blocks of Markdown one below the other; the empty ones are left out.
*/
export const stacked = (...blocks: readonly string[]): string => blocks.filter(block => block !== '').join('\n\n');
