import type Anthropic from '@anthropic-ai/sdk';
import type {Message, MessageCreateParamsNonStreaming, MessageParam} from '@anthropic-ai/sdk/resources/messages';
import {expect, test} from 'vitest';
import {ask} from '../helpers/messages/ask.js';
import {text, thinking, toolUse, turn} from '../helpers/messages/script.js';
import {withMessages} from '../helpers/messages/with-messages.js';

const first: MessageCreateParamsNonStreaming = {
	...ask,
	thinking: {type: 'adaptive', display: 'summarized'},
	system: 'You are an architect.',
	tools: [{name: 'read_file', input_schema: {type: 'object'}}],
};

const script = [
	turn([thinking('Where is the limit?'), text('I look.'), thinking('In the code.'), toolUse('read_file', {path: 'a.md'}, {id: 'toolu_a'})]),
	turn([thinking('Thirty days.'), text('The limit is thirty days.')]),
	turn('Yes.'),
];

const resultOf = (content: string): MessageParam => ({role: 'user', content: [{type: 'tool_result', tool_use_id: 'toolu_a', content}]});

const asked = async (client: Anthropic): Promise<readonly MessageParam[]> => {
	const {role, content} = await client.messages.stream(first).finalMessage();
	return [...first.messages, {role, content}, resultOf('30 days')];
};

test('a conversation goes on when everything comes back as it was', async () => {
	const {server, client} = await withMessages(script);
	const messages = await asked(client);
	const second: Message = await client.messages.stream({...first, messages: [...messages]}).finalMessage();
	await client.messages.create({
		...first,
		messages: [...messages, {role: second.role, content: second.content}, {role: 'user', content: 'Sure?'}],
	});

	expect(server.refused()).toEqual([]);
});

test('a breakpoint for the cache is no change', async () => {
	const {client} = await withMessages(script);
	const messages = await asked(client);

	await client.messages.create({
		...first,
		system: [{type: 'text', text: 'You are an architect.', cache_control: {type: 'ephemeral'}}],
		messages: [...messages],
	});
});

test('what was signed stays valid for a server that is started anew', async () => {
	const {client} = await withMessages(script);
	const messages = await asked(client);
	const {server, client: another} = await withMessages([turn('Yes.')]);
	await another.messages.create({...first, messages: [...messages]});

	expect(server.refused()).toEqual([]);
});

const edited = (messages: readonly MessageParam[], edit: (block: object) => object | null): MessageParam[] =>
	messages.map(
		({role, content}) =>
			({role, content: typeof content === 'string' ? content : content.flatMap(block => edit(block) ?? [])}) as MessageParam,
	);

const isThinking = (block: object): block is {readonly thinking: string} =>
	'type' in block && block.type === 'thinking' && 'thinking' in block;

const changes: ReadonlyArray<
	readonly [name: string, change: (messages: readonly MessageParam[]) => Partial<MessageCreateParamsNonStreaming>]
> = [
	['the system prompt', () => ({system: 'You are an editor.'})],
	['a tool', () => ({tools: [{name: 'read_file', description: 'Reads.', input_schema: {type: 'object'}}]})],
	['the model', () => ({model: 'claude-sonnet-5-5'})],
	['an earlier message', messages => ({messages: [{role: 'user', content: 'Plan that.'}, ...messages.slice(1)]})],
	['the thinking', messages => ({messages: edited(messages, block => (isThinking(block) ? {...block, thinking: 'No.'} : block))})],
	['the signature', messages => ({messages: edited(messages, block => (isThinking(block) ? {...block, signature: 'A'} : block))})],
	['the text before it', messages => ({messages: edited(messages, block => ('text' in block ? {...block, text: 'I look on.'} : block))})],
	[
		'thinking left out before other thinking',
		messages => ({messages: edited(messages, block => (isThinking(block) && block.thinking.startsWith('Where') ? null : block))}),
	],
];

for (const [name, change] of changes) {
	test(`thinking is refused when this changed: ${name}`, async () => {
		const {client} = await withMessages(script);
		const messages = await asked(client);

		await expect(client.messages.create({...first, messages: [...messages], ...change(messages)})).rejects.toMatchObject({
			status: 400,
			apiMessage: expect.stringContaining('`thinking` blocks cannot be sent back'),
		});
	});
}

test('a change after the thinking is fine', async () => {
	const {server, client} = await withMessages(script);
	const messages = await asked(client);
	await client.messages.create({...first, messages: [...messages.slice(0, -1), resultOf('90 days')]});

	expect(server.refused()).toEqual([]);
});
