import type {News} from '../effects.js';

/**
What the turns of a run took together. `read` is what was read from the cache; `dollars` is `null` where a price is not known.
*/
export type Usage = {readonly input: number; readonly read: number; readonly output: number; readonly dollars: number | null};

type Used = Extract<News, {readonly type: 'used'}>;

const ofTurn = ({usage, dollars}: Used): Usage => ({
	input: usage.input + usage.cacheRead + usage.cacheWrite5m + usage.cacheWrite1h,
	read: usage.cacheRead,
	output: usage.output,
	dollars,
});

/**
The sum with one more turn.
*/
export const used = (before: Usage | null, news: Used): Usage => {
	const turn = ofTurn(news);
	return before === null
		? turn
		: {
				input: before.input + turn.input,
				read: before.read + turn.read,
				output: before.output + turn.output,
				dollars: before.dollars === null || turn.dollars === null ? null : before.dollars + turn.dollars,
			};
};

const count = (tokens: number): string =>
	tokens < 10_000 ? `${tokens}` : tokens < 1_000_000 ? `${Math.round(tokens / 1000)}k` : `${(tokens / 1_000_000).toFixed(1)}M`;

/**
A cost in words; it is never exact.
*/
export const costText = ({dollars}: Pick<Usage, 'dollars'>): string => (dollars === null ? 'cost n/a' : `≈ $${dollars.toFixed(2)}`);

/**
Tokens and cost in words: «34k in, 91 % cached · 2310 out · ≈ $0.42».
*/
export const usageText = (usage: Usage): string => {
	const {input, read, output} = usage;
	const cached = input === 0 ? 0 : Math.floor((100 * read) / input);
	return `${count(input)} in, ${cached} % cached · ${count(output)} out · ${costText(usage)}`;
};

/**
One turn in words, for the plain mode.
*/
export const turnText = (news: Used, sum: Usage): string => `Turn of ${news.model}: ${usageText(ofTurn(news))}. So far: ${usageText(sum)}.`;
