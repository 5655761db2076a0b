/**
Everything that needs the MCP client, in one file, so that it is loaded when it is first needed.
*/
import {Client, StreamableHTTPClientTransport} from '@modelcontextprotocol/client';
import {StdioClientTransport} from '@modelcontextprotocol/client/stdio';
import * as v from 'valibot';
import type {DocumentationServer} from './server.js';

/**
A tool of a server with its arguments.
*/
export type ToolCall = {readonly name: string; readonly arguments: Readonly<Record<string, string>>};

/**
Milliseconds that a server may take to begin, and for one answer.
*/
export type Deadlines = {readonly begin: number; readonly answer: number};

const transportTo = (server: DocumentationServer) => {
	if (server.kind === 'address') {
		const headers = server.key === null ? {} : {Authorization: `Bearer ${server.key}`};
		// A key must not follow a redirection to somebody else.
		return new StreamableHTTPClientTransport(new URL(server.url), {
			requestInit: {headers, redirect: 'error'},
			fetch: server.send,
		});
	}

	if (server.kind === 'none') {
		throw new Error(server.why);
	}

	const {command, words, environment, folder} = server;
	const transport = new StdioClientTransport({command, args: [...words], env: {...environment}, stderr: 'pipe', cwd: folder});
	// Nobody reads what it says of itself; unread, it would block the server.
	transport.stderr?.on('data', () => {});
	return transport;
};

type Connected<Result> = (client: Client, options: {readonly timeout: number; readonly signal: AbortSignal}) => Promise<Result>;

/** A program that does not even begin reads nothing either, so that the end of its input would not end it. */
const stop = (transport: ReturnType<typeof transportTo>): void => {
	if (transport instanceof StdioClientTransport && transport.pid !== null) {
		try {
			process.kill(transport.pid, 'SIGTERM');
		} catch {}
	}
};

/** Connects for one call: no program and no connection outlives it. */
const connected = async <Result>(
	server: DocumentationServer,
	{begin, answer}: Deadlines,
	signal: AbortSignal,
	body: Connected<Result>,
): Promise<Result> => {
	const client = new Client({name: 'plan-wizard', version: '1.0.0'});
	const transport = transportTo(server);
	const late = new AbortController();
	const ended = AbortSignal.any([signal, late.signal]);
	const timer = setTimeout(() => late.abort(new Error(`it did not begin within ${begin / 1000} s`)), begin);
	// Before the client hears of it, which forgets the program.
	ended.addEventListener('abort', () => stop(transport), {once: true});

	try {
		await client.connect(transport, {timeout: 2 * begin, signal: ended});
		clearTimeout(timer);
		return await body(client, {timeout: answer, signal});
	} catch (error) {
		throw late.signal.aborted ? late.signal.reason : error;
	} finally {
		clearTimeout(timer);
		await client.close().catch(() => {});
	}
};

const answered = v.object({
	content: v.array(v.object({type: v.string(), text: v.optional(v.string())})),
	isError: v.optional(v.boolean(), false),
});

/**
What a tool says, as text.

@throws {Error} Where the server cannot be reached, is late, or has no such tool.
*/
export const callTool = async (
	server: DocumentationServer,
	{name, arguments: given}: ToolCall,
	{deadlines, signal}: {readonly deadlines: Deadlines; readonly signal: AbortSignal},
): Promise<{readonly text: string; readonly isError: boolean}> =>
	connected(server, deadlines, signal, async (client, options) => {
		const {content, isError} = v.parse(answered, await client.callTool({name, arguments: {...given}}, options));
		return {text: content.map(({text}) => text ?? '').join('\n'), isError};
	});

/**
The names of a server's tools.

@throws {Error} Like `callTool`.
*/
export const listTools = async (
	server: DocumentationServer,
	{deadlines, signal}: {readonly deadlines: Deadlines; readonly signal: AbortSignal},
): Promise<readonly string[]> =>
	connected(server, deadlines, signal, async (client, options) => {
		const {tools} = await client.listTools(undefined, options);
		return tools.map(({name}) => name);
	});
