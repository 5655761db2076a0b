import {expect, test} from 'vitest';
import type {ModelUsage} from '../../../source/effects.js';
import {dollarsOf, pricesAsOf, pricesOf} from '../../../source/planners/claude/prices.js';

const used = (given: Partial<ModelUsage>): ModelUsage => ({input: 0, output: 0, cacheRead: 0, cacheWrite5m: 0, cacheWrite1h: 0, ...given});
const million = 1_000_000;

const cases: ReadonlyArray<readonly [name: string, model: string, usage: ModelUsage, dollars: number | null]> = [
	['what goes in', 'claude-opus-5-5', used({input: million}), 4],
	['what comes out', 'claude-opus-5-5', used({output: million}), 20],
	['what is read from the cache', 'claude-opus-5-5', used({cacheRead: million}), 0.2],
	['what is kept for five minutes', 'claude-opus-5-5', used({cacheWrite5m: million}), 5],
	['what is kept for an hour', 'claude-opus-5-5', used({cacheWrite1h: million}), 8],
	['all of it', 'claude-sonnet-5-5', used({input: 1000, output: 2000, cacheRead: 100_000, cacheWrite5m: 400, cacheWrite1h: 1000}), 0.037],
	['a short prompt of a model with two prices', 'claude-haiku-5-5', used({cacheRead: 99_000, input: 1000}), 0.00109],
	['a long prompt of it', 'claude-haiku-5-5', used({cacheRead: 99_000, input: 2000}), 0.00595],
	['an id with a date', 'claude-opus-5-5-20260924', used({output: 1000}), 0.02],
	['nothing', 'claude-opus-5-5', used({}), 0],
	['a model without known prices', 'qwen3-coder', used({input: million}), null],
	['another version', 'claude-opus-5', used({input: million}), null],
	['a model of which not all prices are known, without what is not known', 'claude-fable-5-2', used({input: million}), 8],
	['and with it', 'claude-fable-5-2', used({input: million, cacheRead: 1}), null],
];

for (const [name, model, usage, dollars] of cases) {
	test(`the cost of ${name}`, () => {
		expect(dollarsOf(model, usage)).toEqual(dollars === null ? null : expect.closeTo(dollars, 9));
	});
}

test('prices have a day', () => {
	expect(pricesAsOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
	expect(pricesOf('claude-opus-5-5')?.output).toBe(20);
});
