import type {News, Took} from '../effects.js';

type Used = Extract<News, {readonly type: 'used'}>;

/**
What turns took together. `read` is what was read from the cache; `dollars` is `null` where a price is not known. `since` is what of it came since this start, where there were others.
*/
export type Usage = {
	readonly input: number;
	readonly read: number;
	readonly output: number;
	readonly dollars: number | null;
	readonly since?: {readonly dollars: number | null};
};

const usageIn = ({usage, dollars}: Took): Usage => ({
	input: usage.input + usage.cacheRead + usage.cacheWrite5m + usage.cacheWrite1h,
	read: usage.cacheRead,
	output: usage.output,
	dollars,
});

/**
What the plan has taken so far.
*/
export const usageOf = ({all, since}: Pick<Used, 'all' | 'since'>): Usage => ({
	...usageIn(all),
	...(since === null ? {} : {since: {dollars: since.dollars}}),
});

const count = (tokens: number): string =>
	tokens < 10_000 ? `${tokens}` : tokens < 1_000_000 ? `${Math.round(tokens / 1000)}k` : `${(tokens / 1_000_000).toFixed(1)}M`;

/**
A cost in words; it is never exact.
*/
export const costText = ({dollars}: Pick<Usage, 'dollars'>): string => (dollars === null ? 'cost n/a' : `≈ $${dollars.toFixed(2)}`);

/**
The same with what came since this start: «≈ $3.20 (≈ $1.10 since this start)».
*/
export const wholeCostText = ({dollars, since}: Pick<Usage, 'dollars' | 'since'>): string =>
	since === undefined ? costText({dollars}) : `${costText({dollars})} (${costText(since)} since this start)`;

/**
Tokens and cost in words: «34k in, 91 % cached · 2310 out · ≈ $0.42».

@param room - The most characters.
*/
export const usageText = (usage: Usage, room = Number.POSITIVE_INFINITY): string => {
	const {input, read, output} = usage;
	const cached = input === 0 ? 0 : Math.floor((100 * read) / input);
	const tokens = `${count(input)} in, ${cached} % cached · ${count(output)} out · `;
	const whole = `${tokens}${wholeCostText(usage)}`;
	return whole.length <= room ? whole : `${tokens}${costText(usage)}`;
};

/**
The last turn and all of them in words, for the plain mode.
*/
export const usedText = ({turn, all, since}: Used): string => {
	const soFar = `So far: ${usageText(usageOf({all, since}))}.`;
	return turn === null ? soFar : `Turn of ${turn.model}: ${usageText(usageIn(turn))}. ${soFar}`;
};
