import {inline} from './inline.js';
import type {Row, Span} from './row.js';
import {widthOf} from './width.js';
import {wrap} from './wrap.js';

type Table = {
	readonly header: readonly string[];
	readonly rows: readonly {readonly cells: readonly string[]; readonly line: number}[];
	readonly line: number;
};

const between = 3;
const narrowest = 6;

const spansWidth = (spans: readonly Span[]): number => spans.reduce((sum, {text}) => sum + widthOf(text), 0);

const cellSpans = (text: string): readonly Span[] => inline(text.replaceAll(/<br\s*\/?>/gi, ' / '));

/**
The widths of the columns: as wide as their widest cell where all fit, else the wide ones give way until the table fits.
*/
export const columnWidths = (natural: readonly number[], width: number): readonly number[] => {
	const room = width - between * (natural.length - 1);
	const sum = natural.reduce((total, each) => total + each, 0);

	if (sum <= room) {
		return natural;
	}

	const sorted = [...natural].sort((a, b) => a - b);
	let left = room;
	let cap = room;

	for (const [index, each] of sorted.entries()) {
		cap = Math.floor(left / (sorted.length - index));

		if (each > cap) {
			break;
		}

		left -= each;
	}

	return natural.map(each => Math.min(each, Math.max(1, cap)));
};

const tableLine = (cells: readonly (readonly Span[])[], widths: readonly number[], line: number): readonly Row[] => {
	const wrapped = widths.map((width, index) => wrap(cells[index] ?? [], width));
	const height = Math.max(1, ...wrapped.map(({length}) => length));

	return Array.from({length: height}, (_, at) => ({
		spans: widths.flatMap((width, index) => {
			const spans = wrapped[index]?.[at] ?? [];
			const isLast = index === widths.length - 1;
			const fill = isLast ? '' : ' '.repeat(Math.max(0, width - spansWidth(spans)));
			return [...spans, {text: fill + (isLast ? '' : ' │ '), tone: 'dim' as const}];
		}),
		line,
	}));
};

const asRecords = ({header, rows}: Table, width: number): readonly Row[] =>
	rows.flatMap(({cells, line}) => [
		...cells.flatMap((cell, index) =>
			wrap([{text: `${header[index] ?? ''}: `, tone: 'strong'}, ...cellSpans(cell)], width).map(spans => ({spans, line})),
		),
		{spans: [{text: '─'.repeat(Math.min(width, 12)), tone: 'dim' as const}], line},
	]);

/**
The rows of a table that fits the width: cells wrap inside their column. Where the columns would be too narrow to read, each row is a list of «Header: value».
*/
export const tableRows = (table: Table, width: number): readonly Row[] => {
	const {header, rows, line} = table;
	const cells = rows.map(each => each.cells.map(cellSpans));
	const head = header.map(text => inline(text, 'strong'));
	const natural = header.map((_, index) => Math.max(1, spansWidth(head[index] ?? []), ...cells.map(each => spansWidth(each[index] ?? []))));
	const widths = columnWidths(natural, width);

	if (widths.some((each, index) => each < Math.min(narrowest, natural[index] ?? 0))) {
		return asRecords(table, width);
	}

	const rule = widths.map(each => '─'.repeat(each)).join('─┼─');

	return [
		...tableLine(head, widths, line),
		{spans: [{text: rule, tone: 'dim'}], line: line + 1},
		...rows.flatMap((each, index) => tableLine(cells[index] ?? [], widths, each.line)),
	];
};
