/**
A plan that stands already where the new one will be written.
*/
import {expect, test} from 'vitest';
import type {Question} from '../../source/effects.js';
import {answer} from '../helpers/inner.js';
import {sessionWorld} from '../helpers/session-world.js';

const planPath = 'docs/use-cases/pay-an-invoice-PLAN.md';

/** What is asked of somebody in a new session over a project that holds this plan already. */
const startOver = async (plan: string, choice: string) => {
	const world = sessionWorld();
	world.write(planPath, plan);
	const asked: string[] = [];
	let existing: Question['shown'] | null = null;
	await world.start({
		asked: id => void asked.push(id),
		say: question => {
			if (question.id === 'plan/existing') {
				existing = question.shown;
				return answer(choice);
			}

			return null;
		},
	});
	return {asked, existing: existing as Question['shown'] | null, written: world.read(planPath)};
};

const planOf = async (): Promise<string> => {
	const world = sessionWorld();
	await world.start({
		say: ({id}) => (id === 'stop/technology-ruled-out/use-case/redis' ? answer('text', {text: 'Redis, until the summer'}) : null),
	});
	return world.read(planPath);
};

const bodyOf = (shown: Question['shown'] | null): string => (shown?.kind === 'choice' ? shown.body : '');

test('a plan of ours offers its decisions, and a STOP that it has ruled on is not asked again', async () => {
	const {asked, existing, written} = await startOver(await planOf(), 'take-over');
	expect(bodyOf(existing)).toContain('It was written by plan-wizard.');
	expect(bodyOf(existing)).not.toContain('Edited since');
	expect(asked.filter(id => id.startsWith('stop/'))).toEqual([]);
	expect(written).toContain('Redis, until the summer');
});

test('decided anew, every STOP is asked', async () => {
	const {asked, written} = await startOver(await planOf(), 'fresh');
	expect(asked.filter(id => id.startsWith('stop/'))).toHaveLength(3);
	expect(written).not.toContain('Redis, until the summer');
});

test('a plan that was edited since says in which section', async () => {
	const plan = await planOf();
	const {existing} = await startOver(plan.replace('### Risks\n', '### Risks\n\nSomebody wrote this.\n'), 'fresh');
	expect(bodyOf(existing)).toContain('Edited since: section 9.');
});

test('a plan written by hand is not ours, has no decisions to take over, and is shown as what it is replaced from', async () => {
	const {asked, existing} = await startOver('# Plan\n\nWe build it on Monday.\n', 'fresh');
	expect(bodyOf(existing)).toContain('It was not written by plan-wizard.');
	expect(existing?.kind === 'choice' ? existing.options.map(({id}) => id) : []).toEqual(['fresh']);
	expect(asked.filter(id => id.startsWith('stop/'))).toHaveLength(3);
});
