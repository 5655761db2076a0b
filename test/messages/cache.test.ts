import type {MessageCreateParamsNonStreaming, TextBlockParam, Usage} from '@anthropic-ai/sdk/resources/messages';
import {expect, test} from 'vitest';
import {ask} from '../helpers/messages/ask.js';
import {gate} from '../helpers/messages/gate.js';
import {failure, turn} from '../helpers/messages/script.js';
import {withMessages} from '../helpers/messages/with-messages.js';

const minute = 60_000;

// A block of so many tokens, marked or not.
const block = (name: string, tokens: number, ttl?: '5m' | '1h'): TextBlockParam => {
	const text = name.padEnd(tokens * 4 - JSON.stringify({type: 'text', text: ''}).length, '.');
	return {type: 'text', text, ...(ttl === undefined ? {} : {cache_control: {type: 'ephemeral', ttl}})};
};

const request = (system: TextBlockParam[], ...content: TextBlockParam[]): MessageCreateParamsNonStreaming => ({
	...ask,
	system,
	messages: [{role: 'user', content}],
});

const billed = ({input_tokens, cache_read_input_tokens, cache_creation}: Usage) => [
	input_tokens,
	cache_read_input_tokens,
	cache_creation?.ephemeral_5m_input_tokens,
	cache_creation?.ephemeral_1h_input_tokens,
];

const replies = () => turn('Yes.');

test('a second request reads the prefix that it shares, and writes what is new', async () => {
	const {client} = await withMessages(replies);
	const prompt = block('prompt', 600, '1h');
	const first = await client.messages.create(request([prompt], block('documents', 1000, '1h'), block('section 1', 50)));
	const second = await client.messages.create(
		request([prompt], block('documents', 1000), block('section 1', 50, '1h'), block('section 2', 70, '5m'), block('go on', 10)),
	);

	expect(billed(first.usage)).toEqual([50, 0, 0, 1600]);
	expect(billed(second.usage)).toEqual([10, 1600, 70, 50]);
	expect(second.usage.cache_creation_input_tokens).toBe(120);
});

test('a stream says the same of its usage as a whole answer', async () => {
	const {server, client} = await withMessages(replies);
	const asked = request([block('prompt', 600, '1h')], block('go on', 10));
	const {usage} = await client.messages.stream(asked).finalMessage();

	expect(billed(usage)).toEqual([10, 0, 0, 600]);
	expect(server.requests[0]?.usage).toMatchObject({cache_creation_input_tokens: 600});
});

test('the breakpoint of the whole request stands on the last block', async () => {
	const {client} = await withMessages(replies);
	const asked = {...request([block('prompt', 600, '1h')], block('go on', 10)), cache_control: {type: 'ephemeral'} as const};
	const usages = [await client.messages.create(asked), await client.messages.create(asked)].map(({usage}) => billed(usage));

	expect(usages).toEqual([
		[0, 0, 10, 600],
		[0, 610, 0, 0],
	]);
});

test('below the least length nothing is kept, and nothing says so', async () => {
	const {client} = await withMessages(replies);
	const asked = request([block('prompt', 500, '1h')], block('go on', 10));
	await client.messages.create(asked);

	expect(billed((await client.messages.create(asked)).usage)).toEqual([510, 0, 0, 0]);
});

const lives: ReadonlyArray<readonly [ttl: '5m' | '1h', minutes: readonly number[], isRead: boolean]> = [
	['5m', [4], true],
	['5m', [6], false],
	['5m', [4, 4, 4], true],
	['1h', [59], true],
	['1h', [61], false],
	['1h', [59, 59], true],
];

for (const [ttl, minutes, isRead] of lives) {
	test(`what is kept for ${ttl} is ${isRead ? '' : 'not '}there after ${minutes.join(' and ')} minutes`, async () => {
		let now = 0;
		const {client} = await withMessages(replies, {clock: () => now});
		const asked = request([block('prompt', 600, ttl)], block('go on', 10));
		let last = await client.messages.create(asked);

		for (const passed of minutes) {
			now += passed * minute;
			last = await client.messages.create(asked);
		}

		expect(last.usage.cache_read_input_tokens).toBe(isRead ? 600 : 0);
	});
}

