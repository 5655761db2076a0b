import {hanging} from '../../markdown/hanging.js';
import {blank, type Row, span} from '../../markdown/row.js';
import {recent} from '../recent.js';
import type {Comment} from '../state.js';

const commentRows = ({text}: Comment, width: number): readonly Row[] =>
	hanging([span('  » ', 'warning')], [span(text, 'warning')], width, span('    '));

const lostRows = ({quote, text}: Comment, width: number): readonly Row[] => [
	blank,
	...hanging(
		[span('» ', 'warning')],
		[span('On a line that is gone, '), span(`«${quote}»`, 'dim'), span(': '), span(text, 'warning')],
		width,
	),
];

/**
The rows of a text with each comment below the line that it is about; one whose line is gone stands at the end.
*/
export const commented = recent((rows: readonly Row[], text: string, comments: readonly Comment[], width: number): readonly Row[] => {
	const lines = text.split(/\r?\n/).map(line => line.trim());
	const placed = comments.map(comment => {
		const line = lines.indexOf(comment.quote) + 1;
		return {comment, after: line === 0 ? -1 : rows.findLastIndex(row => row.line === line)};
	});

	return [
		...rows.flatMap((row, index) => [
			row,
			...placed.flatMap(({comment, after}) =>
				after === index ? commentRows(comment, width).map(each => ({...each, line: row.line})) : [],
			),
		]),
		...placed.flatMap(({comment, after}) => (after === -1 ? lostRows(comment, width) : [])),
	];
});
