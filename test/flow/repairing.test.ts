import {expect, test} from 'vitest';
import type {Finding} from '../../source/checks/finding.js';
import {feedbackOf, repairing} from '../../source/flow/repairing.js';
import type {Working} from '../../source/flow/revising.js';

const finding = (severity: Finding['severity'], given: Partial<Finding> = {}): Finding => ({
	check: 'no-placeholders',
	severity,
	subject: 'section 3',
	message: 'Unexpected placeholder «TBD», expected the text itself',
	place: {path: 'section 3', line: 4, endLine: 4},
	other: null,
	offending: 'TBD',
	...given,
});

const working = (text: string): Working => ({text, rulings: [], open: [], cited: [], waivers: [], attempt: 1, feedback: null});

const cases: ReadonlyArray<readonly [name: string, drafts: readonly string[], rounds: number, text: string]> = [
	['a sound draft is left alone', ['sound'], 0, 'sound'],
	['advice holds nothing', ['advice'], 0, 'advice'],
	['a STOP is for a person', ['stop'], 0, 'stop'],
	['an error goes back once', ['error', 'sound'], 1, 'sound'],
	['an error that stays goes back twice', ['error', 'error', 'sound'], 2, 'sound'],
	['what is left after two rounds the person sees', ['error', 'error', 'error', 'sound'], 2, 'error'],
];

for (const [name, drafts, rounds, text] of cases) {
	test(name, async () => {
		const calls: (readonly [number, string, string])[] = [];
		const mend = repairing(
			{
				number: 3,
				check: async each =>
					each.text === 'sound' ? [] : [finding(each.text === 'advice' ? 'advice' : each.text === 'stop' ? 'stop' : 'error')],
				draft: async (attempt, feedback, last) => {
					calls.push([attempt, feedback, last.text]);
					return {...working(drafts[calls.length] ?? ''), text: drafts[calls.length] ?? ''};
				},
			},
			{tell: () => undefined},
		);
		const mended = await mend(working(drafts[0] ?? ''));

		expect(mended.text).toBe(text);
		expect(mended.attempt).toBe(1 + rounds);
		expect(calls.map(([attempt, , last]) => [attempt, last])).toEqual(drafts.slice(0, rounds).map((draft, index) => [index + 2, draft]));
	});
}

test('the planner is told each finding with its line, its text where the message lacks it, and the correction', () => {
	expect(
		feedbackOf([
			finding('error'),
			finding('error', {message: 'Unexpected sum', offending: '| Total | 7 |', fix: '| Total | 8 |', place: null}),
		]),
	).toBe(
		[
			'The checks found these errors. Mend them and change nothing else:',
			'- section 3, line 4: Unexpected placeholder «TBD», expected the text itself',
			'- Unexpected sum In: «| Total | 7 |» Write instead: | Total | 8 |',
		].join('\n'),
	);
});
