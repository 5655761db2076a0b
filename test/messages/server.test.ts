import Anthropic from '@anthropic-ai/sdk';
import {expect, test} from 'vitest';
import {ask} from '../helpers/messages/ask.js';
import {gate} from '../helpers/messages/gate.js';
import {knownModels} from '../helpers/messages/models.js';
import {knowsNo} from '../helpers/messages/rules/knows-no.js';
import {shapeFault} from '../helpers/messages/schema/validate.js';
import {failure, page, text, toolUse, turn} from '../helpers/messages/script.js';
import {withMessages} from '../helpers/messages/with-messages.js';
import {until} from '../helpers/until.js';

test('the models of the server are models by the types of the SDK', () => {
	expect(knownModels.map(model => shapeFault('model', model)).filter(Boolean)).toEqual([]);
});

for (const limit of [2, 3, 100]) {
	test(`all active models come in pages of ${limit}, with their limits`, async () => {
		const {client} = await withMessages([]);
		const ids: string[] = [];

		for await (const {id, lifecycle, max_tokens} of client.models.list({limit, lifecycle: ['active']})) {
			expect([lifecycle, typeof max_tokens]).toEqual(['active', 'number']);
			ids.push(id);
		}

		expect(ids).toEqual(knownModels.filter(({lifecycle}) => lifecycle === 'active').map(({id}) => id));
	});
}

test('the page before a model ends where it begins', async () => {
	const {client} = await withMessages([]);
	const {data, has_more} = await client.models.list({limit: 2, before_id: 'claude-haiku-5-5'});

	expect([data.map(({id}) => id), has_more]).toEqual([['claude-opus-5-5', 'claude-sonnet-5-5'], true]);
});

test('a model is found by its id, or not at all', async () => {
	const {client} = await withMessages([]);

	expect(await client.models.retrieve('claude-opus-5-5')).toMatchObject({line: 'opus', lifecycle: 'active', max_input_tokens: 1_000_000});
	await expect(client.models.retrieve('claude-opus-9')).rejects.toMatchObject({status: 404});
	await expect(client.messages.create({...ask, model: 'claude-opus-9'})).rejects.toMatchObject({
		status: 404,
		apiMessage: 'model: claude-opus-9',
	});
});

test('a server may not list models, nor count tokens', async () => {
	const {server, client} = await withMessages([turn('Yes.')], {models: page(404), count: failure(404)});

	await expect(client.models.list()).rejects.toMatchObject({status: 404});
	await expect(client.messages.countTokens({model: ask.model, messages: ask.messages})).rejects.toMatchObject({status: 404});
	await client.messages.create(ask);
	expect(server.refused()).toEqual([]);
});

test('tokens are counted as they are billed', async () => {
	const {client} = await withMessages([turn('Yes.')]);
	const prompt = {model: ask.model, system: 'You are an architect.', messages: ask.messages};
	const {input_tokens} = await client.messages.countTokens(prompt);

	expect(input_tokens).toBeGreaterThan(10);
	expect((await client.messages.create({...prompt, max_tokens: 10})).usage.input_tokens).toBe(input_tokens);
});

const clients: ReadonlyArray<readonly [name: string, options: object, status: number]> = [
	['the key', {apiKey: 'right'}, 200],
	['a token', {apiKey: null, authToken: 'right'}, 200],
	['another key', {apiKey: 'wrong'}, 401],
	['the key in the old header', {apiKey: 'right', defaultHeaders: {authorization: null, 'x-api-key': 'right'}}, 401],
	['an old version', {apiKey: 'right', defaultHeaders: {'anthropic-version': '2023-06-01'}}, 400],
];

for (const [name, options, status] of clients) {
	test(`a client with ${name} gets ${status}, and the key is not kept`, async () => {
		const {server} = await withMessages([turn('Yes.')], {key: 'right'});
		await new Anthropic({baseURL: server.url, maxRetries: 0, ...options}).messages.create(ask).catch(() => {});

		expect(server.requests.map(request => request.status)).toEqual([status]);
		expect(JSON.stringify(server.requests)).not.toMatch(/right|wrong/);
	});
}

test('requests are kept as they were sent, byte for byte', async () => {
	const {server, client} = await withMessages([turn('Yes.'), turn('Yes.')]);
	await client.messages.create(ask);
	await client.messages.create({...ask, messages: [...ask.messages, {role: 'user', content: 'Go on.'}]});
	const [first = '', second = ''] = server.requests.map(request => request.text);

	expect(first).toBe(JSON.stringify(ask));
	expect(second.startsWith(first.slice(0, first.lastIndexOf(']')))).toBe(true);
});

test('the script can be a function of the request', async () => {
	const {client} = await withMessages(({index, body}) => turn(`${index}: ${JSON.stringify(body.messages.at(-1)?.content)}`));
	await client.messages.create(ask);

	expect((await client.messages.create(ask)).content).toMatchObject([{text: '1: "Plan it."'}]);
});

const mistakes: ReadonlyArray<readonly [name: string, script: Parameters<typeof withMessages>[0], wrong: RegExp]> = [
	['has no answer left', [], /no answer to request 1/],
	['throws', () => Promise.reject(new Error('Which one?')), /Which one\?/],
	['says what is no answer', [turn([toolUse('read_file', {}, {id: JSON.parse('7')})])], /The script's turn is no answer: content\.0\.id/],
];

for (const [name, script, wrong] of mistakes) {
	test(`a script that ${name} is a refusal that a test finds`, async () => {
		const {server, client} = await withMessages(script);

		await expect(client.messages.stream(ask).finalMessage()).rejects.toMatchObject({status: 400});
		expect(server.refused()).toEqual([expect.stringMatching(wrong)]);
	});
}

const unknowns: ReadonlyArray<readonly [body: object, field: string | null]> = [
	[{thinking: {type: 'adaptive'}}, 'thinking'],
	[{messages: [{role: 'user', content: [{type: 'document', source: {type: 'text', media_type: 'text/plain', data: 'a'}}]}]}, 'document'],
	[{tools: [{name: 'a', strict: true, input_schema: {type: 'object', additionalProperties: false}}]}, 'strict'],
	[{tools: [{name: 'a', input_schema: {type: 'object', properties: {strict: {type: 'boolean'}}}}]}, null],
	[{system: 'Only thinking of a document.'}, null],
];

for (const [body, field] of unknowns) {
	test(`a server that knows fewer fields ${field === null ? 'takes' : 'refuses'} ${JSON.stringify(body)}`, async () => {
		const {client} = await withMessages([turn('Yes.')], {rules: [knowsNo('thinking', 'document', 'strict')]});
		const answer = client.post('/v1/messages', {body: {...ask, ...body}});

		await (field === null
			? expect(answer).resolves.toMatchObject({role: 'assistant'})
			: expect(answer).rejects.toMatchObject({apiMessage: `${field}: Extra inputs are not permitted`}));
	});
}

test('a gate lets as many tokens pass as the test wants', async () => {
	const held = gate();
	const {client} = await withMessages([turn([text('abcdef')], {chunk: 1, pace: held.wait})]);
	let seen = '';
	const stream = client.messages.stream(ask).on('text', piece => {
		seen += piece;
	});
	const sees = async (expected: string) =>
		until(
			() => seen === expected,
			() => `Saw «${seen}»`,
		);
	held.pass(2);
	await sees('ab');
	held.pass();
	await sees('abc');
	held.open();
	await stream.finalMessage();
	await sees('abcdef');
});
