import type {MessageCreateParamsNonStreaming} from '@anthropic-ai/sdk/resources/messages';
import {expect, test} from 'vitest';
import {ask} from '../helpers/messages/ask.js';
import {turn} from '../helpers/messages/script.js';
import {withMessages} from '../helpers/messages/with-messages.js';

const asked = {...ask, system: 'You are an architect.'};

const more = [...ask.messages, {role: 'user' as const, content: 'Go on.'}];

const cases: ReadonlyArray<readonly [name: string, change: Partial<MessageCreateParamsNonStreaming>, reason: string | null]> = [
	['nothing', {}, null],
	['a message at the end', {messages: more}, null],
	['a message at the start', {messages: [...more].reverse()}, 'messages_changed'],
	['the system prompt', {system: 'You are an editor.'}, 'system_changed'],
	['the tools', {tools: [{name: 'read_file', input_schema: {type: 'object'}}]}, 'tools_changed'],
	['the model', {model: 'claude-sonnet-5-5'}, 'model_changed'],
];

for (const [name, change, reason] of cases) {
	test(`the server says why the cache was missed when this changed: ${name}`, async () => {
		const {client} = await withMessages(() => turn('Yes.'));
		const {id, diagnostics: first} = await client.messages.create(asked);
		const {diagnostics} = await client.messages.stream({...asked, ...change, diagnostics: {previous_message_id: id}}).finalMessage();

		expect(first).toBeNull();
		expect(diagnostics?.cache_miss_reason?.type ?? null).toBe(reason);
	});
}

test('a message that the server never sent is not found', async () => {
	const {client} = await withMessages(() => turn('Yes.'));
	const {diagnostics} = await client.messages.create({...asked, diagnostics: {previous_message_id: 'msg_1'}});

	expect(diagnostics?.cache_miss_reason?.type).toBe('previous_message_not_found');
});
