import {expect, test} from 'vitest';
import {rowForValue} from '../../source/sections/10-documentation-and-next-steps/row-for-value.js';

const table = [
	'### ParcelStatus',
	'| Value | Meaning |',
	'|---|---|',
	'| STORED | in the shelf |',
	'| GONE | with its owner |',
	'',
	'Text.',
];

test('one more value is a row below the last, marked as the others are', () => {
	expect(rowForValue(table, ['STORED', 'GONE'], 'LOST')).toEqual({
		markdown: '| LOST | planned |',
		after: {line: 5, text: '| GONE | with its owner |'},
	});
	expect(rowForValue(['| `a` | 1 | 2 |', '| `b` | 3 | 4 |'], ['a', 'b'], 'c')?.markdown).toBe('| `c` | planned | |');
});

for (const [name, lines, values] of [
	['a value that the table lacks', table, ['STORED', 'GONE', 'NEW']],
	['rows apart', ['| STORED | x |', '| other | x |', '| GONE | x |'], ['STORED', 'GONE']],
	['values in one cell', ['| status | STORED, GONE |'], ['STORED', 'GONE']],
	['a list', ['- STORED', '- GONE'], ['STORED', 'GONE']],
	['one value only', ['| STORED | x |'], ['STORED']],
	['the same values twice', [...table, ...table], ['STORED', 'GONE']],
] as const) {
	test(`no row for ${name}`, () => {
		expect(rowForValue(lines, values, 'LOST')).toBe(null);
	});
}