test('what ran out is kept anew for as long as its breakpoint now says', async () => {
	let now = 0;
	const {client} = await withMessages(replies, {clock: () => now});
	const send = async (ttl: '5m' | '1h') => client.messages.create(request([block('prompt', 600, ttl)], block('go on', 10)));
	await send('5m');
	now += 6 * minute;
	expect(billed((await send('1h')).usage)).toEqual([10, 0, 0, 600]);
	now += 59 * minute;

	expect(billed((await send('1h')).usage)).toEqual([10, 600, 0, 0]);
});

const distances: ReadonlyArray<readonly [blocks: number, isRead: boolean]> = [
	[19, true],
	[20, false],
];

for (const [blocks, isRead] of distances) {
	test(`a breakpoint ${isRead ? 'finds' : 'does not find'} what was kept ${blocks} blocks before it`, async () => {
		const {client} = await withMessages(replies);
		await client.messages.create(request([block('prompt', 600)], block('first', 10, '5m')));
		const more = Array.from({length: blocks}, (_, index) => block(`${index}`, 10, index === blocks - 1 ? '5m' : undefined));
		const {usage} = await client.messages.create(request([block('prompt', 600)], block('first', 10), ...more));

		expect(usage.cache_read_input_tokens).toBe(isRead ? 610 : 0);
	});
}

const changes: ReadonlyArray<readonly [name: string, change: Partial<MessageCreateParamsNonStreaming>, read: number]> = [
	['nothing', {}, 1610],
	['the limit of the answer', {max_tokens: 2000}, 1610],
	['the system prompt', {system: [block('another', 600, '1h')]}, 0],
	['the tools', {tools: [{name: 'read_file', input_schema: {type: 'object'}}]}, 0],
	['the model', {model: 'claude-sonnet-5-5'}, 0],
	['the effort', {output_config: {effort: 'high'}}, 0],
	['how to think', {thinking: {type: 'adaptive', display: 'summarized'}}, 610],
];

for (const [name, change, read] of changes) {
	test(`of the cache ${read} tokens are read when this changed: ${name}`, async () => {
		const {client} = await withMessages(replies);
		const asked = request([block('prompt', 610, '1h')], block('documents', 1000, '1h'), block('go on', 10));
		await client.messages.create(asked);

		expect((await client.messages.create({...asked, ...change})).usage.cache_read_input_tokens).toBe(read);
	});
}

test('a prefix can be read as soon as the answer begins, not before', async () => {
	const held = gate();
	const {client} = await withMessages(({index}) => (index === 0 ? turn('Yes.', {pace: held.wait}) : turn('No.')));
	const asked = request([block('prompt', 600, '1h')], block('go on', 10));
	const slow = client.messages.stream(asked);
	await new Promise<void>(resolve => {
		slow.once('streamEvent', () => resolve());
	});
	const {usage} = await client.messages.create(asked);
	held.open();
	await slow.finalMessage();

	expect(usage.cache_read_input_tokens).toBe(600);
});

test('what failed has written nothing', async () => {
	const {client} = await withMessages([failure(529), turn('Yes.')]);
	const asked = request([block('prompt', 600, '1h')], block('go on', 10));
	await expect(client.messages.create(asked)).rejects.toMatchObject({status: 529});

	expect(billed((await client.messages.create(asked)).usage)).toEqual([10, 0, 0, 600]);
});

test('a request for no token fills the cache', async () => {
	const {client} = await withMessages(replies);
	const asked = request([block('prompt', 600, '1h')], block('go on', 10));
	const warming = await client.messages.create({...asked, max_tokens: 0});

	expect(warming.content).toEqual([]);
	expect((await client.messages.create(asked)).usage.cache_read_input_tokens).toBe(600);
});
