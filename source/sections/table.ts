import {folded} from './quotation.js';

/**
Text as a table cell: on one line, pipes escaped, a dash where it is empty.
*/
export const cell = (text: string): string => folded(text).replace(/(?<!\\)\|/g, '\\|') || '—';

const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

/**
A Markdown table; an empty text where it has no rows.
*/
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
	rows.length === 0 ? '' : [row(head), `| ${head.map(() => '---').join(' | ')} |`, ...rows.map(row)].join('\n');

/**
A Markdown list; an empty text where it has no items.
*/
export const list = (items: readonly string[]): string => items.map(item => `- ${folded(item)}`).join('\n');

/**
Blocks of Markdown one below the other; the empty ones are left out.
*/
export const stacked = (...blocks: readonly string[]): string => blocks.filter(block => block !== '').join('\n\n');
