import {expect, test} from 'vitest';
import type {Finding, Severity} from '../source/checks/finding.js';
import type {Question} from '../source/effects.js';
import {runningOn} from '../source/run-on.js';
import {answer, choice} from './helpers/inner.js';

const finding = (severity: Severity): Finding => ({
	check: 'no-placeholders',
	severity,
	subject: 'TBD',
	message: 'Unexpected placeholder',
	place: null,
	other: null,
	offending: 'TBD',
});

const section = (number: number, severities: readonly Severity[] = []): Question => ({
	id: `section/${number}/verdict`,
	about: number,
	shown: {kind: 'section', section: number, title: '', text: '', before: null, findings: severities.map(finding), canRevise: false},
});

const memory = {previous: undefined, draft: undefined, keep: async () => {}};

const cases: ReadonlyArray<[name: string, questions: readonly Question[], asked: readonly number[]]> = [
	['accepts the sections that follow', [section(1), section(2), section(3)], [0]],
	['stops at an error, and stays off', [section(1), section(2, ['error']), section(3)], [0, 1, 2]],
	['goes on over advice', [section(1), section(2, ['advice']), section(3)], [0]],
	['is off after any other question', [section(1), choice('database', {}), section(3)], [0, 1, 2]],
];

for (const [name, questions, expected] of cases) {
	test(`run on ${name}`, async () => {
		const asked: number[] = [];
		const front = runningOn(
			{
				ask: async question => {
					asked.push(questions.indexOf(question));
					return answer(questions.indexOf(question) === 0 ? 'run on' : 'accept');
				},
				review: async () => {
					throw new Error('never');
				},
				tell: () => {},
			},
			() => 'now',
		);
		const answers = [];

		for (const question of questions) {
			answers.push(await front.ask(question, memory));
		}

		expect(asked).toEqual(expected);
		expect(answers.filter((_, index) => !expected.includes(index)).every(({by, at}) => by === 'run on' && at === 'now')).toBe(true);
	});
}
