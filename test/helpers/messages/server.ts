import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {refuse} from './answer.js';
import {type Recorded, redacted} from './recorded.js';
import {createRoutes, type Route, type RouteOptions} from './routes.js';
import {failure, type Script} from './script.js';

/**
- `url`: for `baseURL` or `ANTHROPIC_BASE_URL`.
- `environment`: what a spawned program needs.
- `requests`: all that came in, in order.
- `refused`: what was wrong with those that were refused or not foreseen; a good test finds nothing here.
- `close`: ends every connection, also the stalled ones.
*/
export type MessagesServer = {
	readonly url: string;
	readonly environment: Readonly<Record<string, string>>;
	readonly requests: readonly Recorded[];
	readonly refused: () => readonly string[];
	readonly close: () => Promise<void>;
};

/**
- `port`: any free one by default.
- `onEnd`: told of each exchange that ended.
*/
export type ServerOptions = RouteOptions & {readonly port?: number; readonly onEnd?: (recorded: Recorded) => void};

const textOf = async (request: IncomingMessage): Promise<string> => {
	const chunks: Uint8Array[] = [];

	for await (const chunk of request) {
		chunks.push(chunk);
	}

	return Buffer.concat(chunks).toString();
};

type Incoming = {
	readonly request: IncomingMessage;
	readonly response: ServerResponse;
	readonly requests: Recorded[];
	readonly route: Route;
};

const serve = async ({request, response, requests, route}: Incoming): Promise<Recorded> => {
	const url = new URL(request.url ?? '/', 'http://localhost');
	const {method = 'GET', headers} = request;
	const recorded: Recorded = {
		method,
		path: `${url.pathname}${url.search}`,
		headers: redacted(headers),
		text: await textOf(request),
		outcome: 'open',
	};
	requests.push(recorded);
	const exchange = {response, recorded, headers, requestId: `req_${String(requests.length).padStart(24, '0')}`};

	try {
		await route(exchange, url);
	} catch (error) {
		// A script that throws is a test's mistake: said to the client, and found in `refused`.
		await refuse(exchange, failure(400, {message: String(error)}));
	}

	return recorded;
};

/**
Starts a server that speaks the Messages API, for tests and for a person at a terminal. No model is behind it: it says what a script says.

```ts
const server = await startMessages([turn([thinking('Two numbers differ.'), text('## Summary')]), failure(529), turn('Again.')]);
const client = new Anthropic({baseURL: server.url, apiKey: 'test', maxRetries: 0});
// …
expect(server.refused()).toEqual([]);
await server.close();
```

- The script (`script.ts`) is a list, one answer per request that was found right, or a function of the request.
- What a program sends is checked by the types of the installed SDK and by the rules in `rules/`. A request that breaks one is answered with 400 and stands in `refused()`.
- Nothing waits for a clock. In a turn, `pace: gate().wait` holds each delta until the test lets it pass, and `break` ends the stream early; `clock` moves the time of the prompt cache.
- A spawned program gets `server.environment`. By hand: `node test/helpers/messages/serve.mjs`.
*/
export const startMessages = async (script: Script, options: ServerOptions = {}): Promise<MessagesServer> => {
	const requests: Recorded[] = [];
	const route = createRoutes(script, options);

	const server = createServer((request, response) => {
		serve({request, response, requests, route})
			.then(recorded => options.onEnd?.(recorded))
			.catch(() => response.destroy());
	});
	await new Promise<void>(resolve => {
		server.listen(options.port ?? 0, '127.0.0.1', resolve);
	});
	const {port} = server.address() as AddressInfo;
	const url = `http://127.0.0.1:${port}`;

	return {
		url,
		environment: {ANTHROPIC_BASE_URL: url, ANTHROPIC_API_KEY: options.key ?? 'sk-ant-test'},
		requests,
		refused: () => requests.flatMap(({refused}) => refused ?? []),
		close: async () => {
			const closed = new Promise<void>(resolve => {
				server.close(() => resolve());
			});
			server.closeAllConnections();
			await closed;
		},
	};
};
