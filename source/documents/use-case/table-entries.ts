import type {Block, TableRow} from '../blocks.js';
import {type Entry, entryOf} from './entry.js';
import {partOfLabel} from './lexicon.js';
import type {Part} from './part.js';
import {stepNumber} from './step-number.js';

type Table = Extract<Block, {kind: 'table'}>;

const lineBreak = /<br\s{0,9}\/?>/i;

const loose: ReadonlySet<Part> = new Set(['ignored', 'id', 'title', 'data', 'condition']);

const isNamed = (cell: string | undefined): boolean => cell !== undefined && cell !== '' && partOfLabel(cell) !== null;

/**
Words such as «number» and «date» are names of attributes too: they make no form.
*/
const isPart = (cell: string | undefined): boolean => {
	const part = cell === undefined ? undefined : partOfLabel(cell)?.part;
	return part !== undefined && !loose.has(part);
};

/**
A fully dressed use case may be one table whose first column names the parts. A table of actors or rules has such words in its header only.
*/
const isForm = ({header, rows}: Table): boolean => {
	const filled = rows.filter(({cells}) => (cells[0] ?? '') !== '');
	const named = filled.filter(({cells}) => isNamed(cells[0]));
	return (
		header.length > 1 && header.length < 4 && filled.filter(({cells}) => isPart(cells[0])).length > 1 && named.length * 2 >= filled.length
	);
};

const pieces = (cells: readonly string[], line: number): readonly Entry[] =>
	cells
		.flatMap(cell => cell.split(lineBreak))
		.map(piece => piece.trim())
		.filter(piece => piece !== '')
		.map(raw => {
			const text = raw.replace(/^[-*•]\s+/, '');
			const step = stepNumber(text);
			return {...entryOf('item', line, line), level: 2, number: step?.number ?? null, text: step?.rest ?? text, raw};
		});

const columnName = /^\W*(?:steps?|#|no\.?|(?:branching )?actions?)\W*$/i;

const formRow = ({cells, line}: TableRow): readonly Entry[] => {
	const [name = '', ...rest] = cells;
	const values = rest.filter(cell => cell !== '');
	const [first = '', second] = values;
	const number = second === undefined ? null : stepNumber(`${first.replace(/[.):]$/, '')}. x`)?.number;
	const label = {...entryOf('label', line, line), label: name.replace(/[*_:]/g, '').trim(), raw: cells.join(' | ')};

	if (values.length > 0 && values.every(cell => columnName.test(cell))) {
		const isFlow = partOfLabel(label.label)?.part === 'summary';
		return [isFlow ? {...label, label: 'Main flow'} : label];
	}

	if (number !== null && number !== undefined) {
		const step = {...entryOf('item', line, line), level: 2, number, text: second ?? '', raw: values.join(' | ')};
		return name === '' ? [step] : [label, step];
	}

	if (values.length === 1 && name !== '' && !lineBreak.test(first)) {
		return [{...label, text: first}];
	}

	return name === '' ? pieces(values, line) : [label, ...pieces(values, line)];
};

/**
A table as entries: the rows of a form as labels with their values, `<br>` and step columns taken apart; the rows of any other table as they are.
*/
export const tableEntries = (table: Table): readonly Entry[] => {
	const head = {...entryOf('quiet', table.line, table.line + 1), header: table.header};

	if (isForm(table)) {
		const top = isNamed(table.header[0]) ? formRow({cells: table.header, line: table.line}) : [head];
		return [...top, ...table.rows.flatMap(formRow)];
	}

	return [
		head,
		...table.rows
			.filter(({cells}) => cells.some(cell => cell !== ''))
			.map(({cells, line}) => ({
				...entryOf('row', line, line),
				cells,
				header: table.header,
				text: cells.join(' | '),
				raw: cells.join(' | '),
			})),
	];
};
