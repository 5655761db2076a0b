import {type Row, type Span, span} from '../markdown/row.js';
import {graphemes} from '../markdown/width.js';
import {wrapHard} from '../markdown/wrap.js';
import type {Local} from './state.js';
import {purposes} from './typing-line.js';

const most = 5;

const withCursor = (text: string, at: number): readonly (readonly Span[])[] => {
	const under = graphemes(text.slice(at, at + 40))[0] ?? '';
	const isBreak = under === '' || under === '\n';
	const rows: Span[][] = [[]];

	for (const [part, tone] of [
		[text.slice(0, at), 'plain'],
		[isBreak ? ' ' : under, 'cursor'],
		[text.slice(at + (isBreak ? 0 : under.length)), 'plain'],
	] as const) {
		for (const [index, each] of part.split('\n').entries()) {
			if (index > 0) {
				rows.push([]);
			}

			rows.at(-1)?.push(span(each, tone));
		}
	}

	return rows;
};

/**
The text being typed with its cursor: the last rows around the cursor.
*/
export const typingRows = ({typing, quote, notice}: Local, width: number): readonly Row[] => {
	if (!typing) {
		return [];
	}

	const {purpose, line} = typing;
	const rows = withCursor(line.text, line.at).flatMap(spans => wrapHard(spans, width - 2));
	const at = rows.findIndex(spans => spans.some(({tone}) => tone === 'cursor'));
	const start = Math.max(0, Math.min(at - Math.floor(most / 2), rows.length - most));
	const about = purpose === 'comment' ? ` on «${quote.slice(0, 40)}»` : '';

	return [
		{
			spans: [span(`${purposes[purpose]}${about}`, 'strong'), span(notice === null ? '' : `  ${notice}`, 'warning')],
			line: null,
		},
		...rows
			.slice(start, start + most)
			.map((spans, index) => ({spans: [span(index + start === 0 ? '> ' : '  ', 'accent'), ...spans], line: null})),
	];
};
