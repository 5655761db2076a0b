import {expect, test} from 'vitest';
import type {Json} from '../../../source/effects.js';
import {readCold} from '../../../source/planners/claude/cold-reading/read-cold.js';
import {parseReadOut} from '../../../source/planners/claude/cold-reading/read-out.js';
import {score} from '../../../source/planners/claude/cold-reading/score.js';
import type {Desk} from '../../../source/planners/claude/desk.js';
import {unlistedModel} from '../../../source/planners/claude/model-info.js';
import {answering} from '../../sections/drafted.js';
import {says, scripted} from './script.js';

const plan = '## 9. Phases\n\n- D-1. Which bound? — The guideline: 300 ms\n- `T-FR-1` proves **«the first»**\n';

const cases: ReadonlyArray<
	readonly [name: string, expected: string, answer: string, quotation: string, isRight: boolean, isQuoted: boolean]
> = [
	['the words of the answer, quoted', 'T-FR-1', 'It is T-FR-1', 'T-FR-1 proves the first', true, true],
	['the words stand in the quotation alone', 'The guideline: 300 ms', '300 ms', 'D-1. Which bound? — The guideline: 300 ms', true, true],
	['another case', 'the Guideline: 300 ms', 'the guideline: 300 ms', 'Which bound?', true, true],
	['a right answer that the plan does not say', 'PostgreSQL', 'PostgreSQL', 'PostgreSQL 17', false, false],
	['a quotation of something else', 'PostgreSQL', 'MySQL', 'Which bound?', false, true],
	['a right answer without a quotation', 'T-FR-1', 'T-FR-1', '', false, false],
	['no answer', 'T-FR-1', '', '', false, false],
	['nothing expected is no answer', '', 'x', 'Which bound?', false, true],
];

for (const [name, expected, answer, quotation, isRight, isQuoted] of cases) {
	test(`${name}: ${isRight ? 'right' : 'wrong'}`, () => {
		const read = score(plan, [{id: 'q', question: 'Which?', expected}], {
			purpose: 'p',
			phases: [],
			choices: [{place: 'section 9', choice: 'which', chosen: 'that'}],
			answers: [{id: 'q', answer, quotation}],
		});
		expect(read.answers).toEqual([{id: 'q', quotation: isQuoted ? quotation : null, isRight}]);
		expect(read.choices.length).toBe(1);
	});
}

test('a question that was not answered is wrong; an answer that was not asked for counts for nothing', () => {
	const read = score(plan, [{id: 'q', question: 'Which?', expected: 'x'}], {
		purpose: '',
		phases: [],
		choices: [],
		answers: [{id: 'other', answer: 'x', quotation: 'T-FR-1'}],
	});
	expect(read.answers).toEqual([{id: 'q', quotation: null, isRight: false}]);
});

const json = '{"purpose":"p","phases":[],"choices":[],"answers":[]}';

const readable: ReadonlyArray<readonly [name: string, text: string, isRead: boolean]> = [
	['JSON', json, true],
	['JSON in a fence', `\`\`\`json\n${json}\n\`\`\``, true],
	['JSON with words around it', `Here it is: ${json} I hope it helps.`, true],
	['JSON that was cut', json.slice(0, 20), false],
	['JSON of another form', '{"purpose":1}', false],
	['no JSON', 'I cannot.', false],
	['nothing', '', false],
];

for (const [name, text, isRead] of readable) {
	test(`${name} is ${isRead ? 'read' : 'not read'}`, () => {
		expect(parseReadOut(text) !== null).toBe(isRead);
	});
}

/** Reads a plan with a model that says these things, one a reading. */
const read = async (...said: readonly string[]) => readOf(plan, said);

const readOf = async (text: string, said: readonly string[]) => {
	const abouts: Json[] = [];
	const {requests, consult} = scripted(() => says(said[requests.length - 1] ?? ''));
	const desk: Desk = {
		effects: {
			...answering(),
			...consult,
			ask: async ({about}) => {
				abouts.push(about);
				return {choice: requests.length > 3 ? 'unread' : 'again', text: null, forAll: false, at: '', by: 'human'};
			},
		},
		profile: () => 'marked',
		simplify: () => false,
		models: [],
		model: () => unlistedModel('a'),
		choose: () => undefined,
		documents: () => [],
		leaveOut: () => undefined,
		mask: async text => text,
		spending: {add: () => undefined, allow: async () => undefined},
	};
	return {requests, abouts, read: await readCold({plan: text, questions: [{id: 'q', question: 'Which test?', expected: 'T-FR-1'}]}, desk)};
};

const right = '{"purpose":"p","phases":[],"choices":[],"answers":[{"id":"q","answer":"T-FR-1","quotation":"T-FR-1 proves"}]}';

test('an answer in no readable form is asked for again, in other words', async () => {
	const {requests, read: found} = await read('I liked it.', right);
	expect(found.answers).toEqual([{id: 'q', quotation: 'T-FR-1 proves', isRight: true}]);
	expect(requests.length).toBe(2);
	expect(JSON.stringify(requests[1])).toContain('This is reading 2: the answer before was not the JSON');
});

test('after three such answers a person says how to go on: again, or unread', async () => {
	const again = await read('No.', 'No.', 'No.', right);
	expect(again.requests.length).toBe(4);
	expect(again.read.answers).toMatchObject([{isRight: true}]);

	const unread = await read('No.', 'No.', 'No.', 'No.', 'No.', 'No.', right);
	expect(unread.requests.length).toBe(6);
	expect(unread.read).toEqual({purpose: '', phases: [], choices: [], answers: []});
});

test('to go on without is said of one plan, and of no other', async () => {
	const unreadable = ['No.', 'No.', 'No.', 'No.', 'No.', 'No.'];
	const [one, other] = [await readOf(plan, unreadable), await readOf(`${plan}\nchanged`, unreadable)];
	expect(one.abouts[0]).not.toEqual(other.abouts[0]);
});
