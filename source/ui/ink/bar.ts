import {type Row, type Span, span} from '../markdown/row.js';
import {widthOf} from '../markdown/width.js';
import type {BarKey} from './page.js';

const common: readonly BarKey[] = [
	{key: 'b', label: 'back', why: null},
	{key: '?', label: 'help', why: null},
	{key: 'q', label: 'quit', why: null},
];

const spansOf = ({key, label, why}: BarKey): readonly Span[] =>
	why === null ? [span(key, 'accent'), span(` ${label}`)] : [span(`(${key} ${label})`, 'dim')];

/**
The action bar: the screen's keys, then the common ones, in as many rows as they need. A disabled key stands in brackets; pressed, it says why.
*/
export const barRows = (keys: readonly BarKey[], width: number): readonly Row[] => {
	const rows: Span[][] = [[]];
	let used = 0;

	for (const each of [...keys, ...common]) {
		const spans = spansOf(each);
		const needed = spans.reduce((sum, {text}) => sum + widthOf(text), 0);

		if (used > 0 && used + 2 + needed > width) {
			rows.push([]);
			used = 0;
		}

		rows.at(-1)?.push(...(used > 0 ? [span('  ')] : []), ...spans);
		used += needed + (used > 0 ? 2 : 0);
	}

	return rows.map(spans => ({spans, line: null}));
};
