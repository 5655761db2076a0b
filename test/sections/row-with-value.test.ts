import {expect, test} from 'vitest';
import {rowWithValue} from '../../source/sections/10-documentation-and-next-steps/row-with-value.js';

const cases: ReadonlyArray<[name: string, line: string, values: readonly string[], row: string | null]> = [
	[
		'in code marks',
		'| status | enum | `draft`, `paid` | set by us |',
		['draft', 'paid'],
		'| status | enum | `draft`, `paid`, `void` | set by us |',
	],
	['in plain words', '- status: draft, paid', ['draft', 'paid'], '- status: draft, paid, void'],
	['with strokes', '- status (draft/paid)', ['draft', 'paid'], '- status (draft/paid/void)'],
	['in another order', '- status: paid; draft', ['draft', 'paid'], '- status: paid; draft; void'],
	['one value only', '- status: draft', ['draft'], null],
	['values in two cells', '| draft | paid |', ['draft', 'paid'], null],
	['values apart in a sentence', 'A draft becomes paid.', ['draft', 'paid'], null],
];

for (const [name, line, values, row] of cases) {
	test(`one more value: ${name}`, () => {
		expect(rowWithValue(line, values, 'void')).toBe(row);
	});
}
