import {expect, test} from 'vitest';
import type {Json, News} from '../../../source/effects.js';
import {Quit, Reopened} from '../../../source/errors.js';
import type {Journal} from '../../../source/journal.js';
import {createSpending} from '../../../source/planners/claude/spending.js';
import {claude} from '../../../source/planners/claude.js';
import {answer} from '../../helpers/inner.js';
import {sessionWorld} from '../../helpers/session-world.js';
import {answering} from '../../sections/drafted.js';
import {nothingPaid, official, scripted} from './script.js';

const million = {id: 'm', model: 'claude-opus-5-5', content: [], stopReason: 'end_turn', stopDetails: null};
const dear = {...million, usage: {input: 1_000_000, output: 0, cacheRead: 0, cacheWrite5m: 0, cacheWrite1h: 0}};

const bounds: ReadonlyArray<readonly [name: string, bound: number | null, turns: number, answers: readonly string[], asked: number]> = [
	['without a bound nobody is asked', null, 5, [], 0],
	['below the bound nobody is asked', 10, 2, [], 0],
	['at the bound it asks', 4, 1, ['more'], 1],
	['and again at the next', 4, 2, ['more', 'more'], 2],
	['far above it, until the bound is above', 4, 5, ['more', 'more', 'more', 'more', 'more'], 5],
	['without a bound from then on', 4, 5, ['unbounded'], 1],
];

for (const [name, bound, turns, answers, asked] of bounds) {
	test(`cost: ${name}`, async () => {
		const abouts: Json[] = [];
		const base = answering();
		const spending = createSpending(
			{bound, start: '', paid: nothingPaid},
			{
				...base,
				ask: async ({about}) => {
					abouts.push(about);
					return {choice: answers[abouts.length - 1] ?? 'none', text: null, forAll: false, at: '', by: 'human'};
				},
			},
		);

		for (let turn = 0; turn < turns; turn++) {
			await spending.allow();
			spending.add(dear);
		}

		await spending.allow();
		expect(abouts.length).toBe(asked);
		expect(new Set(abouts.map(about => JSON.stringify(about))).size).toBe(asked);
	});
}

test('the bound of one start is lifted by no answer of another', async () => {
	const abouts: Json[] = [];

	for (const start of ['2026-11-01', '2026-11-02']) {
		const spending = createSpending(
			{bound: 4, start, paid: nothingPaid},
			{
				...answering(),
				ask: async ({about}) => {
					abouts.push(about);
					return {choice: 'unbounded', text: null, forAll: false, at: '', by: 'human'};
				},
			},
		);
		spending.add(dear);
		await spending.allow();
	}

	expect(new Set(abouts.map(about => JSON.stringify(about))).size).toBe(2);
});

type Used = Extract<News, {type: 'used'}>;

const isUsed = (news: News): news is Used => news.type === 'used';

/** What a turn of the script takes: 100 in, 3000 from the cache, 200 out, by the prices of its model. */
const turnDollars = (100 * 4 + 3000 * 0.2 + 200 * 20) / 1_000_000;

/** What was told last, in turns. */
const inTurns = (news: Used | undefined) => ({
	all: (news?.all.dollars ?? 0) / turnDollars,
	out: (news?.all.usage.output ?? 0) / 200,
	since: news?.since ? (news.since.dollars ?? 0) / turnDollars : null,
});

/**
A session of which each start is left at a verdict. Gives what was told of its cost.
*/
const session = () => {
	const world = sessionWorld();

	return async (leavesAt: string, revise = (_: string): boolean => false) => {
		let journal: Journal | null = null;
		const {requests, consult} = scripted();
		const heard: News[] = [];
		const settings = {...official, documentation: null, model: 'claude-opus-5-5'};
		const going = world.start({
			planner: claude({...settings, paid: () => journal?.paid() ?? nothingPaid()}),
			consult,
			began: begun => {
				journal = begun;
			},
			hear: news => void heard.push(news),
			say: ({id}) => {
				if (id === leavesAt) {
					throw new Quit(4);
				}

				return revise(id) ? answer('revise', {text: 'Shorter'}) : null;
			},
		});
		await expect(going).rejects.toThrow(Quit);
		const told = heard.filter(isUsed);
		return {paid: requests.length, told, first: told[0], last: inTurns(told.at(-1))};
	};
};

test('after a resume the cost is that of the plan so far, and beside it that of this start', async () => {
	const start = session();
	const one = await start('section/3/verdict');
	expect(one.paid).toBe(4);
	expect(one.told.map(({turn}) => turn?.model)).toEqual(Array.from({length: 4}, () => 'claude-opus-5-5'));
	expect(one.last).toEqual({all: expect.closeTo(4), out: 4, since: null});

	const two = await start('section/4/verdict');
	expect(two.paid).toBe(1);
	expect(two.first?.turn).toBeNull();
	expect(inTurns(two.first)).toEqual({all: expect.closeTo(4), out: 4, since: 0});
	expect(two.last).toEqual({all: expect.closeTo(5), out: 5, since: expect.closeTo(1)});
	expect(two.told).toHaveLength(2);

	const three = await start('section/4/verdict');
	expect(three.paid).toBe(0);
	expect(three.told).toHaveLength(1);
	expect(three.last).toEqual({all: expect.closeTo(5), out: 5, since: 0});
});

test('attempts that were taken back were paid for, too', async () => {
	const start = session();
	let revised = 0;
	const one = await start('section/3/verdict', id => id === 'section/2/verdict' && revised++ === 0);
	expect(one.paid).toBe(5);
	let isBack = false;
	const two = await start('section/4/verdict', id => {
		if (id === 'section/3/verdict' && !isBack) {
			isBack = true;
			throw new Reopened({latest: 'section/2/verdict'});
		}

		return false;
	});
	expect(two.paid).toBe(1);
	expect(two.last).toEqual({all: expect.closeTo(6), out: 6, since: expect.closeTo(1)});
});

test('without a price of one turn the cost of the plan is not known, and that of this start is', () => {
	const told: News[] = [];
	const unknown = {...dear, model: 'llama'};
	createSpending(
		{bound: null, start: '', paid: () => ({before: [unknown], since: [dear]})},
		{...answering(), tell: news => void told.push(news)},
	);
	expect(told).toMatchObject([{turn: null, all: {usage: {input: 2_000_000}, dollars: null}, since: {dollars: 4}}]);
});

test('a session in which nothing was paid for says nothing', () => {
	const told: News[] = [];
	createSpending({bound: null, start: '', paid: nothingPaid}, {...answering(), tell: news => void told.push(news)});
	expect(told).toEqual([]);
});
