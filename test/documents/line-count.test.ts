import {expect, test} from 'vitest';
import {lineCount} from '../../source/documents/line-count.js';

const cases: ReadonlyArray<readonly [text: string, lines: number]> = [
	['', 0],
	['one', 1],
	['one\n', 1],
	['one\ntwo', 2],
	['one\r\ntwo\r\n', 2],
	['\n', 1],
];

for (const [text, lines] of cases) {
	test(`${JSON.stringify(text)} has ${lines}`, () => {
		expect(lineCount(text)).toBe(lines);
	});
}
