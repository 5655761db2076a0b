/**
Situations that only the keys can lead to, over a real journal: what is half made when the program dies, or when the text beneath it changes.
*/
import {expect, test} from 'vitest';
import type {Planner} from '../source/effects.js';
import {Quit} from '../source/errors.js';
import {offline} from '../source/planners/offline.js';
import {keyboard} from './helpers/keyboard.js';
import {sessionWorld} from './helpers/session-world.js';

const useCase = 'docs/use-cases/pay-an-invoice.md';
const model = 'docs/domain-model.md';
const isStop = (id: string): boolean => id.startsWith('stop/technology');
const isFirstSection = (id: string): boolean => id === 'section/1/verdict';

/** Starts a run that nobody waits for: it is killed by starting another. */
const startAndKill = (world: ReturnType<typeof sessionWorld>, ...[given]: Parameters<typeof world.start>): void => {
	void world.start(given).catch(() => {});
};

test('a ruling typed by half, killed: the half is there again, and rules only when it is sent', async () => {
	const world = sessionWorld();
	const first = keyboard(isStop);
	startAndKill(world, {front: first.front});
	await first.until('What was read');
	await first.press('enter', 'w', ...'No Redis, bu');

	const second = keyboard(isStop);
	const finished = world.start({front: second.front});
	await second.until('What was read');
	await second.press('enter');
	await second.until('w write (begun)');
	await second.press('w', ...'t a table');
	expect(second.screen()).toContain('> No Redis, but a table');
	expect(world.read(useCase)).toContain('queued in Redis');
	await second.press('enter');
	await finished;
	expect(world.read('docs/use-cases/pay-an-invoice-PLAN.md')).toContain('No Redis, but a table');
});

const two: Planner = {
	...offline,
	propose: async ({document, before}) => {
		const text = before ?? '';
		const at = text.indexOf('## Entities');
		const splice = (id: string, start: number, end: number, put: string) => ({id, start, end, text: put, why: `Why ${id}.`, facts: []});
		return document === 'domain model'
			? [splice('first', at, at, 'First of two.\n\n'), splice('second', at, at + '## Entities'.length, '## The entities')]
			: [];
	},
};

test('changes partly taken, killed: the choice is kept, the rest is asked, and two changes that touch are written side by side', async () => {
	const world = sessionWorld();
	const before = world.read(model);
	const first = keyboard(id => id === `review/${model}`);
	startAndKill(world, {planner: two, front: first.front});
	await first.until('change 1 of 2');
	await first.press('y');
	await first.until('change 2 of 2');

	const second = keyboard(id => id === `review/${model}`);
	const finished = world.start({planner: two, front: second.front});
	await second.until('change 2 of 2');
	expect(second.screen()).toContain('1 taken, 0 left out, 1 to decide');
	await second.press('y', 'G');
	expect(world.read(model)).toBe(before);
	await second.press('y');
	await finished;
	expect(world.read(model)).toBe(before.replace('## Entities', 'First of two.\n\n## The entities'));
});

const revising: Planner = {
	...offline,
	offers: {revise: true},
	draft: async (request, effects) => {
		const draft = await offline.draft(request, effects);
		return {
			...draft,
			text: request.feedback === null ? draft.text : `${draft.text}\n\n- As asked: ${request.feedback.replaceAll('\n', ' ')} [OBJ-01]`,
		};
	},
};

test('a comment whose line moved stays with its words: after a decision, after a kill, after the document changed', async () => {
	const world = sessionWorld();
	const first = keyboard(isFirstSection);
	startAndKill(world, {planner: revising, front: first.front});
	await first.until('What was read');
	await first.press('enter', 'c', 'down', 'down', 'enter', ...'which cards?', 'enter');
	await first.until('» which cards?');
	await first.press('D', ...'euros only', 'enter');
	await first.until('Recorded as a decision');
	expect(first.screen()).toContain('1 comment');

	const lines = world.read(useCase).split('\n');
	const objectives = lines.findIndex(line => line.includes('Half of all invoices'));
	world.write(useCase, [...lines.slice(0, objectives), '- Nobody pays twice', ...lines.slice(objectives)].join('\n'));
	const second = keyboard(isFirstSection, {
		say: ({id}) => (id === 'inputs' ? {choice: 'read-again', text: null, forAll: false, at: '', by: 'human'} : null),
	});
	const finished = world.start({planner: revising, front: second.front});
	finished.catch(() => {});
	await second.until('What was read');
	await second.press('enter');
	await second.until('Nobody pays twice');
	await second.press('r', ...'shorter', 'enter');
	await second.until('Drafted again');
	await second.press('G');
	expect(second.screen()).toContain('On «- «Half of all invoices');
	expect(second.screen()).toContain('which cards?');
	second.leave();
	await expect(finished).rejects.toBeInstanceOf(Quit);
});

test('a comment on a change: killed half typed, killed when it was sent, killed in the next round; nothing is typed, asked or proposed twice', async () => {
	const world = sessionWorld();
	const before = world.read(model);
	const isReview = (id: string): boolean => id === `review/${model}`;
	let rounds = 0;
	const commented = (answers: boolean): Planner => ({
		...two,
		offers: {revise: true},
		propose: async (request, effects) => {
			const {revision} = request;

			if (revision === null) {
				return two.propose(request, effects);
			}

			rounds++;
			return answers
				? revision.splices.map(each => (each.id === 'first' ? {...each, id: 'again', text: 'First, shorter.\n\n'} : each))
				: new Promise(() => {});
		},
	});
	const first = keyboard(isReview);
	startAndKill(world, {planner: commented(false), front: first.front});
	await first.until('change 1 of 2');
	await first.press('c', ...'sho');

	const second = keyboard(isReview);
	startAndKill(world, {planner: commented(false), front: second.front});
	await second.until('c comment (begun)');
	await second.press('c', ...'rter', 'enter', 'y');
	await second.until('» shorter');

	const third = keyboard(isReview);
	startAndKill(world, {planner: commented(false), front: third.front});
	await third.until('1 taken, 0 left out, 1 commented');
	await third.press('r');
	await third.until(`Changing what is proposed for ${model}, as you commented`);

	const fourth = keyboard(isReview);
	startAndKill(world, {planner: commented(true), front: fourth.front});
	await fourth.until('round 2 · change 1 of 2');
	expect(fourth.screen()).toContain('1 taken, 0 left out, 1 to decide');
	expect(rounds).toBe(2);

	const fifth = keyboard(isReview);
	const finished = world.start({planner: commented(true), front: fifth.front});
	await fifth.until('round 2 · change 1 of 2');
	await fifth.press('y', 'G', 'y');
	await finished;
	expect(rounds).toBe(2);
	expect(world.read(model)).toBe(before.replace('## Entities', 'First, shorter.\n\n## The entities'));
});
