import {expect, test} from 'vitest';
import {places} from '../../../examples/screens/stories.js';
import type {Proposal} from '../../../source/changes/proposal.js';
import type {Json} from '../../../source/effects.js';
import {createPlainFront} from '../../../source/ui/plain/front.js';
import {createPlainTerminal} from '../../helpers/plain-terminal.js';

const given = {at: '2026-01-02T03:04:05.000Z', by: 'human'};
const [payment, lines] = places.splices.map(({text}) => text);

/** A review line by line; `kept` are the drafts so far. */
const reviewed = (proposal: Proposal, draft?: Json) => {
	const terminal = createPlainTerminal();
	const kept: Json[] = [];
	const front = createPlainFront({
		...terminal,
		isInteractive: true,
		clock: () => given.at,
		editor: async () => ({kind: 'changed', text: 'An order has 1 to 99 lines.\n'}),
	});
	front.begin({interrupt: () => {}, answers: () => []});
	const verdict = front.review(proposal, {previous: undefined, draft, keep: async each => void kept.push(each)});
	verdict.catch(() => {});
	return {
		terminal,
		kept,
		verdict,
		type: async (...typed: readonly string[]) => {
			for (const line of typed) {
				await terminal.type(line);
			}

			await Promise.race([terminal.prompt(), verdict]);
		},
	};
};

test('a comment of several lines holds the approval, and is sent with the text that it is about', async () => {
	const {terminal, verdict, type} = reviewed(places);
	await terminal.until('y take, n leave, e edit, c comment, u undo');
	await type('c', 'per currency?', 'or per client?', '.');
	expect(terminal.since()).toContain('y take, n leave, e edit, c comment, r send 1 comment, u undo');
	await type('y');
	expect(terminal.since()).toContain('Change 1 of 2');
	expect(terminal.since()).toContain('Your comment: per currency?\nor per client?\n\nIt cannot be approved yet: 1 comment to send.');
	await type('approve');
	expect(terminal.since()).toContain('«approve» is none of: send, undo. Nothing was approved.');
	await type('send');
	expect(await verdict).toEqual({
		verdict: 'commented',
		comments: [{id: 'payment', quote: payment, text: 'per currency?\nor per client?'}],
		choices: [{id: 'lines', isTaken: true}],
		edits: {},
		...given,
	});
});

test('comments are sent from any change, with what was edited', async () => {
	const {terminal, verdict, type} = reviewed(places);
	await type('r');
	expect(terminal.since()).toContain('There is no comment to send: c comments on a change.');
	await type('n', 'e', 'c', '100', '.');
	expect(terminal.since()).toContain('It cannot be approved yet');
	await type('undo', 'u', 'c', 'why?', '.', 'r');
	expect(await verdict).toMatchObject({
		comments: [{id: 'payment', quote: payment, text: 'why?'}],
		choices: [],
		edits: {lines: 'An order has 1 to 99 lines.\n'},
	});
});

test('u takes a comment back, c goes on with it, and given up it is none', async () => {
	const {terminal, verdict, type} = reviewed(places);
	await type('c', 'why?', '.', 'u');
	expect(terminal.since()).toContain('Your comment was taken back; c takes it up again.');
	expect(terminal.since()).toContain('You had begun a comment on it: c goes on with it.');
	await type('c');
	expect(terminal.since()).toContain('  why?');
	await type('cancel', 'c');
	expect(terminal.since()).not.toContain('why?');
	await type('.', 'y', 'y', 'approve');
	expect(await verdict).toMatchObject({verdict: 'approved', left: []});
});

test('what was typed by half, and what was kept, is there again', async () => {
	const first = reviewed(places);
	await first.type('c', 'one', '.', 'c', 'two');
	const second = reviewed(places, first.kept.at(-1));
	await second.type('c');
	expect(second.terminal.all()).toContain('You had ruled on 1 of 2 changes before; that is kept.');
	expect(second.terminal.since()).toContain('  two');
	await second.type('three', '.', 'send');
	expect(await second.verdict).toMatchObject({
		comments: [
			{id: 'payment', quote: payment, text: 'one'},
			{id: 'lines', quote: lines, text: 'two\nthree'},
		],
	});
});

test('what was left half made on the screens is gone on with here', async () => {
	const draft = {texts: {'comment/lines': 'ho'}, comments: [], picks: [{id: 'payment', comment: 'why?'}], edits: {}, forAll: false};
	const {terminal, verdict, type} = reviewed(places, draft);
	await terminal.until('You had begun a comment on it: c goes on with it.');
	await type('n', 'send');
	expect(await verdict).toMatchObject({comments: [{id: 'payment', text: 'why?'}], choices: [{id: 'lines', isTaken: false}]});
});

test('a planner that cannot revise takes no comment: c says why, and what to do instead', async () => {
	const {terminal, verdict, type} = reviewed({...places, canRevise: false});
	await terminal.until('y take, n leave, e edit, u undo');

	for (const key of ['c', 'r', 'help']) {
		await type(key);
		expect(terminal.since()).toContain('This planner does not make a change anew: e edits it, n leaves it out.');
	}

	await type('y', 'y', 'approve');
	expect(await verdict).toMatchObject({verdict: 'approved'});
});

test('a comment that was begun with another planner can only be taken back', async () => {
	const {terminal, type} = reviewed(
		{...places, canRevise: false},
		{
			picks: [
				{id: 'payment', comment: 'why?'},
				{id: 'lines', isTaken: true},
			],
		},
	);
	await type('send');
	expect(terminal.since()).toContain('«send» is none of: undo.');
});

test('in a later round, only what is new is asked, below the comment that it answers; u comes back to the rest', async () => {
	const {terminal, verdict, type} = reviewed({
		...places,
		again: {round: 2, choices: [{id: 'payment', isTaken: true}], said: {lines: ['how many?']}},
	});
	await terminal.until('Proposed again as you commented; your other choices are kept.');
	expect(terminal.all()).toContain('Change 2 of 2');
	expect(terminal.all()).toContain('You had commented: how many?');
	await type('u');
	expect(terminal.since()).toContain('Change 1 of 2');
	await type('n', 'y', 'approve');
	expect(await verdict).toMatchObject({verdict: 'approved', left: ['payment']});
});
