import {expect, test} from 'vitest';
import {table} from '../../source/sections/table.js';

const cases: ReadonlyArray<readonly [name: string, head: readonly string[], rows: readonly (readonly string[])[], text: string]> = [
	['nothing', ['A', 'B'], [], ''],
	[
		'two rows',
		['A', 'B'],
		[
			['1', '2'],
			['3', 'a|b'],
		],
		'| A | B |\n| --- | --- |\n| 1 | 2 |\n| 3 | a\\|b |',
	],
	[
		'a column that nothing fills',
		['A', 'B', 'C'],
		[
			['1', '', '3'],
			['4', ' ', '6'],
		],
		'| A | C |\n| --- | --- |\n| 1 | 3 |\n| 4 | 6 |',
	],
	['one row of two cells', ['A', 'B', 'C'], [['consistency', '', '[AD-3], «a | b»']], '- consistency: [AD-3], «a | b»'],
	['one row of three', ['A', 'B', 'C'], [['1', '2', '3']], '| A | B | C |\n| --- | --- | --- |\n| 1 | 2 | 3 |'],
];

for (const [name, head, rows, text] of cases) {
	test(`a table of ${name}`, () => {
		expect(table(head, rows)).toBe(text);
	});
}
