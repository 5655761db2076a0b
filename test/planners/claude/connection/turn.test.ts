import {expect, test} from 'vitest';
import {Quit} from '../../../../source/errors.js';
import {gate} from '../../../helpers/messages/gate.js';
import {text, thinking, toolUse, turn} from '../../../helpers/messages/script.js';
import {until} from '../../../helpers/until.js';
import {connected, joined, request} from './connected.js';

test('text and thinking stream in, and the whole message comes verbatim', async () => {
	const blocks = [thinking('Two limits differ.'), text('The queue holds the payments.'), toolUse('read_file', {path: 'a.md', from: 1})];
	const {model, told, server} = await connected([turn(blocks, {chunk: 4})]);
	const message = await model(request);

	expect(joined(told, 'thought')).toBe('Two limits differ.');
	expect(joined(told, 'streamed')).toBe('The queue holds the payments.');
	expect(told[0]).toEqual({type: 'turned', section: 3, how: 'anew'});
	expect(message).toMatchObject({model: 'claude-opus-5-5', stopReason: 'tool_use', stopDetails: null});
	expect(message.content).toEqual([
		{type: 'thinking', thinking: 'Two limits differ.', signature: expect.stringMatching(/.{40}/)},
		{type: 'text', text: 'The queue holds the payments.', citations: null},
		expect.objectContaining({type: 'tool_use', name: 'read_file', input: {path: 'a.md', from: 1}}),
	]);
	expect(server.refused()).toEqual([]);
});

test('what came can be sent again: the server knows its own signature', async () => {
	const {model, server} = await connected([turn([thinking('Hm.'), text('One.')]), turn('Two.')]);
	const first = await model(request);
	const messages = [...request.body.messages, {role: 'assistant', content: first.content}, {role: 'user', content: 'Go on.'}];
	await model({...request, body: {...request.body, messages}});

	expect(server.requests).toHaveLength(2);
	expect(server.refused()).toEqual([]);
});

test('a stream is told in larger pieces than it comes', async () => {
	const {model, told} = await connected([turn('word '.repeat(400), {chunk: 1})]);
	await model(request);

	expect(joined(told, 'streamed')).toBe('word '.repeat(400));
	expect(told.length).toBeLessThan(400);
});

test('the tokens are counted by what they cost', async () => {
	const body = {
		...request.body,
		system: [{type: 'text', text: 'long '.repeat(3000), cache_control: {type: 'ephemeral', ttl: '1h'}}],
		cache_control: {type: 'ephemeral'},
	};
	const {model} = await connected([turn('One.'), turn('Two.')]);
	const first = await model({...request, body});
	const second = await model({...request, body});

	expect(first.usage.cacheWrite1h).toBeGreaterThan(1000);
	expect(first.usage.cacheRead).toBe(0);
	expect(second.usage.cacheRead).toBeGreaterThanOrEqual(first.usage.cacheWrite1h);
	expect(second.usage.output).toBeGreaterThan(0);
});

test('a turn that goes on where the limit cut it off is told as such', async () => {
	const {model, told} = await connected([turn('The first half', {stop: 'max_tokens'}), turn(' and the second.'), turn('Anew.')]);
	await model(request);
	await model(request);
	await model(request);

	expect(told.flatMap(news => (news.type === 'turned' ? [news.how] : []))).toEqual(['anew', 'on', 'anew']);
});

test('an abort rejects at once with its reason, and the server is left', async () => {
	const held = gate();
	const {model, told, controller, server, asked} = await connected([turn('A long text.', {chunk: 2, pace: held.wait})]);
	const pending = model(request);
	held.pass(3);
	await until(
		() => joined(told, 'streamed').length > 0,
		() => 'Nothing streamed',
	);
	controller.abort(new Quit(130));

	await expect(pending).rejects.toEqual(new Quit(130));
	await until(
		() => server.requests[0]?.outcome === 'left',
		() => 'The server was not left',
	);
	expect(asked).toEqual([]);
});

test('a request goes with the key and our headers, and is sent once', async () => {
	const {model, server} = await connected([turn('Yes.')], {headers: {'x-team': 'billing'}});
	await model(request);

	expect(server.requests.map(({path, headers}) => [path, headers['x-team'], headers.authorization])).toEqual([
		['/v1/messages', 'billing', '[redacted]'],
	]);
});

test('an old model is used without a word on the console', async () => {
	const {warn} = console;
	const warned: unknown[] = [];
	console.warn = (...words) => warned.push(words);
	const {model} = await connected([turn('Yes.')]);
	await model({...request, body: {model: 'claude-sonnet-4-5-20250929', max_tokens: 10, messages: request.body.messages}});
	console.warn = warn;

	expect(warned).toEqual([]);
});
