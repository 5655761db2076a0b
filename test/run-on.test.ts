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
			{clock: () => 'now', signal: new AbortController().signal},
		);
		const answers = [];

		for (const question of questions) {
			answers.push(await front.ask(question, memory));
		}

		expect(asked).toEqual(expected);
		expect(answers.filter((_, index) => !expected.includes(index)).every(({by, at}) => by === 'run on' && at === 'now')).toBe(true);
	});
}

const checking = (number: number): Question => {
	const {shown, ...rest} = section(number);
	return {...rest, shown: {...(shown.kind === 'section' ? shown : never()), isChecking: true}};
};

function never(): never {
	throw new Error('A section was expected');
}

const watched = (showsLate: boolean) => {
	const asked: Question[] = [];
	const controller = new AbortController();
	const front = runningOn(
		{
			ask: async question => {
				asked.push(question);
				return answer('run on');
			},
			review: async () => never(),
			tell: () => {},
			...(showsLate ? {showsLate} : {}),
		},
		{clock: () => 'now', signal: controller.signal},
	);
	return {asked, controller, front};
};

test('while it runs on, a section waits for its checks, and is put to the person where they hold it', async () => {
	const {asked, front} = watched(true);
	await front.ask(checking(1), memory);
	const second = front.ask(checking(2), memory);
	front.tell({type: 'checked', section: 1, findings: [finding('error')]});
	front.tell({type: 'checked', section: 2, findings: []});
	expect((await second).by).toBe('run on');

	const third = front.ask(checking(3), memory);
	front.tell({type: 'checked', section: 3, findings: [finding('error')]});
	expect((await third).by).toBe('human');
	expect(asked.map(({shown}) => shown)).toMatchObject([
		{section: 1, isChecking: true, findings: []},
		{section: 3, isChecking: false, findings: [finding('error')]},
	]);
});

test('a front that shows no late findings is asked when all are there', async () => {
	const {asked, front} = watched(false);
	const first = front.ask(checking(1), memory);
	expect(asked).toEqual([]);
	front.tell({type: 'checked', section: 1, findings: [finding('advice')]});
	await first;

	expect(asked[0]?.shown).toMatchObject({isChecking: false, findings: [finding('advice')]});
});

test('whoever waits for checks is let go when the attempt ends', async () => {
	const {asked, controller, front} = watched(false);
	const first = front.ask(checking(1), memory);
	controller.abort(new Error('left'));

	await expect(first).rejects.toThrow('left');
	expect(asked).toEqual([]);
});

test('run on ends with the ten sections: what is changed of one after that, a person sees', async () => {
	const asked: string[] = [];
	const front = runningOn(
		{
			ask: async ({id}) => {
				asked.push(id);
				return answer(asked.length === 1 ? 'run on' : 'accept');
			},
			review: async () => {
				throw new Error('never');
			},
			tell: () => {},
		},
		{clock: () => 'now', signal: new AbortController().signal},
	);
	await front.ask(section(1), memory);
	front.tell({type: 'drafted', section: 2, text: ''});
	await front.ask(section(2), memory);
	front.tell({type: 'entered', stage: 'assembly'});
	await front.ask(section(3), memory);

	expect(asked).toEqual(['section/1/verdict', 'section/3/verdict']);
});
