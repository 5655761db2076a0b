import type {ModelUsage, PaidTurn, Took} from '../../effects.js';
import {dollarsOf} from './prices.js';

const nothing: ModelUsage = {input: 0, output: 0, cacheRead: 0, cacheWrite5m: 0, cacheWrite1h: 0};

const added = (a: ModelUsage, b: ModelUsage): ModelUsage => ({
	input: a.input + b.input,
	output: a.output + b.output,
	cacheRead: a.cacheRead + b.cacheRead,
	cacheWrite5m: a.cacheWrite5m + b.cacheWrite5m,
	cacheWrite1h: a.cacheWrite1h + b.cacheWrite1h,
});

/**
What turns took together; without a price of one of them, what they cost is not known.
*/
export const tookTogether = (turns: readonly PaidTurn[]): Took =>
	turns.reduce<Took>(
		(sum, {model, usage}) => {
			const dollars = dollarsOf(model, usage);
			return {usage: added(sum.usage, usage), dollars: sum.dollars === null || dollars === null ? null : sum.dollars + dollars};
		},
		{usage: nothing, dollars: 0},
	);
