import Anthropic from '@anthropic-ai/sdk';
import {LLMock} from '@copilotkit/aimock';
import {expect, onTestFinished, test} from 'vitest';
import {ask} from '../helpers/messages/ask.js';
import {failure, type Script, text, thinking, toolUse, turn} from '../helpers/messages/script.js';
import {withMessages} from '../helpers/messages/with-messages.js';

// What a client gets to see of an answer, however it ends. Ids and signatures are each server's own.
const seen = async (client: Anthropic, body = ask): Promise<unknown> => {
	const types: string[] = [];

	try {
		const stream = client.messages.stream(body).on('streamEvent', ({type}) => types.push(type));
		const {content, stop_reason, role} = await stream.finalMessage();
		return {
			role,
			stop_reason,
			blocks: content.map(block => ({
				type: block.type,
				...('text' in block ? {text: block.text} : {}),
				...('thinking' in block ? {thinking: block.thinking} : {}),
				...('input' in block ? {input: block.input, name: 'name' in block ? block.name : null} : {}),
			})),
			events: [...new Set(types)],
		};
	} catch (error) {
		return error instanceof Anthropic.APIError
			? {status: error.status, type: error.type}
			: {message: String(error), began: types.length > 0};
	}
};

const tools = [{name: 'read_file', input_schema: {type: 'object' as const}}];

const shown = {...ask, thinking: {type: 'adaptive' as const, display: 'summarized' as const}};

const answered = {
	...ask,
	tools,
	messages: [
		...ask.messages,
		{role: 'assistant' as const, content: [{type: 'tool_use' as const, id: 'toolu_1', name: 'read_file', input: {path: 'a.md'}}]},
		{role: 'user' as const, content: [{type: 'tool_result' as const, tool_use_id: 'toolu_1', content: '30 days'}]},
	],
};

const cases: ReadonlyArray<readonly [name: string, body: typeof ask, script: Script, teach: (mock: LLMock) => unknown]> = [
	['a text', ask, [turn('An invoice is paid once.')], mock => mock.onMessage('Plan it.', {content: 'An invoice is paid once.'})],
	[
		'thinking and a text',
		shown,
		[turn([thinking('Two limits.'), text('Thirty days.')])],
		mock => mock.onMessage('Plan it.', {content: 'Thirty days.', reasoning: 'Two limits.', reasoningSignature: 'abc'}),
	],
	[
		'the use of a tool',
		{...ask, tools},
		[turn([toolUse('read_file', {path: 'a.md'})])],
		mock => mock.onMessage('Plan it.', {toolCalls: [{name: 'read_file', arguments: {path: 'a.md'}}]}),
	],
	[
		'an answer to the result of a tool',
		answered,
		[turn('Thirty days.')],
		mock => mock.on({toolCallId: 'toolu_1'}, {content: 'Thirty days.'}),
	],
	[
		'an overloaded server',
		ask,
		[failure(529, {message: 'Overloaded'})],
		mock => mock.nextRequestError(529, {message: 'Overloaded', type: 'overloaded_error'}),
	],
	[
		'a connection that ends in the middle',
		ask,
		[turn('An invoice is paid once.', {chunk: 4, break: {after: 2, how: 'disconnect'}})],
		mock => mock.onMessage('Plan it.', {content: 'An invoice is paid once.'}, {chunkSize: 4, truncateAfterChunks: 5, latency: 20}),
	],
];

for (const [name, body, script, teach] of cases) {
	test(`another mock of the API lets a client see the same: ${name}`, async () => {
		const mock = new LLMock({port: 0});
		teach(mock);
		await mock.start();
		onTestFinished(async () => {
			await mock.stop();
		});
		const {server, client} = await withMessages(script);
		const ours = await seen(client, body);

		expect(ours).toEqual(await seen(new Anthropic({baseURL: mock.url, apiKey: 'a', maxRetries: 0, logLevel: 'off'}), body));
		expect(server.refused()).toEqual([]);
	});
}
