import {expect, test} from 'vitest';
import {overlaps} from '../../source/changes/overlaps.js';
import type {Splice} from '../../source/changes/proposal.js';
import {resultOf} from '../../source/changes/result-of.js';

const splice = (start: number, end: number): Splice => ({id: `${start}-${end}`, start, end, text: '·', why: '', facts: []});

const cases: ReadonlyArray<readonly [name: string, one: Splice, other: Splice, overlaps: boolean]> = [
	['the same characters', splice(2, 5), splice(2, 5), true],
	['some of them', splice(2, 5), splice(4, 8), true],
	['one within the other', splice(0, 8), splice(3, 4), true],
	['put in in the middle of what is replaced', splice(3, 3), splice(2, 5), true],
	['side by side', splice(2, 5), splice(5, 8), false],
	['put in where another one begins', splice(2, 2), splice(2, 5), false],
	['put in where another one ends', splice(5, 5), splice(2, 5), false],
	['both put in at one place', splice(3, 3), splice(3, 3), false],
	['far from each other', splice(0, 1), splice(7, 8), false],
];

/** What putting them together says. */
const isRefused = (splices: readonly Splice[]): boolean => {
	try {
		resultOf('0123456789', splices, new Set());
		return false;
	} catch {
		return true;
	}
};

for (const [name, one, other, expected] of cases) {
	test(`two splices ${expected ? 'overlap' : 'do not overlap'}: ${name}`, () => {
		const both = [one, other];
		expect([overlaps(one, both), overlaps(other, both), isRefused(both)]).toEqual([expected, expected, expected]);
	});
}

test('a splice does not overlap with itself', () => {
	const one = splice(2, 5);
	expect(overlaps(one, [one])).toBe(false);
});
