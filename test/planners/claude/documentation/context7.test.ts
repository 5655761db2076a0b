import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {fileURLToPath} from 'node:url';
import {Client} from '@modelcontextprotocol/client';
import {StdioClientTransport} from '@modelcontextprotocol/client/stdio';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {callTool, listTools} from '../../../../source/planners/claude/documentation/call-tool.js';
import {failureIn} from '../../../../source/planners/claude/documentation/failure-text.js';
import type {DocumentationServer} from '../../../../source/planners/claude/documentation/server.js';
import {answerTo} from '../../../helpers/context7/answers.mjs';

/*
Context7's own package, as npm has it, with a service of ours behind it: nothing here needs the network.
*/
const script = fileURLToPath(new URL('../../../../node_modules/@upstash/context7-mcp/dist/index.js', import.meta.url));

type Said = readonly [status: number, body: string];

let said: Said = [500, ''];
const asked: string[] = [];
const service = createServer((request, response) => {
	asked.push(request.url ?? '');
	response.writeHead(said[0]).end(said[1]);
});

const serviceUrl = (): string => `http://127.0.0.1:${(service.address() as AddressInfo).port}/api`;
const environment = (url = serviceUrl()): Record<string, string> => ({
	PATH: process.env.PATH ?? '',
	HOME: tmpdir(),
	CONTEXT7_API_URL: url,
});
const server = (url = serviceUrl()): DocumentationServer => ({
	kind: 'command',
	command: process.execPath,
	words: [script],
	environment: environment(url),
	folder: tmpdir(),
});
const client = new Client({name: 'test', version: '1.0.0'});

beforeAll(async () => {
	await new Promise<void>(resolve => void service.listen(0, '127.0.0.1', resolve));
	await client.connect(new StdioClientTransport({command: process.execPath, args: [script], env: environment(), stderr: 'ignore'}));
}, 30_000);

afterAll(async () => {
	await client.close();
	service.close();
});

const means = {deadlines: {begin: 20_000, answer: 15_000}, signal: new AbortController().signal};
const find = {name: 'resolve-library-id', arguments: {query: 'routes', libraryName: 'fastify'}};
const read = {name: 'query-docs', arguments: {libraryId: '/fastify/fastify', query: 'routes'}};
const fastify = {id: '/fastify/fastify', title: 'Fastify', description: 'A web framework', trustScore: 9, totalSnippets: 900};

test('it lists the two tools that are asked, and answers', async () => {
	said = [200, JSON.stringify({results: [fastify]})];

	expect((await listTools(server(), means)).toSorted()).toEqual(['query-docs', 'resolve-library-id']);
	expect((await callTool(server(), find, means)).text).toContain('- Context7-compatible library ID: /fastify/fastify');
	expect(asked).toEqual(['/api/v2/libs/search?query=routes&libraryName=fastify']);
});

test('the server that plays it takes the same input', async () => {
	const {tools} = await client.listTools();
	const played = JSON.stringify(answerTo({id: 1, method: 'tools/list'}));

	for (const {name, inputSchema} of tools) {
		const {properties = {}, required} = inputSchema;
		expect(played).toContain(`"name":"${name}"`);
		expect(played).toContain(`"required":${JSON.stringify(required)}`);
		expect(Object.keys(properties)).toEqual(required);
	}
});

const textOf = async (call: typeof find | typeof read): Promise<string> => {
	const {content, isError} = await client.callTool(call);
	expect(isError ?? false).toBe(false);
	return JSON.parse(JSON.stringify(content))[0].text;
};

const failures: ReadonlyArray<readonly [name: string, call: typeof find | typeof read, said: Said, failure: string]> = [
	['nothing found', find, [200, '{"results": []}'], 'No libraries found'],
	['a service that is not JSON', find, [200, '<p>Sign in'], 'Error searching libraries'],
	['no key that is known', find, [401, ''], 'Invalid API key'],
	['too many questions', find, [429, '{"error": "Too many requests", "status": 429}'], 'Rate limited'],
	['too many, in words of the service', find, [429, '{"message": "Rate limit exceeded. Please try again in 60 seconds."}'], 'Rate limit'],
	['a name that is missing', find, [400, '{"message": "Library name is required"}'], 'Library name'],
	['a fault', read, [503, 'down'], 'Request failed with status 503'],
	['no such library', read, [404, ''], 'The library you are trying'],
	['no such library, in words', read, [404, '{"message": "Library \\"/a/b\\" not found. Please check it."}'], 'Library "/a/b" not'],
	['no such version', read, [404, '{"message": "Tag \\"v1\\" not found for library \\"/a/b\\"."}'], 'Tag "v1"'],
	['one that is not read yet', read, [202, '{"error":"library_not_finalized","message":"Not yet."}'], '{"error":'],
	['one that moved', read, [301, '{"message": "Library /a/b has been redirected to this library: /c/d."}'], 'Library /a/b has'],
	['one that is too large', read, [422, '{"message": "Library /a/b is too large to process."}'], 'Library /a/b is'],
	['no leave', read, [403, '{"message": "Access denied: Library /a/b is not included"}'], 'Access denied'],
	['nothing in it', read, [200, ''], 'Documentation not found'],
];

for (const [name, call, answer, failure] of failures) {
	test(`a failure comes as ordinary text, and is seen for one: ${name}`, async () => {
		said = answer;

		expect(failureIn(await textOf(call))).toContain(failure);
	});
}

test('documentation is none', async () => {
	said = [200, '### Error handling\n\nSource: https://fastify.dev\n\n```js\napp.setErrorHandler(() => {});\n```'];

	expect(failureIn(await textOf(read))).toBeNull();
});

test('where nobody answers it says so in the same way', async () => {
	const {text, isError} = await callTool(server('http://127.0.0.1:9'), find, means);

	expect({isError, failure: failureIn(text)}).toEqual({isError: false, failure: expect.stringMatching(/^Error searching libraries/)});
});
