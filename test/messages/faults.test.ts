import Anthropic from '@anthropic-ai/sdk';
import {expect, test} from 'vitest';
import {ask} from '../helpers/messages/ask.js';
import {type Answer, type Break, failure, page, refusal, text, thinking, toolUse, turn} from '../helpers/messages/script.js';
import {withMessages} from '../helpers/messages/with-messages.js';
import {until} from '../helpers/until.js';

const failures: ReadonlyArray<readonly [answer: Answer, expected: object]> = [
	[failure(400, {message: 'prompt is too long'}), {status: 400, type: 'invalid_request_error', apiMessage: 'prompt is too long'}],
	[failure(400, {code: 'organization_on_hold'}), {status: 400, errorCode: 'organization_on_hold'}],
	[failure(401), {status: 401, type: 'authentication_error'}],
	[failure(402), {status: 402, type: 'billing_error'}],
	[failure(403), {status: 403, type: 'permission_error'}],
	[failure(404), {status: 404, type: 'not_found_error'}],
	[page(404), {status: 404, type: null}],
	[failure(413), {status: 413, type: 'request_too_large'}],
	[failure(429), {status: 429, type: 'rate_limit_error', errorCode: null}],
	[failure(429, {code: 'contract_spend_limit_reached'}), {status: 429, errorCode: 'contract_spend_limit_reached'}],
	[failure(429, {code: 'enforced_spend_limit_reached'}), {status: 429, errorCode: 'enforced_spend_limit_reached'}],
	[failure(500), {status: 500, type: 'api_error'}],
	[failure(529), {status: 529, type: 'overloaded_error'}],
];

for (const [answer, expected] of failures) {
	test(`the SDK reads a failure as ${JSON.stringify(expected)}`, async () => {
		const {server, client} = await withMessages([answer]);

		await expect(client.messages.stream(ask).finalMessage()).rejects.toMatchObject(expected);
		expect(server.refused()).toEqual([]);
	});
}

test('a rate limit says how long to wait, and the SDK itself does not when it shall not', async () => {
	const {server, client} = await withMessages([failure(429, {retryAfter: 23}), turn('Yes.')]);
	const error: unknown = await client.messages
		.stream(ask)
		.finalMessage()
		.catch((caught: unknown) => caught);

	expect(error).toBeInstanceOf(Anthropic.RateLimitError);
	expect(error instanceof Anthropic.RateLimitError && error.headers.get('retry-after')).toBe('23');
	expect(error).toMatchObject({requestID: expect.stringMatching(/^req_/)});
	expect(server.requests).toHaveLength(1);
});

const long = turn([thinking('So.'), text('An invoice is paid once.')], {chunk: 5});

const breaks: ReadonlyArray<readonly [at: Break, expected: object]> = [
	[
		{after: 3, how: 'disconnect'},
		{message: 'terminated', cause: {cause: {code: 'UND_ERR_SOCKET'}}},
	],
	[{after: 0, how: 'disconnect'}, {message: 'terminated'}],
	[{after: 3, how: 'end'}, {message: expect.stringContaining('stream ended without producing a Message')}],
	[{after: 99, how: 'end'}, {message: expect.stringContaining('stream ended without producing a Message')}],
	[
		{after: 3, how: 'overloaded'},
		{status: undefined, type: 'overloaded_error'},
	],
];

for (const [at, expected] of breaks) {
	test(`a stream that breaks by ${at.how} after ${at.after} deltas fails in the SDK, its text was seen`, async () => {
		const {server, client} = await withMessages([{...long, break: at}]);
		let seen = '';
		const stream = client.messages.stream(ask).on('text', piece => {
			seen += piece;
		});

		await expect(stream.finalMessage()).rejects.toMatchObject(expected);
		// The first delta is the signature.
		expect(seen).toBe('An invoice is paid once.'.slice(0, Math.max(0, at.after - 1) * 5));
		expect(server.requests[0]?.outcome).toBe('broken');
	});
}

