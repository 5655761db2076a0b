import {expect, test} from 'vitest';
import {places, planner, whole} from '../../../examples/screens/stories.js';
import type {Proposal} from '../../../source/changes/proposal.js';
import type {Json, Verdict} from '../../../source/effects.js';
import {keyboard} from '../../helpers/keyboard.js';

const given = {at: '2026-01-01T00:00:00.000Z', by: 'human'};
const [payment, lines] = places.splices.map(({text}) => text);

/** A review at the keys; `verdict` is there when it is settled, `kept` the drafts so far. */
const reviewed = (proposal: Proposal, draft?: Json) => {
	const put = keyboard(() => true);
	const kept: Json[] = [];
	let verdict: Verdict | null = null;
	put.front.begin({interrupt: () => {}, answers: () => []});
	put.front.tell(planner);
	const result = put.front.review(proposal, {previous: undefined, draft, keep: async each => void kept.push(each)}).then(said => {
		verdict = said;
		return said;
	});
	return {...put, kept, result, settled: () => verdict};
};

test('a comment moves on to the next change, holds the approval, and is sent with the text that it is about', async () => {
	const put = reviewed(places);
	await put.press('c', ...'per currency?');
	expect(put.screen()).toContain('Comment on «## Payment»');
	await put.press('enter');
	expect(put.screen()).toContain('change 2 of 2');
	expect(put.screen()).toContain('0 taken, 0 left out, 1 commented, 1 to decide');
	await put.press('y');
	expect(put.screen()).toMatch(/\+ ## Payment[\s\S]+» per currency\?[\s\S]+The file without what you commented on:/);
	await put.press('G', 'y');
	expect(put.screen()).toContain('Send your comments first: r; u takes the last back');
	expect(put.settled()).toBeNull();
	await put.press('r');
	expect(await put.result).toEqual({
		verdict: 'commented',
		comments: [{id: 'payment', quote: payment, text: 'per currency?'}],
		choices: [{id: 'lines', isTaken: true}],
		edits: {},
		...given,
	});
});

test('comments are sent from any change, with what was edited', async () => {
	const put = reviewed(places, {picks: [{id: 'payment', isTaken: false}], edits: {lines: 'An order has 1 to 99 lines.\n'}, texts: {}});
	await put.press('c', ...'100', 'enter', 'u', 'r');
	expect(put.screen()).toContain('There is no comment to send: c comments on a change');
	await put.press('c', 'enter', 'r');
	expect(await put.result).toMatchObject({
		comments: [{id: 'lines', quote: 'An order has 1 to 99 lines.\n', text: '100'}],
		choices: [{id: 'payment', isTaken: false}],
		edits: {lines: 'An order has 1 to 99 lines.\n'},
	});
});

test('u takes a comment back, c takes its words up again, and sent empty it is none', async () => {
	const put = reviewed(places);
	await put.press('c', ...'why?', 'enter', 'u');
	expect(put.screen()).toContain('Taken back: c takes your comment up again');
	expect(put.screen()).toContain('change 1 of 2');
	expect(put.screen()).toContain('c comment (begun)');
	await put.press('c');
	expect(put.screen()).toContain('> why?');
	await put.press('\u0015', 'enter');
	expect(put.screen()).toContain('change 1 of 2');
	expect(put.screen()).toContain('0 taken, 0 left out, 2 to decide');
	expect(put.kept.at(-1)).toBeNull();
	await put.press('y', 'y', 'G', 'y');
	expect(await put.result).toMatchObject({verdict: 'approved', left: []});
});

test('a comment that was put aside waits for its own change', async () => {
	const put = reviewed(places);
	await put.press('c', ...'half', 'escape', 'n');
	expect(put.screen()).toContain('change 2 of 2');
	expect(put.screen()).not.toContain('(begun)');
	await put.press('c');
	expect(put.screen()).not.toContain('half');
	await put.press('escape', 'u');
	expect(put.screen()).toContain('c comment (begun)');
});

test('what was typed by half, and what was kept, is there again', async () => {
	const first = reviewed(places);
	await first.press('c', ...'one', 'enter', 'c', ...'tw');
	const second = reviewed(places, first.kept.at(-1));
	expect(second.screen()).toContain('What you had typed is kept');
	expect(second.screen()).toContain('change 2 of 2');
	expect(second.screen()).toContain('1 commented, 1 to decide');
	await second.press('c', 'o', 'enter', 'r');
	expect(await second.result).toMatchObject({
		comments: [
			{id: 'payment', quote: payment, text: 'one'},
			{id: 'lines', quote: lines, text: 'two'},
		],
	});
});

test('several keys at once comment on nothing that is sent', async () => {
	const put = reviewed(places);
	await put.press('c', ...'one', 'enter', 'rr');
	expect(put.screen()).toContain('Several keys at once');
	expect(put.settled()).toBeNull();
});

test('a planner that cannot revise takes no comment: c says why, and what to do instead', async () => {
	const put = reviewed({...places, canRevise: false});
	expect(put.screen()).toContain('(c comment)');
	expect(put.screen()).not.toContain('send comments');

	for (const key of ['c', 'r']) {
		await put.press(key);
		expect(put.screen()).toContain("The offline planner can't redraft a change: e edits it, n leaves it out");
	}
});

test('a comment that was begun with another planner can only be taken back', async () => {
	const put = reviewed(
		{...places, canRevise: false},
		{
			picks: [
				{id: 'payment', comment: 'why?'},
				{id: 'lines', isTaken: true},
			],
			edits: {},
		},
	);
	await put.press('G', 'y');
	expect(put.screen()).toContain('A comment waits: u takes it back');
	await put.press('u', 'u');
	expect(put.screen()).toContain('change 1 of 2');
	await put.press('y', 'y', 'G', 'y');
	expect(await put.result).toMatchObject({verdict: 'approved'});
});

const again: Proposal = {
	...places,
	title: 'Domain model, round 2',
	again: {round: 2, choices: [{id: 'payment', isTaken: true}], said: {lines: ['how many?']}},
};

test('in a later round, only what is new is asked, below the comment that it answers', async () => {
	const put = reviewed(again);
	expect(put.screen()).toContain('Proposed again as you commented; your other choices are kept');
	expect(put.screen()).toContain('Domain model, round 2 · change 2 of 2');
	expect(put.screen()).toContain('» You had commented: how many?');
	await put.press('y', 'G', 'y');
	expect(await put.result).toMatchObject({verdict: 'approved', left: []});
});

test('what was said in the round before can be taken back, and stays so', async () => {
	const first = reviewed(again);
	await first.press('u');
	expect(first.screen()).toContain('change 1 of 2');
	const second = reviewed(again, first.kept.at(-1) ?? null);
	expect(second.screen()).toContain('0 taken, 0 left out, 2 to decide');
	await second.press('n', 'y', 'G', 'y');
	expect(await second.result).toMatchObject({verdict: 'approved', left: ['payment']});
});

test('at the end, c and n say how to come back to a change; a whole file takes no comment', async () => {
	const put = reviewed(places);
	await put.press('y', 'y', 'c');
	expect(put.screen()).toContain('u takes back your last choice, so that you can comment on it');
	const plan = reviewed(whole);
	await plan.press('c', 'r', 'u');
	expect(plan.settled()).toBeNull();
	expect(plan.screen()).not.toContain('comment');
});

test('the help begins with the keys of what is shown: one change, then the file', async () => {
	const put = reviewed(places);
	await put.press('?');
	expect(put.screen()).toMatch(/^Keys\s+─+\s+A change to take or leave/);
	await put.press('escape', 'y', 'y', '?');
	expect(put.screen()).toMatch(/^Keys\s+─+\s+A file to approve/);
});
