import type {MessageCreateParams} from '@anthropic-ai/sdk/resources/messages';
import {type Body, type Cell, cellsOf, type Ttl} from './prefix.js';

/**
How the tokens of one prompt are billed. `begin` makes its prefixes readable for others, as the start of the answer does.
*/
export type Account = {
	readonly input: number;
	readonly read: number;
	readonly written: Readonly<Record<Ttl, number>>;
	readonly begin: () => void;
};

/**
Bills a request.
*/
export type Cache = {readonly account: (body: MessageCreateParams) => Account};

const lifetime: Readonly<Record<Ttl, number>> = {'5m': 300_000, '1h': 3_600_000};

const lookback = 20;

const sum = (cells: readonly Cell[]): number => cells.reduce((total, {tokens}) => total + tokens, 0);

/**
The least number of tokens that a model caches. https://platform.claude.com/docs/en/build-with-claude/prompt-caching
*/
const minimumOf = (model: string): number => {
	if (model.includes('haiku-4-5')) {
		return 4096;
	}

	return /sonnet-(?:4|5$)/.test(model) ? 1024 : 512;
};

// Effort changes the whole prompt; how to think and which tool to call only what follows the system prompt.
const keysOf = ({thinking, tool_choice, output_config}: MessageCreateParams, cells: readonly Cell[]): readonly string[] =>
	cells.map(({part, hash}) => JSON.stringify([hash, output_config?.effort, ...(part === 'messages' ? [thinking, tool_choice] : [])]));

/**
The prompt with the breakpoint that a `cache_control` of the whole request adds: on the last block that can be cached.
*/
export const markedCells = (body: Body): readonly Cell[] => {
	const cells = cellsOf(body);
	const last = cells.findLastIndex(({value}) => !('type' in value && /thinking$/.test(String(value.type))));
	const {ttl = '5m'} = body.cache_control ?? {};
	return body.cache_control
		? cells.map((cell, index) => (index === last && cell.ttls.length === 0 ? {...cell, ttls: [ttl]} : cell))
		: cells;
};

type Mark = {readonly index: number; readonly ttl: Ttl};

const marksOf = (cells: readonly Cell[]): readonly Mark[] =>
	cells.flatMap(({ttls: [ttl]}, index) => (ttl === undefined ? [] : [{index, ttl}]));

/**
What is written at these breakpoints, each from the one before it, and what is left after the last.
*/
const written = (cells: readonly Cell[], marks: readonly Mark[], from: number): Pick<Account, 'written' | 'input'> => {
	const tokens = {'5m': 0, '1h': 0};
	let start = from;

	for (const {index, ttl} of marks) {
		tokens[ttl] += sum(cells.slice(start, index + 1));
		start = index + 1;
	}

	return {written: tokens, input: sum(cells.slice(start))};
};

/**
A prompt cache that keeps books only: which prefixes were marked, and until when they can be read.

Each breakpoint looks for an entry at itself and at the 19 blocks before it. A prefix below the least length is not kept, and nothing says so. Reading an entry renews it. https://platform.claude.com/docs/en/build-with-claude/prompt-caching

@param clock - Milliseconds.
*/
export const createCache = (clock: () => number): Cache => {
	const entries = new Map<string, {readonly ttl: Ttl; readonly until: number}>();
	const found = (key: string | undefined): Ttl | undefined => {
		const entry = entries.get(key ?? '');
		return entry !== undefined && entry.until > clock() ? entry.ttl : undefined;
	};
	const keep = (key: string | undefined, ttl: Ttl | undefined): void => {
		if (key !== undefined && ttl !== undefined) {
			entries.set(key, {ttl, until: clock() + lifetime[ttl]});
		}
	};

	const account = (body: MessageCreateParams): Account => {
		const cells = markedCells(body);
		const keys = keysOf(body, cells);
		const marks = marksOf(cells);
		const places = marks.flatMap(({index}) => Array.from({length: lookback}, (_, back) => index - back));
		const last = Math.max(-1, ...places.filter(place => found(keys[place]) !== undefined));
		const kept = marks.filter(({index}) => sum(cells.slice(0, index + 1)) >= minimumOf(body.model));
		const begin = (): void => {
			for (const {index, ttl} of [...kept, {index: last, ttl: undefined}]) {
				keep(keys[index], found(keys[index]) ?? ttl);
			}
		};

		return {
			read: sum(cells.slice(0, last + 1)),
			...written(
				cells,
				kept.filter(({index}) => index > last),
				last + 1,
			),
			begin,
		};
	};

	return {account};
};
