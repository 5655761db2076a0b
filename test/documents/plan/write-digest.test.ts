import {expect, test} from 'vitest';
import type {PlanInput} from '../../../source/documents/plan/plan-input.js';
import {writeDigest} from '../../../source/documents/plan/write-digest.js';
import {sampleInput} from './sample.js';

const choice = {place: 'section 4', choice: 'how long'};
const answers = [
	{id: 'decision/1', isRight: true},
	{id: 'test/FR-1', isRight: false},
];

const cases: ReadonlyArray<readonly [name: string, coldRead: PlanInput['coldRead'], line: string | null]> = [
	['not read', null, null],
	['read by nobody who could say so', {choices: [], answers: []}, 'Cold read: not done, since no readable answer came.'],
	['read', {choices: [], answers}, 'Cold read: 1 of 2 questions answered from this plan alone. Asked: decision/1, test/FR-1.'],
	[
		'read, with a choice',
		{choices: [choice], answers},
		'Cold read: 1 of 2 questions answered from this plan alone. One choice was left to the reader. Asked: decision/1, test/FR-1.',
	],
	[
		'read, with choices',
		{choices: [choice, choice], answers},
		'Cold read: 1 of 2 questions answered from this plan alone. 2 choices were left to the reader. Asked: decision/1, test/FR-1.',
	],
];

for (const [name, coldRead, line] of cases) {
	test(`the digest of a plan that was ${name}`, () => {
		const found = writeDigest({...sampleInput, coldRead})
			.split('\n')
			.filter(each => each.startsWith('Cold read'));
		expect(found).toEqual(line === null ? [] : [line]);
	});
}

test('the digest stays within its length', () => {
	expect(writeDigest(sampleInput).split('\n').length).toBeLessThanOrEqual(60);
});
