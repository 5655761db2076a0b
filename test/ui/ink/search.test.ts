import {expect, test} from 'vitest';
import {found, marked} from '../../../source/ui/ink/search.js';
import {newState} from '../../../source/ui/ink/state.js';
import {row, rowOf, span} from '../../../source/ui/markdown/row.js';

const marks = (text: readonly ReturnType<typeof span>[], query: string) =>
	marked(rowOf(...text), query, false).spans.map(({text, tone}) => `${tone}:${text}`);

const cases: ReadonlyArray<[name: string, text: readonly ReturnType<typeof span>[], query: string, marks: readonly string[]]> = [
	['nothing', [span('An order')], 'invoice', ['plain:An order']],
	['no query', [span('An order')], '', ['plain:An order']],
	['a word, whatever its case', [span('An Order here')], 'order', ['plain:An ', 'match:Order', 'plain: here']],
	['twice', [span('aXbX')], 'x', ['plain:a', 'match:X', 'plain:b', 'match:X']],
	['across two tones', [span('pay', 'strong'), span('ment')], 'yme', ['strong:pa', 'match:y', 'match:me', 'plain:nt']],
	['the whole row', [span('all')], 'all', ['match:all']],
];

for (const [name, text, query, expected] of cases) {
	test(`marked: ${name}`, () => {
		expect(marks(text, query)).toEqual(expected);
	});
}

const body = Array.from({length: 20}, (_, index) => row(index % 3 === 0 ? `row ${index} with it` : `row ${index}`));
const window = {page: {title: '', body, keys: []}, top: 14, visible: 6};
const state = newState({columns: 80, rows: 24}, '0');

test('the search begins on the screen, goes on place by place and begins again at the start', () => {
	let now = state;
	const places: (number | null)[] = [];

	for (let time = 0; time < 4; time++) {
		now = found(now, 'with it', {...window, top: Math.min(now.local.tops.main ?? 14, 14)}) ?? now;
		places.push(now.local.match);
	}

	expect(places).toEqual([15, 18, 0, 3]);
});

test('what is nowhere is not found', () => {
	expect(found(state, 'nowhere', window)).toBe(null);
});
