import {type DiffRow, diffRows} from '../../changes/diff-rows.js';

const number = (line: number | null, width: number): string => (line === null ? '' : String(line)).padStart(width);

const rowText = ({sign, oldLine, newLine, parts, note}: DiffRow, width: number): string => {
	const text = parts.map(part => part.text).join('');
	const suffix = note === null ? '' : `  (${note})`;

	return sign === '@' ? text : `${number(oldLine, width)} ${number(newLine, width)} ${sign} ${text}${suffix}`;
};

/**
A diff as lines: old and new line number, sign, text. The signs carry it; there is no colour.
*/
export const diffText = (before: string | null, after: string): readonly string[] => {
	const rows = diffRows(before, after);
	const last = rows.reduce((most, {oldLine, newLine}) => Math.max(most, oldLine ?? 0, newLine ?? 0), 1);
	const width = String(last).length;

	return rows.map(row => rowText(row, width));
};
