import {existsSync, readFileSync} from 'node:fs';
import {createServer, type IncomingHttpHeaders} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {callTool, listTools} from '../../../../source/planners/claude/documentation/call-tool.js';
import {type DocumentationServer, serverOf} from '../../../../source/planners/claude/documentation/server.js';
import {sendingFrom} from '../../../../source/planners/claude/sending.js';
import {answerTo} from '../../../helpers/context7/answers.mjs';
import {folderWith} from '../../../helpers/folder.js';
import {until} from '../../../helpers/until.js';

const path = (relative: string): string => fileURLToPath(new URL(`../../../../${relative}`, import.meta.url));
const everything = path('node_modules/@modelcontextprotocol/server-everything/dist/index.js');
const fake = path('test/helpers/context7/serve.mjs');

const canary = 'sk-ant-canary-0123456789';
const environment = {...process.env, ANTHROPIC_API_KEY: canary, ANTHROPIC_AUTH_TOKEN: canary, CONTEXT7_API_KEY: 'ctx7sk-own'};
const started = (script: string): DocumentationServer => ({
	...serverOf({setting: 'node', environment, folder: tmpdir()}),
	...{command: process.execPath, words: [script]},
});
const asked = {deadlines: {begin: 20_000, answer: 15_000}, signal: new AbortController().signal};
const find = {name: 'resolve-library-id', arguments: {query: 'routes', libraryName: 'fastify'}};

test('a real server over stdio lists its tools, answers, and gets no key of ours', async () => {
	const server = started(everything);

	expect(await listTools(server, asked)).toContain('echo');
	expect(await callTool(server, {name: 'echo', arguments: {message: 'hello'}}, asked)).toEqual({text: 'Echo: hello', isError: false});

	const {text} = await callTool(server, {name: 'get-env', arguments: {}}, asked);
	expect(text).toContain('ctx7sk-own');
	expect(text).not.toContain('ANTHROPIC');
	expect(text).not.toContain(canary);
});

test('a real server says what is wrong with a call', async () => {
	const failed = await callTool(started(everything), {name: 'no-such-tool', arguments: {}}, asked).catch((error: unknown) => ({
		isError: true,
		text: String(error),
	}));

	expect(failed).toMatchObject({isError: true, text: expect.stringContaining('no-such-tool')});
});

test('a server that talks on stderr is not blocked by it, and what it says stays there', async () => {
	expect(await listTools(started(fake), asked)).toEqual(['resolve-library-id', 'query-docs']);
	expect((await callTool(started(fake), find, asked)).text).toContain('/fastify/fastify');
});

test('a command that is not there is said', async () => {
	const server: DocumentationServer = {kind: 'command', command: 'no-such-command-here', words: [], environment: {}, folder: tmpdir()};

	await expect(callTool(server, find, asked)).rejects.toThrow(/ENOENT/);
});

const silent = (): {readonly server: DocumentationServer; readonly isAlive: () => boolean; readonly hasBegun: () => boolean} => {
	const file = join(folderWith(), 'pid');
	const script = `require('fs').writeFileSync(${JSON.stringify(file)}, String(process.pid)); setInterval(() => {}, 1000)`;
	const isAlive = (): boolean => {
		try {
			return process.kill(Number(readFileSync(file, 'utf8')), 0);
		} catch {
			return false;
		}
	};
	return {
		server: {kind: 'command', command: process.execPath, words: ['-e', script], environment: {}, folder: tmpdir()},
		isAlive,
		hasBegun: () => existsSync(file) && readFileSync(file, 'utf8') !== '',
	};
};

const gone = async (isAlive: () => boolean): Promise<void> =>
	until(
		() => !isAlive(),
		() => 'The program still runs',
		10_000,
	);

test('a program that never answers is given up, and ended', async () => {
	const {server, isAlive, hasBegun} = silent();

	await expect(callTool(server, find, {...asked, deadlines: {begin: 1_500, answer: 500}})).rejects.toThrow('it did not begin within 1.5 s');
	expect(hasBegun()).toBe(true);
	await gone(isAlive);
});

test('a program is ended where the person leaves', async () => {
	const {server, isAlive, hasBegun} = silent();
	const leaving = new AbortController();
	const call = callTool(server, find, {...asked, signal: leaving.signal}).catch(() => 'left');
	await until(hasBegun, () => 'The program did not begin', 10_000);
	leaving.abort();

	expect(await call).toBe('left');
	await gone(isAlive);
});

const headers: IncomingHttpHeaders[] = [];
let redirects = false;
const http = createServer((request, response) => {
	headers.push(request.headers);
	let body = '';
	request.on('data', chunk => {
		body += String(chunk);
	});
	request.on('end', () => {
		if (redirects && request.url === '/mcp') {
			response.writeHead(307, {location: '/elsewhere'}).end();
			return;
		}

		const answer = request.method === 'POST' ? answerTo(JSON.parse(body)) : null;
		const status = request.method === 'POST' ? (answer === null ? 202 : 200) : 405;
		response.writeHead(status, {'content-type': 'application/json'}).end(answer === null ? '' : JSON.stringify(answer));
	});
});

beforeAll(async () => new Promise<void>(resolve => void http.listen(0, '127.0.0.1', resolve)));
afterAll(() => void http.close());

const addressed = (key: string | null): DocumentationServer => {
	const address = http.address();
	const port = typeof address === 'object' ? address?.port : undefined;
	return {kind: 'address', url: `http://127.0.0.1:${port}/mcp`, key, send: sendingFrom({})};
};

test('over HTTP, the key of Context7 goes along and no other', async () => {
	expect((await callTool(addressed('ctx7sk-own'), find, asked)).text).toContain('/fastify/fastify');
	expect(headers.length).toBeGreaterThan(0);
	expect(headers.map(({authorization}) => authorization)).toEqual(headers.map(() => 'Bearer ctx7sk-own'));
	expect(JSON.stringify(headers)).not.toContain(canary);
});

test('without a key none is sent', async () => {
	headers.length = 0;
	await callTool(addressed(null), find, asked);
	expect(headers.map(({authorization}) => authorization)).toEqual(headers.map(() => undefined));
});

test('a redirection is not followed', async () => {
	redirects = true;
	await expect(callTool(addressed('ctx7sk-own'), find, asked)).rejects.toThrow();
	redirects = false;
});
