import {expect, test} from 'vitest';
import {threeWay} from '../../source/changes/three-way.js';

const printed = (before: string | null, mine: string, theirs: string | null): readonly string[] =>
	threeWay(before, mine, theirs).map(
		each =>
			`${each.line} ${each.kind}: ${[each.before, each.mine, each.theirs].map(lines => lines.join('').replaceAll('\n', '')).join('|')}`,
	);

const cases: ReadonlyArray<[name: string, before: string | null, mine: string, theirs: string | null, regions: readonly string[]]> = [
	['nothing', 'a\n', 'a\n', 'a\n', ['1 same: a|a|a']],
	['mine only', 'a\nb\n', 'a\nB\n', 'a\nb\n', ['1 same: a|a|a', '2 mine: b|B|b']],
	['theirs only', 'a\nb\n', 'a\nb\n', 'A\nb\n', ['1 theirs: a|a|A', '2 same: b|b|b']],
	['apart', 'a\nb\nc\n', 'A\nb\nc\n', 'a\nb\nC\n', ['1 mine: a|A|a', '2 same: b|b|b', '3 theirs: c|c|C']],
	['the same line', 'a\nb\n', 'a\nx\n', 'a\ny\n', ['1 same: a|a|a', '2 conflict: b|x|y']],
	['alike', 'a\nb\n', 'a\nx\n', 'a\nx\n', ['1 same: a|a|a', '2 both: b|x|x']],
	[
		'inserted above what the other changed',
		'a\nb\nc\n',
		'0\na\nb\nC\n',
		'a\nb\nD\n',
		['1 mine: |0|', '1 same: ab|ab|ab', '3 conflict: c|C|D'],
	],
	['deleted by them', 'a\n', 'b\n', null, ['1 conflict: a|b|']],
	['new for both', null, 'a\n', 'b\n', ['1 conflict: |a|b']],
	['two of mine inside one of theirs', 'a\nb\nc\n', 'A\nb\nC\n', 'x\ny\nz\n', ['1 conflict: abc|AbC|xyz']],
];

for (const [name, before, mine, theirs, regions] of cases) {
	test(`three ways: ${name}`, () => {
		expect(printed(before, mine, theirs)).toEqual(regions);
	});
}
