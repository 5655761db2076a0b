import {type DiffRow, diffRows} from '../../../changes/diff-rows.js';
import type {Row, Span, Tone} from '../../markdown/row.js';
import {wrapHard} from '../../markdown/wrap.js';
import {recent} from '../recent.js';

const tones = {'+': 'added', '-': 'removed', ' ': 'plain', '@': 'dim'} as const;
const wordTones = {'+': 'added-word', '-': 'removed-word', ' ': 'plain', '@': 'dim'} as const;

const digits = (rows: readonly DiffRow[]): number => {
	const last = rows.at(-1);
	return Math.max(
		3,
		String(
			Math.max(
				last?.oldLine ?? 0,
				last?.newLine ?? 0,
				rows.length > 0 ? (rows.findLast(({oldLine}) => oldLine !== null)?.oldLine ?? 0) : 0,
			),
		).length,
	);
};

const number = (line: number | null, width: number): string => (line === null ? '' : String(line)).padStart(width);

const drawn = ({sign, oldLine, newLine, parts, note}: DiffRow, width: number, numbers: number): readonly Row[] => {
	const tone: Tone = tones[sign];
	const isOpening = sign === '@';
	const gutter = isOpening ? ' '.repeat(numbers * 2 + 2) : `${number(oldLine, numbers)} ${number(newLine, numbers)} `;
	const text: readonly Span[] = [
		...parts.map(part => ({text: part.text, tone: part.isChanged ? wordTones[sign] : tone})),
		...(note === null ? [] : [{text: ` (${note})`, tone: 'warning' as const}]),
	];

	return wrapHard(text, width - numbers * 2 - 4).map((spans, index) => ({
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
export const diffBody = recent((before: string | null, after: string, context: number, width: number): readonly Row[] => {
	const rows = diffRows(before, after, context);
	const numbers = digits(rows);
	return rows.flatMap(each => drawn(each, width, numbers));
});
