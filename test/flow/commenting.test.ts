/**
Comments on the changes of a document: they go back to the planner, and what comes of them is a new round.
*/
import {expect, test} from 'vitest';
import type {Proposal, Splice} from '../../source/changes/proposal.js';
import type {Planner, ProposeRequest, Verdict} from '../../source/effects.js';
import {Quit, Reopened} from '../../source/errors.js';
import type {Journal} from '../../source/journal.js';
import {offline} from '../../source/planners/offline.js';
import {approved} from '../helpers/inner.js';
import {sessionWorld} from '../helpers/session-world.js';

const model = 'docs/domain-model.md';
const planPath = 'docs/use-cases/pay-an-invoice-PLAN.md';

const splice = (id: string, text: string): Splice => ({id, start: 0, end: 0, text: `${text}\n\n`, why: `Why ${id}.`, facts: []});

/** A planner that proposes three changes of the domain model, and changes one as commented; `requests` are those of later rounds. */
const revising = (again: (request: ProposeRequest) => readonly Splice[] = changed) => {
	const requests: ProposeRequest[] = [];
	const planner: Planner = {
		...offline,
		offers: {revise: true},
		propose: async request => {
			if (request.document !== 'domain model') {
				return [];
			}

			if (request.revision === null) {
				return [splice('one', 'First.'), splice('two', 'Second.'), splice('three', 'Third.')];
			}

			requests.push(request);
			return again(request);
		},
	};
	return {planner, requests};
};

const changed = ({revision}: ProposeRequest): readonly Splice[] =>
	(revision?.splices ?? []).map(each => {
		const comment = revision?.comments.find(({id}) => id === each.id);
		return comment ? splice(`${each.id}, again`, `${each.text.trim()} As asked: ${comment.text}.`) : each;
	});

/** Takes the first as edited, leaves the third out, and comments on the second. */
const commented = ({splices: [one, two, three]}: Proposal): Verdict => ({
	verdict: 'commented',
	comments: [{id: two?.id ?? '', quote: two?.text ?? '', text: 'shorter'}],
	choices: [
		{id: one?.id ?? '', isTaken: true},
		{id: three?.id ?? '', isTaken: false},
	],
	edits: {[one?.id ?? '']: 'Edited.\n\n'},
	at: '2026-01-01T00:00:00.000Z',
	by: 'human',
});

/** Comments in the first round; in the next one takes what is proposed, but for what was left out before. */
const once = (proposal: Proposal): Verdict | null => {
	if (proposal.path !== model) {
		return null;
	}

	const left = proposal.again?.choices.filter(({isTaken}) => !isTaken).map(({id}) => id) ?? [];
	const taken = proposal.splices.filter(({id}) => !left.includes(id)).map(({text}) => text);
	return proposal.again ? approved(`${taken.join('')}${proposal.before}`, {left}) : commented(proposal);
};

test('a comment goes back with what was proposed, as it was edited; what was said of the rest holds in the next round', async () => {
	const world = sessionWorld();
	const before = world.read(model);
	const {planner, requests} = revising();
	const seen: Proposal[] = [];
	await world.start({
		planner,
		see: (verdict, proposal) => {
			seen.push(proposal);
			return once(proposal) ?? verdict;
		},
	});

	expect(requests.map(({revision}) => revision)).toEqual([
		{
			round: 2,
			splices: [splice('one', 'Edited.'), splice('two', 'Second.'), splice('three', 'Third.')],
			comments: [{id: 'two', quote: 'Second.\n\n', text: 'shorter'}],
		},
	]);
	expect(seen.map(({path, title}) => `${path}: ${title}`)).toEqual([
		`${model}: Changes to the domain model`,
		`${model}: Changes to the domain model, round 2`,
		`${planPath}: The plan`,
	]);
	expect(seen.map(({canRevise}) => canRevise)).toEqual([true, true, false]);
	expect(seen[1]?.again).toEqual({
		round: 2,
		choices: [
			{id: 'one', isTaken: true},
			{id: 'three', isTaken: false},
		],
		said: {'two, again': ['shorter']},
	});
	expect(world.read(model)).toBe(`Edited.\n\nSecond. As asked: shorter.\n\n${before}`);
	expect(world.read(planPath).match(/Is `Third\.` to be written into/g)).toHaveLength(1);
	expect(world.read(planPath)).not.toContain('Is `Second.');
});