for (const [name, answer] of [
	['after headers and pings', {...long, break: {after: 1, how: 'stall', pings: 2}}],
	['before the headers', {kind: 'silence'}],
] as const) {
	test(`a stall ${name} lasts until the client leaves`, async () => {
		const {server, client} = await withMessages([answer]);
		const stream = client.messages.stream(ask);
		stream.once('streamEvent', () => stream.abort());
		const ended = expect(stream.finalMessage()).rejects.toBeInstanceOf(Anthropic.APIUserAbortError);

		if (answer.kind === 'silence') {
			await until(
				() => server.requests.length === 1,
				() => 'No request',
			);
			stream.abort();
		}

		await ended;
		await until(
			() => server.requests[0]?.outcome === 'left',
			() => `The outcome is ${server.requests[0]?.outcome}`,
		);
	});
}

test('pings come through to who reads the bytes, also in a stall', async () => {
	const {server} = await withMessages([{...long, break: {after: 0, how: 'stall', pings: 2}}]);
	const response = await fetch(`${server.url}/v1/messages`, {
		method: 'POST',
		headers: {authorization: 'Bearer a', 'anthropic-version': '2026-10-21', 'content-type': 'application/json'},
		body: JSON.stringify({...ask, stream: true}),
	});
	const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
	let bytes = '';

	while (bytes.split('event: ping').length < 4) {
		bytes += (await reader?.read())?.value ?? '';
	}

	await reader?.cancel();
	expect(bytes).toContain('event: message_start');
});

test('a connection that closes without an answer is a connection error', async () => {
	const {client} = await withMessages([{kind: 'hangup'}]);

	await expect(client.messages.stream(ask).finalMessage()).rejects.toBeInstanceOf(Anthropic.APIConnectionError);
});

test('a captive portal answers 200 without a chunk', async () => {
	const {client} = await withMessages([page()]);

	await expect(client.messages.stream(ask).finalMessage()).rejects.toMatchObject({message: 'request ended without sending any chunks'});
});

test('a base URL that ends in /v1 is not found', async () => {
	const {server} = await withMessages([turn('Yes.')]);
	const client = new Anthropic({baseURL: `${server.url}/v1`, apiKey: 'a', maxRetries: 0});

	await expect(client.messages.create(ask)).rejects.toMatchObject({status: 404, type: 'not_found_error'});
	expect(server.requests[0]?.path).toBe('/v1/v1/messages');
});

test('a refusal has no content, but a reason', async () => {
	const {client} = await withMessages([refusal('It could harm.', 'general_harms')]);
	const message = await client.messages.stream(ask).finalMessage();

	expect(message).toMatchObject({
		content: [],
		stop_reason: 'refusal',
		stop_details: {type: 'refusal', category: 'general_harms', explanation: 'It could harm.'},
	});
});

test('a tool call that max_tokens cut has no whole input', async () => {
	const cut = toolUse('raise_conflict', {title: 'Two limits', options: ['a', 'b']}, {cutAt: 20});
	const {client} = await withMessages([turn([text('A conflict.'), cut], {stop: 'max_tokens'})]);
	let seen = '';
	const message = await client.messages
		.stream(ask)
		.on('inputJson', piece => {
			seen += piece;
		})
		.finalMessage();

	expect(seen).toBe('{"title":"Two limits');
	expect(message.stop_reason).toBe('max_tokens');
	expect(message.content[1]).not.toMatchObject({input: {options: ['a', 'b']}});
});

test('a context window that is exceeded is a reason to stop', async () => {
	const {client} = await withMessages([turn('The plan', {stop: 'model_context_window_exceeded'})]);

	expect((await client.messages.stream(ask).finalMessage()).stop_reason).toBe('model_context_window_exceeded');
});

test('a paused turn goes on when it is handed back; another text is a prefill', async () => {
	const {client} = await withMessages([turn('I search.', {stop: 'pause_turn'}), turn('Found.')]);
	const {role, content} = await client.messages.stream(ask).finalMessage();
	const changed = [{type: 'text' as const, text: 'I searched.'}];

	await expect(client.messages.create({...ask, messages: [...ask.messages, {role, content: changed}]})).rejects.toMatchObject({
		status: 400,
	});
	expect((await client.messages.create({...ask, messages: [...ask.messages, {role, content}]})).content).toMatchObject([{text: 'Found.'}]);
});
