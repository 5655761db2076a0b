import {expect, test} from 'vitest';
import type {ColdRead} from '../../source/effects.js';
import {gapFeedback, gapsOf} from '../../source/flow/gaps.js';
import type {Section} from '../../source/sections/section.js';

const section = (number: number, text: string): Section => ({
	number,
	text,
	rulings: [],
	open: [],
	cited: [],
	waivers: [],
	accepted: {by: 'human', at: ''},
});

const sections = [
	section(2, 'As ruled [D-3].'),
	section(4, 'The column is «chosen by the store» [FR-1].'),
	section(7, 'Nothing.'),
	section(9, '- T-FR-1'),
];

const read = (given: Partial<ColdRead>): ColdRead => ({purpose: '', phases: [], choices: [], answers: [], ...given});

const answers: ReadonlyArray<readonly [id: string, isRight: boolean, section: number | null]> = [
	['decision/3', false, 2],
	['decision/9', false, 1],
	['number/FR-1', false, 4],
	['number/FR-2', false, 7],
	['test/FR-1', false, 9],
	['technology/TS-01', false, 8],
	['actor/ACT-1', false, 1],
	['something/else', false, 9],
	['decision/3', true, null],
	['number/FR-1', true, null],
	['test/FR-1', true, null],
	['technology/TS-01', true, null],
];

for (const [id, isRight, expected] of answers) {
	test(`${id}, ${isRight ? 'answered' : 'not answered'}: ${expected === null ? 'no gap' : `section ${expected}`}`, () => {
		const gaps = gapsOf(read({answers: [{id, quotation: null, isRight}]}), [{id, question: 'Which?', expected: 'That'}], sections);
		expect(gaps).toEqual(expected === null ? [] : [{id, section: expected, text: 'Which? (expected: That)'}]);
	});
}

const choices: ReadonlyArray<readonly [place: string, section: number]> = [
	['section 4, Physical schema', 4],
	['Section 7', 7],
	['§2', 2],
	['4. Database schema', 4],
	['where it says «chosen by the store»', 4],
	['section 12', 9],
	['somewhere', 9],
	['', 9],
];

for (const [place, expected] of choices) {
	test(`a choice at «${place}» is a gap of section ${expected}`, () => {
		const [gap] = gapsOf(read({choices: [{place, choice: 'how long', chosen: '5 s'}]}), [], sections);
		expect(gap?.section).toBe(expected);
		expect(gap?.text).toBe(`The reader had to choose: how long (${place}), and took: 5 s`);
	});
}

test('no gaps, no more', () => {
	expect(gapsOf(read({}), [], sections)).toEqual([]);
});

test('the planner is told every gap of its section', () => {
	const gaps = [
		{id: 'a', section: 4, text: 'One'},
		{id: 'b', section: 4, text: 'Two'},
	];
	expect(gapFeedback(gaps).split('\n').slice(1)).toEqual(['- One', '- Two']);
});
