import {type Row, type Span, span} from '../markdown/row.js';
import {widthOf} from '../markdown/width.js';
import type {BarKey} from './page.js';

const spansOf = ({key, label, why}: BarKey): readonly Span[] =>
	why === null ? [span(key, 'accent'), span(` ${label}`)] : [span(`(${key} ${label})`, 'dim')];

/**
The action bar in as many rows as its keys need. A disabled key stands in brackets; pressed, it says why. Every key takes room as if it were disabled, so that nothing moves when one begins to work.
*/
export const barRows = (keys: readonly BarKey[], width: number): readonly Row[] => {
	const rows: Span[][] = [[]];
	let used = 0;

	for (const each of keys) {
		const spans = spansOf(each);
		const needed = widthOf(`(${each.key} ${each.label})`);

		if (used > 0 && used + 2 + needed > width) {
			rows.push([]);
			used = 0;
		}

		rows.at(-1)?.push(...(used > 0 ? [span('  ')] : []), ...spans);
		used += needed + (used > 0 ? 2 : 0);
	}

	return rows.map(spans => ({spans, line: null}));
};
