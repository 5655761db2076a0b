import {createHash} from 'node:crypto';
import type {CacheControlEphemeral, MessageCountTokensParams, MessageCreateParams} from '@anthropic-ai/sdk/resources/messages';

/**
A request that has a prompt.
*/
export type Body = MessageCountTokensParams | MessageCreateParams;

/**
How long a prefix stays in the cache.
*/
export type Ttl = '5m' | '1h';

/**
One tool, one block of the system prompt or one block of a message, in the order in which the prompt is rendered.

- `hash`: of this cell and all before it; `before`: of those before it alone.
- `tokens`: of this cell alone.
- `ttls`: of its cache breakpoints; most cells have none.
- `message`: the index of the message it is of.
*/
export type Cell = {
	readonly part: 'tools' | 'system' | 'messages';
	readonly value: object;
	readonly before: string;
	readonly hash: string;
	readonly tokens: number;
	readonly ttls: readonly Ttl[];
	readonly message: number | null;
};

type Raw = Pick<Cell, 'part' | 'value' | 'message'> & {readonly role: string};

/**
Content as blocks: a string is one block of text.
*/
export const blocksOf = <Content extends object>(
	content: string | readonly Content[],
): ReadonlyArray<Content | {type: 'text'; text: string}> => (typeof content === 'string' ? [{type: 'text', text: content}] : content);

const rawCells = ({tools = [], system = [], messages}: Body): readonly Raw[] => [
	...tools.map(value => ({part: 'tools' as const, value, message: null, role: 'tool'})),
	...blocksOf(system).map(value => ({part: 'system' as const, value, message: null, role: 'system prompt'})),
	...messages.flatMap(({role, content}, message) =>
		blocksOf<object>(content).map(value => ({part: 'messages' as const, value, message, role})),
	),
];

const isMark = (key: string, value: unknown): value is CacheControlEphemeral => key === 'cache_control' && value !== null;

const ttlsOf = (value: object): readonly Ttl[] => {
	const found: Ttl[] = [];
	JSON.stringify(value, (key, inner: unknown) => {
		if (isMark(key, inner)) {
			found.push(inner.ttl ?? '5m');
		}

		// What a schema calls cache_control is no breakpoint.
		return key === 'input_schema' || key === 'input' ? undefined : inner;
	});
	return found;
};

const silent = new Set(['cache_control', 'caller']);

// Neither marks nor what stands for «nothing» is part of the prompt that the model reads.
const rendered = (value: object): string =>
	JSON.stringify(value, (key, inner: unknown) => (silent.has(key) || inner === null ? undefined : inner));

/**
The hash of a prefix to which a block is added.
*/
export const chained = (before: string, role: string, value: object): string =>
	createHash('sha256').update(before).update(`\n${role}\n`).update(rendered(value)).digest('hex');

/**
Tokens of a text by the fixed rule of this server: four characters each.
*/
export const tokensOf = (text: string): number => Math.ceil(text.length / 4);

/**
The prompt of a request, cell by cell. Equal prompts have equal hashes, whether a text was sent as a string or a block, marked for the cache or not.
*/
export const cellsOf = (body: Body): readonly Cell[] => {
	let hash = createHash('sha256').update(body.model).digest('hex');

	return rawCells(body).map(({part, value, message, role}) => {
		const before = hash;
		hash = chained(before, role, value);
		return {part, value, message, before, hash, tokens: tokensOf(rendered(value)), ttls: ttlsOf(value)};
	});
};

/**
The hash of a whole prompt.
*/
export const promptHash = (body: Body): string => cellsOf(body).at(-1)?.hash ?? '';

/**
Tokens of a whole prompt.
*/
export const promptTokens = (body: Body): number => cellsOf(body).reduce((sum, {tokens}) => sum + tokens, 0);
