import {expect, test} from 'vitest';
import {sizeBudget} from '../../../source/checks/text/size-budget.js';
import {printed, stretchOf} from '../sample-stretch.js';

const cases: ReadonlyArray<readonly [name: string, text: string, findings: readonly string[]]> = [
	['250 lines', 'a\n'.repeat(250), []],
	['blank lines between them', 'a\n\n'.repeat(250), []],
	['a long block', `a\n\`\`\`sql\n${'select 1;\n'.repeat(400)}\`\`\`\n`, []],
	['251 lines', 'a\n'.repeat(251), ['1 advice section 3: Unexpected length of 251 lines, expected at most 250']],
];

for (const [name, text, expected] of cases) {
	test(`the size of a section: ${name}`, () => {
		expect(printed(sizeBudget(stretchOf(text, 3)))).toEqual(expected);
	});
}

test('the digest has a budget of its own', () => {
	expect(sizeBudget(stretchOf('a\n'.repeat(999)))).toEqual([]);
});
