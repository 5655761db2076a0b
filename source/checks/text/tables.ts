import {tableCells} from '../../documents/blocks.js';
import type {Stretch} from '../stretch.js';

/**
A table of a stretch; `line` and those of the rows count from 1 in its text.
*/
export type TextTable = {
	readonly header: readonly string[];
	readonly rows: readonly {readonly cells: readonly string[]; readonly line: number}[];
	readonly line: number;
};

const divider = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;

/**
The tables of a stretch, outside code.
*/
export const tablesIn = ({marks: {masked}}: Pick<Stretch, 'marks'>): readonly TextTable[] => {
	const lines = masked.raw.split('\n');
	const isText = masked.masked.split('\n').map(line => line.includes('|'));
	const tables: TextTable[] = [];

	for (let index = 1; index < lines.length; index++) {
		const [head = '', rule = ''] = [lines[index - 1], lines[index]];

		if (isText[index - 1] && isText[index] && divider.test(rule) && rule.includes('-')) {
			const end = isText.findIndex((each, at) => at > index && !each);
			const rows = lines.slice(index + 1, end < 0 ? lines.length : end);
			tables.push({
				header: tableCells(head),
				rows: rows.map((row, at) => ({cells: tableCells(row), line: index + at + 2})),
				line: index,
			});
			index += rows.length;
		}
	}

	return tables;
};
