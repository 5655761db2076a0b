import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {expect, onTestFinished, test} from 'vitest';
import {listModels} from '../../../../source/planners/claude/connection/list-models.js';
import {probe} from '../../../../source/planners/claude/connection/probe.js';
import {knownModels} from '../../../helpers/messages/models.js';
import {startMessages} from '../../../helpers/messages/server.js';
import {connected, settingsFor} from './connected.js';

const {signal} = new AbortController();

/** A server that answers every request so. */
const answering = async (status: number, type: string, body: string): Promise<string> => {
	const server = createServer((_, response) => {
		response.writeHead(status, {'content-type': type}).end(body);
	});
	onTestFinished(() => void server.close());
	await new Promise<void>(resolve => {
		server.listen(0, '127.0.0.1', resolve);
	});
	const {port} = server.address() as AddressInfo;
	return `http://127.0.0.1:${port}`;
};

test('the models that may be begun with come with what they can do', async () => {
	const {models, server} = await connected([]);
	const listed = JSON.parse(await models());

	expect(listed.map(({id}: {id: string}) => id)).toEqual(knownModels.filter(({lifecycle}) => lifecycle === 'active').map(({id}) => id));
	expect(listed.find(({id}: {id: string}) => id === 'claude-opus-5-5')).toEqual({
		id: 'claude-opus-5-5',
		name: 'Claude Opus 5.5',
		line: 'opus',
		isActive: true,
		maxInput: 1_000_000,
		maxOutput: 128_000,
		efforts: ['low', 'medium', 'high', 'xhigh', 'max'],
		thinking: ['adaptive'],
		hasStrictTools: true,
		createdAt: expect.stringMatching(/^2026-/),
	});
	expect(server.refused()).toEqual([]);
});

test('all pages are read', async () => {
	const [model] = knownModels;
	const many = Array.from({length: 47}, (_, index) => ({...(model ?? expect.fail()), id: `claude-${index}`}));
	const server = await startMessages([], {models: many});
	onTestFinished(server.close);

	expect(await listModels(settingsFor(server.url), signal)).toHaveLength(47);
});

test('a list in the form of another maker gives names', async () => {
	const url = await answering(200, 'application/json', '{"object":"list","data":[{"id":"qwen3-coder","object":"model"},{"nothing":1}]}');

	expect(await listModels(settingsFor(url), signal)).toEqual([
		expect.objectContaining({id: 'qwen3-coder', name: 'qwen3-coder', isActive: true, maxInput: null, efforts: [], hasStrictTools: false}),
	]);
});

for (const [name, status, type, body] of [
	['404 in HTML', 404, 'text/html', '<h1>Not found</h1>'],
	['404 in JSON', 404, 'application/json', '{"error":"not found"}'],
	['501', 501, 'application/json', '{}'],
	['a page', 200, 'text/html', '<p>Hello'],
	['something else', 200, 'application/json', '{"models":[]}'],
	['half of a list', 200, 'application/json', '{"data":['],
] as const) {
	test(`another endpoint that answers ${name} has no list`, async () => {
		expect(await listModels(settingsFor(await answering(status, type, body)), signal)).toEqual([]);
	});
}

test("where Anthropic's own endpoint has no list, that is a failure", async () => {
	const settings = settingsFor(await answering(404, 'text/html', '<h1>Not found</h1>'));
	const own = {...settings, endpoint: {...settings.endpoint, isReduced: false}};

	await expect(listModels(own, signal)).rejects.toThrow();
	expect(await probe(own, signal)).toMatchObject({kind: 'failed', failure: {title: expect.stringContaining('does not speak')}});
});

test('a key that is not accepted is a failure at every endpoint', async () => {
	const url = await answering(401, 'application/json', '{"type":"error","error":{"type":"authentication_error","message":"no"}}');

	expect(await probe(settingsFor(url), signal)).toMatchObject({kind: 'failed', signedWith: 'the key …test', failure: {said: 'no'}});
});

test('whoever does not answer in time is said to', async () => {
	const url = (await connected([])).server.url;

	expect(await probe(settingsFor(url), AbortSignal.abort())).toMatchObject({
		kind: 'failed',
		failure: {title: expect.stringContaining('does not answer')},
	});
});
