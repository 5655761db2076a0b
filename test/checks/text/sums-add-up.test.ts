import {expect, test} from 'vitest';
import {sumsAddUp} from '../../../source/checks/text/sums-add-up.js';
import {stretchOf} from '../sample-stretch.js';

const table = (...rows: readonly string[]): string => {
	const [head = '', ...body] = rows;
	return [head, head.replace(/[^|]+/g, ' --- '), ...body].join('\n');
};

const matrix = (one: string, two: string): string =>
	table(
		'| Criterion | Weight | Monolith | Services |',
		'| Cost | 3 | 5 | 2 |',
		'| Speed of change | 2 | 4 | 3 |',
		`| **Total** | 5 | **${one}** | ${two} |`,
	);

const cases: ReadonlyArray<readonly [name: string, text: string, findings: readonly string[]]> = [
	['a weighted matrix', matrix('23', '12'), []],
	['a matrix of plain sums', matrix('9', '5'), []],
	['a weighted mean', matrix('4.6', '2.4'), []],
	['percent as weights', table('| C | Weight | A |', '| Cost | 60 % | 5 |', '| Speed | 40 % | 3 |', '| Total | 100 % | 4.2 |'), []],
	['a sum in euros', table('| Item | A month |', '| Web | € 20.50 |', '| Data | € 1,200 |', '| Total | € 1,220.50 |'), []],
	['days in a table of phases', table('| Phase | Days |', '| One | 5 d |', '| Two | 8 d |', '| Sum | 13 d |'), []],
	['units that differ', table('| Part | Size |', '| A | 5 MB |', '| B | 3 GB |', '| Total | 9 GB |'), []],
	['a number that is no total', table('| Status | Count |', '| open | 5 |', '| paid | 3 |'), []],
	['a total of something else', table('| Table | Rows |', '| invoice | 5 |', '| line | 9 |', '| Total after a year | 40 |'), []],
	['risks as products', table('| Risk | Impact | Likelihood | Score |', '| A | 3 | 4 | 12 |', '| B | 2 | 5 | 10 |'), []],
	['risks in words', table('| Risk | Impact | Likelihood | Score |', '| A | high | low | 4 |'), []],
	['scores that are ranks', table('| Risk | Impact | Likelihood | Priority |', '| A | 3 | 4 | 1 |', '| B | 2 | 5 | 2 |'), []],
	['row totals with weights above', table('| Option | Cost (3) | Speed (2) | Total |', '| A | 5 | 4 | 23 |', '| B | 2 | 3 | 12 |'), []],
	['a table in a fence', `\`\`\`text\n${matrix('99', '98')}\n\`\`\``, []],
	['a wrong total', matrix('23', '14'), ['5: Unexpected total 14 of Services, expected 12 (weight × score, added)']],
	[
		'both totals wrong',
		matrix('24', '14'),
		[
			'5: Unexpected total 24 of Monolith, expected 23 (weight × score, added)',
			'5: Unexpected total 14 of Services, expected 12 (weight × score, added)',
		],
	],
	[
		'weights that are not what they add up to',
		matrix('23', '12').replace('| 5 | **', '| 6 | **'),
		['5: Unexpected total 6 of Weight, expected 5 (added)'],
	],
	[
		'a wrong sum beside a right one',
		table('| Item | Now | Then |', '| Web | 20 | 40 |', '| Data | 30 | 60 |', '| Total | 50 | 110 |'),
		['5: Unexpected total 110 of Then, expected 100 (added)'],
	],
	[
		'a wrong product',
		table('| Risk | Impact | Likelihood | Score |', '| A | 3 | 4 | 12 |', '| B | 2 | 5 | 12 |'),
		['4: Unexpected total 12 of B, expected 10 (multiplied)'],
	],
	[
		'a wrong row',
		table('| Option | Cost (3) | Speed (2) | Total |', '| A | 5 | 4 | 23 |', '| B | 2 | 3 | 13 |'),
		['4: Unexpected total 13 of B, expected 12 (weight × score, added)'],
	],
];

for (const [name, text, expected] of cases) {
	test(`totals: ${name}`, () => {
		expect(sumsAddUp(stretchOf(text, 2)).map(({place, message}) => `${place?.line}: ${message}`)).toEqual(expected);
	});
}
