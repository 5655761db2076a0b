import {expect, test} from 'vitest';
import {Quit, TurnFailed} from '../../../../source/errors.js';
import {failure, page, type Script, turn} from '../../../helpers/messages/script.js';
import {connected, joined, request} from './connected.js';

type Case = readonly [name: string, script: Script, title: string, seconds: number | null];

const fine = turn('Whole.');
const broken = (how: 'disconnect' | 'end' | 'overloaded' | 'stall', pings = 0) =>
	turn('It breaks off here.', {chunk: 4, break: {after: 2, how, pings}});

const passing: readonly Case[] = [
	['too many requests, with a time', [failure(429, {retryAfter: 23}), fine], 'asks to wait', 23],
	['too many requests, without', [failure(429), fine], 'asks to wait', 1],
	['a growth that is too fast', [failure(429, {code: 'ramp_limit_exceeded', retryAfter: 5}), fine], 'asks to wait', 5],
	['overloaded', [failure(529), fine], 'is overloaded', 1],
	['overloaded in the middle of a stream', [broken('overloaded'), fine], 'is overloaded', 1],
	['a fault of the server', [failure(500), fine], 'has a fault', 1],
	['a gateway that shows a page', [page(502), fine], 'has a fault', 1],
	['a socket that dies', [broken('disconnect'), fine], 'broke off', 1],
	['a stream that ends too early', [broken('end'), fine], 'broke off', 1],
	['a connection that is closed without an answer', [{kind: 'hangup'}, fine], 'broke off', 1],
];

for (const [name, script, title, seconds] of passing) {
	test(`${name}: it is tried again by itself, and only the whole turn counts`, async () => {
		const {model, asked, told, server} = await connected(script);
		const message = await model(request);
		const [question, ...more] = asked;
		const {shown} = question ?? {};

		expect(message.content).toMatchObject([{type: 'text', text: 'Whole.'}]);
		expect(more).toEqual([]);
		expect(question).toMatchObject({id: 'model/failure', shown: {kind: 'choice', takesText: false}});
		expect(shown?.kind === 'choice' && shown.title).toContain(title);
		expect(shown?.kind === 'choice' ? (shown.countdown ?? null) : null).toEqual({seconds, choice: 'again'});
		expect(told.flatMap(news => (news.type === 'turned' ? [news.how] : []))).toEqual(['anew', 'again']);
		expect(joined(told, 'streamed').endsWith('Whole.')).toBe(true);
		expect(server.requests).toHaveLength(2);
	});
}

test('a stream in which nothing arrives is given up, pings or not', async () => {
	const {model, asked} = await connected([broken('stall', 2), fine], {idle: 60});

	expect((await model(request)).content).toMatchObject([{text: 'Whole.'}]);
	expect(asked[0]?.shown).toMatchObject({title: expect.stringContaining('went silent'), body: expect.stringContaining('Nothing came for')});
});

const lasting: readonly Case[] = [
	['a key that is not accepted', [failure(401)], 'does not accept the key …test', null],
	['no access', [failure(403)], 'has no access', null],
	['no credit', [failure(402)], 'cannot be billed', null],
	['billing that is said with another status', [failure(403, {type: 'billing_error'})], 'cannot be billed', null],
	['a spend limit', [failure(429, {code: 'enforced_spend_limit_reached', retryAfter: 5})], 'spend limit', null],
	['the limit of a contract', [failure(429, {code: 'contract_spend_limit_reached'})], 'spend limit', null],
	['an organisation on hold', [failure(400, {code: 'organization_on_hold'})], 'on hold', null],
	['a wait that is too long', [failure(429, {retryAfter: 3600})], 'asks to wait', null],
	['a page of a portal', [page(200)], 'does not speak the Messages API', null],
	['an address that is not there', [page(404)], 'does not speak the Messages API', null],
	['a server that says not to come again', [failure(529, {headers: {'x-should-retry': 'false'}})], 'is overloaded', null],
];

for (const [name, script, title] of lasting) {
	test(`${name}: the person decides, and may leave`, async () => {
		const {model, asked} = await connected(script);

		await expect(model(request)).rejects.toEqual(new Quit(4));
		expect(asked).toHaveLength(1);
		expect(asked[0]?.shown).toMatchObject({title: expect.stringContaining(title)});
		expect(asked[0]?.shown).not.toHaveProperty('countdown');
	});
}

const changes = [
	['unknown-model', failure(404, {message: 'model: claude-opus-9'})],
	['too-large', failure(413, {message: 'Request exceeds 32 MB'})],
	['context-exceeded', failure(400, {type: 'exceed_context_size_error', message: 'too long'})],
	['context-exceeded', failure(400, {message: 'prompt is too long: 202128 tokens > 200000 maximum'})],
	['bad-request', failure(400, {message: 'max_tokens: too large'})],
	['bad-request', failure(400, {message: 'messages.1.content.0: Invalid signature in thinking block'})],
	['bad-request', failure(422, {type: 'invalid_request_error', message: 'cache_control: Extra inputs are not permitted'})],
] as const;

for (const [kind, answer] of changes) {
	test(`${kind} goes back to whoever asked for the turn, with what was said: ${answer.message}`, async () => {
		const {model, asked} = await connected([answer]);
		const failed = await model(request).catch((error: unknown) => error);

		expect(failed).toBeInstanceOf(TurnFailed);
		expect(failed).toMatchObject({kind, detail: expect.stringMatching(/^It said: «.+»\n\nRequest req_0+1$/)});
		expect(failed).toMatchObject({detail: expect.stringContaining(`«${answer.message}»`)});
		expect(asked).toEqual([]);
	});
}

test('a turn that does not fit the model comes as it is, with why it stopped', async () => {
	const {model} = await connected([turn('As far as it goes', {stop: 'model_context_window_exceeded'})]);

	expect(await model(request)).toMatchObject({stopReason: 'model_context_window_exceeded', content: [{text: 'As far as it goes'}]});
});

test('what somebody else answered is told as seen, not as said', async () => {
	const {model, asked, server} = await connected([page(404)]);
	await model(request).catch(() => {});

	expect(asked[0]?.shown).toMatchObject({body: expect.stringContaining(`\n\n${server.url}/v1/messages answered 404, text/html.`)});
	expect(asked[0]?.shown).not.toMatchObject({body: expect.stringContaining('It said')});
});

test('after five tries the person decides', async () => {
	const {model, asked} = await connected(Array.from({length: 6}, () => failure(529)));

	await expect(model(request)).rejects.toEqual(new Quit(4));
	expect(asked.map(({shown}) => (shown.kind === 'choice' ? (shown.countdown?.seconds ?? null) : null))).toEqual([1, 2, 4, 8, 16, null]);
});

test('the words of the server are shown, and the request it was', async () => {
	const {model, asked} = await connected([failure(403, {message: 'Not for you'})]);
	await model(request).catch(() => {});

	expect(asked[0]?.shown).toMatchObject({body: expect.stringMatching(/«Not for you»\n\nRequest req_0+1/)});
});
