import type {ModelUsage} from '../../effects.js';

/**
Dollars for a million tokens; `null` where no price is known.
*/
export type Prices = {
	readonly input: number;
	readonly output: number;
	readonly cacheRead: number | null;
	readonly cacheWrite5m: number | null;
	readonly cacheWrite1h: number | null;
};

/** A long prompt may have other prices. `above` counts all tokens that go in. */
type Tier = {readonly above: number; readonly prices: Prices};

/**
The day on which the prices below were looked up. They are data: a newer model, or an older day, has others.
*/
export const pricesAsOf = '2026-11-22';

const flat = (prices: Prices): readonly Tier[] => [{above: 0, prices}];

const tiers: Readonly<Record<string, readonly Tier[]>> = {
	'claude-opus-5-5': flat({input: 4, output: 20, cacheRead: 0.2, cacheWrite5m: 5, cacheWrite1h: 8}),
	'claude-sonnet-5-5': flat({input: 2, output: 10, cacheRead: 0.1, cacheWrite5m: 2.5, cacheWrite1h: 4}),
	'claude-haiku-5-5': [
		{above: 100_000, prices: {input: 0.5, output: 2.5, cacheRead: 0.05, cacheWrite5m: 0.625, cacheWrite1h: 1}},
		{above: 0, prices: {input: 0.1, output: 0.5, cacheRead: 0.01, cacheWrite5m: 0.125, cacheWrite1h: 0.2}},
	],
	'claude-fable-5-2': flat({input: 8, output: 40, cacheRead: null, cacheWrite5m: null, cacheWrite1h: null}),
};

/**
The prices of a model; `null` where none are known. An id may end in a date.

@param prompt - All tokens that go in.
*/
export const pricesOf = (model: string, prompt = 0): Prices | null =>
	(tiers[model] ?? tiers[model.replace(/-\d{8}$/, '')])?.find(({above}) => prompt > above || above === 0)?.prices ?? null;

/**
What a turn cost, in dollars; about, since prices change and differ by contract. `null` where a price of it is not known.
*/
export const dollarsOf = (model: string, {input, output, cacheRead, cacheWrite5m, cacheWrite1h}: ModelUsage): number | null => {
	const prices = pricesOf(model, input + cacheRead + cacheWrite5m + cacheWrite1h);

	if (prices === null) {
		return null;
	}

	const parts: ReadonlyArray<readonly [tokens: number, price: number | null]> = [
		[input, prices.input],
		[output, prices.output],
		[cacheRead, prices.cacheRead],
		[cacheWrite5m, prices.cacheWrite5m],
		[cacheWrite1h, prices.cacheWrite1h],
	];
	const costs = parts.map(([tokens, price]) => (tokens === 0 ? 0 : price === null ? null : (tokens * price) / 1_000_000));
	return costs.reduce((sum, cost) => (sum === null || cost === null ? null : sum + cost), 0);
};
