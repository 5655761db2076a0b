import {type DiffRow, diffRows} from '../../../changes/diff-rows.js';
import type {Row, Span, Tone} from '../../markdown/row.js';
import {wrapHard} from '../../markdown/wrap.js';
import {lazyBody} from '../body.js';
import type {Body} from '../page.js';
import {recent} from '../recent.js';

const tones = {'+': 'added', '-': 'removed', ' ': 'plain', '@': 'dim'} as const;
const wordTones = {'+': 'added-word', '-': 'removed-word', ' ': 'plain', '@': 'dim'} as const;

const digits = (rows: readonly DiffRow[]): number =>
	Math.max(
		3,
		...[rows.findLast(({oldLine}) => oldLine !== null)?.oldLine, rows.findLast(({newLine}) => newLine !== null)?.newLine].map(
			line => String(line ?? 0).length,
		),
	);

const number = (line: number | null, width: number): string => (line === null ? '' : String(line)).padStart(width);

const noteOf = ({note}: DiffRow): readonly Span[] => (note === null ? [] : [{text: ` (${note})`, tone: 'warning'}]);

const roomFor = (width: number, numbers: number): number => width - numbers * 2 - 4;

const heightOf = (row: DiffRow, room: number): number => wrapHard([{text: row.text, tone: 'plain'}, ...noteOf(row)], room).length;

const drawn = (row: DiffRow, room: number, numbers: number): readonly Row[] => {
	const {sign, oldLine, newLine, parts} = row;
	const tone: Tone = tones[sign];
	const isOpening = sign === '@';
	const gutter = isOpening ? ' '.repeat(numbers * 2 + 2) : `${number(oldLine, numbers)} ${number(newLine, numbers)} `;
	const text: readonly Span[] = [...parts.map(part => ({text: part.text, tone: part.isChanged ? wordTones[sign] : tone})), ...noteOf(row)];

	return wrapHard(text, room).map((spans, index) => ({
		spans: [
			{text: index === 0 ? gutter : ' '.repeat(gutter.length), tone: 'dim'},
			{text: index === 0 ? `${isOpening ? ' ' : sign} ` : '  ', tone},
			...spans,
		],
		line: newLine ?? oldLine,
	}));
};

/**
The rows of a diff with signs, line numbers and the changed words marked. Long lines go on in the next row.

@param context - Unchanged lines around each change; `Infinity` for the whole file.
*/
export const diffBody = recent((before: string | null, after: string, context: number, width: number): Body => {
	const rows = diffRows(before, after, context);
	const numbers = digits(rows);
	const room = roomFor(width, numbers);
	return lazyBody(
		rows.map(row => heightOf(row, room)),
		index => {
			const row = rows[index];
			return row ? drawn(row, room, numbers) : [];
		},
	);
});