test('after a comment was sent, nothing is asked and nothing proposed twice, wherever it is killed', async () => {
	const world = sessionWorld();
	const first = revising(() => {
		throw new Quit(130);
	});
	await expect(world.start({planner: first.planner, see: (verdict, proposal) => once(proposal) ?? verdict})).rejects.toBeInstanceOf(Quit);

	const second = revising();
	const leaving = world.start({
		planner: second.planner,
		see: (verdict, proposal) => {
			if (proposal.again) {
				throw new Quit(130);
			}

			return verdict;
		},
	});
	await expect(leaving).rejects.toBeInstanceOf(Quit);
	expect(second.requests).toHaveLength(1);

	const third = revising();
	const asked: string[] = [];
	await world.start({planner: third.planner, asked: id => void asked.push(id), see: (verdict, proposal) => once(proposal) ?? verdict});
	expect(third.requests).toEqual([]);
	expect(asked).toEqual([`review/${model}`, `review/${planPath}`]);
});

test('a planner that proposes the same again is asked anew with each comment', async () => {
	const world = sessionWorld();
	const {planner, requests} = revising(({revision}) => revision?.splices ?? []);
	const rounds: (Proposal['again'] | null)[] = [];
	await world.start({
		planner,
		see: (verdict, proposal) => {
			if (proposal.path !== model) {
				return verdict;
			}

			rounds.push(proposal.again ?? null);
			return rounds.length < 3 ? commented(proposal) : verdict;
		},
	});
	expect(requests.map(({revision}) => revision?.round)).toEqual([2, 3]);
	expect(rounds.map(again => again?.said)).toEqual([undefined, {two: ['shorter']}, {two: ['shorter']}]);
});

test('where everything is withdrawn, nothing is left to review', async () => {
	const world = sessionWorld();
	const before = world.read(model);
	const {planner} = revising(() => []);
	const asked: string[] = [];
	await world.start({planner, asked: id => void asked.push(id), see: (verdict, proposal) => once(proposal) ?? verdict});
	expect(asked.filter(id => id.startsWith('review/'))).toEqual([`review/${model}`, `review/${planPath}`]);
	expect(world.read(model)).toBe(before);
});

test('a planner that cannot revise keeps what was proposed, and shows the comment that nobody follows', async () => {
	const world = sessionWorld();
	const leaving = world.start({
		planner: revising(() => {
			throw new Quit(4);
		}).planner,
		see: (verdict, proposal) => once(proposal) ?? verdict,
	});
	await expect(leaving).rejects.toBeInstanceOf(Quit);

	const seen: Proposal[] = [];
	await world.start({
		see: (verdict, proposal) => {
			seen.push(proposal);
			return once(proposal) ?? verdict;
		},
	});
	expect(seen[0]?.splices.map(({text}) => text.trim())).toEqual(['Edited.', 'Second.', 'Third.']);
	expect(seen[0]).toMatchObject({canRevise: false, again: {said: {two: ['shorter']}}});
});

const goBack = (journal: Journal | undefined, title: string): never => {
	const found = journal?.answers().findLast(each => each.title === title);
	throw found ? new Reopened(found.key) : new Error(`Nothing called ${title}`);
};

test('going back drops what was approved and keeps what was sent, which `b` lists and takes back', async () => {
	const world = sessionWorld();
	const {planner, requests} = revising();
	const rounds: string[] = [];
	let journal: Journal | undefined;
	let answers: readonly string[] = [];
	await world.start({
		planner,
		began: begun => {
			journal = begun;
		},
		asked: id => {
			const plans = rounds.filter(title => title === 'The plan').length;

			if (id === `review/${planPath}` && plans < 2) {
				rounds.push('The plan');
				answers = journal?.answers().map(({title, answer}) => `${title}: ${answer}`) ?? [];
				goBack(journal, plans === 0 ? 'Section 10: Documentation and next steps' : 'Changes to the domain model');
			}
		},
		see: (verdict, proposal) => {
			rounds.push(proposal.title);
			return once(proposal) ?? verdict;
		},
	});
	const [one, two] = ['Changes to the domain model', 'Changes to the domain model, round 2'];
	expect(rounds).toEqual([one, two, 'The plan', two, 'The plan', one, two, 'The plan']);
	expect(answers.at(-1)).toBe('Changes to the domain model: commented: «shorter»');
	// The same comment again is the same request: nothing is paid for twice.
	expect(requests).toHaveLength(1);
});
