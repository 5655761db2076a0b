import {expect, test} from 'vitest';
import type {Splice} from '../../source/changes/proposal.js';
import {resultOf} from '../../source/changes/result-of.js';

const splice = (id: string, start: number, end: number, text: string): Splice => ({id, start, end, text, why: '', facts: []});

const cases: ReadonlyArray<[name: string, before: string | null, splices: readonly Splice[], leftOut: readonly string[], result: string]> =
	[
		['no splice', 'a\r\nb  \n\uFEFFc', [], [], 'a\r\nb  \n\uFEFFc'],
		['a new file', null, [splice('1', 0, 0, 'new\n')], [], 'new\n'],
		['one replaced', 'abcdef', [splice('1', 2, 4, 'XY')], [], 'abXYef'],
		['given in any order', 'abcdef', [splice('2', 4, 5, 'Y'), splice('1', 0, 1, 'X')], [], 'XbcdYf'],
		['adjacent', 'abcdef', [splice('1', 0, 3, 'X'), splice('2', 3, 6, 'Y')], [], 'XY'],
		['adjacent, the first left out', 'abcdef', [splice('1', 0, 3, 'X'), splice('2', 3, 6, 'Y')], ['1'], 'abcY'],
		['adjacent, the second left out', 'abcdef', [splice('1', 0, 3, 'X'), splice('2', 3, 6, 'Y')], ['2'], 'Xdef'],
		['inserted at one offset, in their order', 'ab', [splice('1', 1, 1, '1'), splice('2', 1, 1, '2')], [], 'a12b'],
		['inserted at one offset, one left out', 'ab', [splice('1', 1, 1, '1'), splice('2', 1, 1, '2')], ['1'], 'a2b'],
		['inserted where a range begins', 'abc', [splice('1', 1, 2, 'X'), splice('2', 1, 1, '+')], [], 'a+Xc'],
		['a byte-order mark stays and counts for no offset', '\uFEFFab', [splice('1', 0, 1, 'X')], [], '\uFEFFXb'],
		['new lines end as the file does', 'a\r\nb\r\n', [splice('1', 3, 3, 'x\ny\n')], [], 'a\r\nx\r\ny\r\nb\r\n'],
		['carriage returns are not doubled', 'a\r\nb\r\n', [splice('1', 3, 3, 'x\r\n')], [], 'a\r\nx\r\nb\r\n'],
		['a mixed file keeps its own endings', 'a\nb\r\nc\n', [splice('1', 2, 2, 'x\n')], [], 'a\nx\nb\r\nc\n'],
		['no final newline', 'a', [splice('1', 1, 1, '\nb')], [], 'a\nb'],
	];

for (const [name, before, splices, leftOut, result] of cases) {
	test(`the result: ${name}`, () => {
		expect(resultOf(before, splices, new Set(leftOut))).toBe(result);
	});
}

const bugs: ReadonlyArray<[name: string, splices: readonly Splice[]]> = [
	['two overlap', [splice('1', 0, 3, ''), splice('2', 2, 4, '')]],
	['one lies in another', [splice('1', 0, 4, ''), splice('2', 1, 1, '')]],
	['it ends behind the text', [splice('1', 0, 9, '')]],
	['it ends before it begins', [splice('1', 3, 2, '')]],
];

for (const [name, splices] of bugs) {
	test(`a bug: ${name}`, () => {
		expect(() => resultOf('abcdef', splices, new Set(['1', '2']))).toThrow(/Splice \d/);
	});
}
