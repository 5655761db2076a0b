import type {ModelInfo} from '@anthropic-ai/sdk/resources/models';
import {readBody, refuseHeaders} from './accept.js';
import {type Exchange, refuse, sendFault, sendJson, sendTurn} from './answer.js';
import {createCache} from './cache.js';
import {modelPage} from './model-pages.js';
import {knownModels} from './models.js';
import {cellsOf} from './prefix.js';
import type {Rule} from './rules.js';
import {type Fault, failure, type Script} from './script.js';

/**
- `key`: the only one accepted; by default any.
- `models`: those it knows, or how it fails to list them.
- `count`: how it fails to count tokens.
- `rules`: more rules, such as those of a server that knows fewer fields.
- `clock`: milliseconds, for the lifetime of what is cached.
*/
export type RouteOptions = {
	readonly key?: string;
	readonly models?: readonly ModelInfo[] | Fault;
	readonly count?: Fault;
	readonly rules?: readonly Rule[];
	readonly clock?: () => number;
};

/**
Answers one exchange.
*/
export type Route = (exchange: Exchange, url: URL) => Promise<void>;

const isFault = (models: RouteOptions['models']): models is Fault => models !== undefined && 'kind' in models;

/**
The paths of the API: messages, their tokens, and the models. Any other is 404, `/v1/v1/messages` too.
*/
export const createRoutes = (script: Script, options: RouteOptions): Route => {
	const {models = knownModels, rules = [], clock = Date.now} = options;
	const known = isFault(models) ? knownModels : models;
	const cache = createCache(clock);
	let asked = 0;

	const messages: Route = async exchange => {
		const read = readBody('create', exchange.recorded.text, {models: known, rules});

		if ('fault' in read) {
			await refuse(exchange, read.fault);
			return;
		}

		const {body} = read;
		const index = asked++;
		const answer = typeof script === 'function' ? await script({index, body}) : script[index];

		if (answer === undefined) {
			await refuse(exchange, failure(400, {message: `The script has no answer to request ${index + 1}`}));
		} else if (answer.kind === 'turn') {
			await sendTurn(exchange, answer, {body, account: cache.account(body)});
		} else {
			await sendFault(exchange, answer);
		}
	};

	const count: Route = async exchange => {
		const read = readBody('count', exchange.recorded.text, {models: known, rules});

		if ('fault' in read) {
			await refuse(exchange, read.fault);
		} else if (options.count) {
			await sendFault(exchange, options.count);
		} else {
			sendJson(exchange, {input_tokens: cellsOf(read.body).reduce((sum, {tokens}) => sum + tokens, 0)});
		}
	};

	const list: Route = async (exchange, {searchParams}) =>
		isFault(models) ? sendFault(exchange, models) : sendJson(exchange, modelPage(models, searchParams));

	const one: Route = async (exchange, {pathname}) => {
		const id = decodeURIComponent(pathname.slice('/v1/models/'.length));
		const model = known.find(info => info.id === id);
		await (model === undefined ? refuse(exchange, failure(404, {message: `model: ${id}`})) : sendJson(exchange, model));
	};

	const routeOf = (method: string, pathname: string): Route | null => {
		switch (`${method} ${pathname}`) {
			case 'POST /v1/messages': {
				return messages;
			}

			case 'POST /v1/messages/count_tokens': {
				return count;
			}

			case 'GET /v1/models': {
				return list;
			}

			default: {
				return method === 'GET' && pathname.startsWith('/v1/models/') ? one : null;
			}
		}
	};

	return async (exchange, url) => {
		const route = routeOf(exchange.recorded.method, url.pathname);
		const fault = refuseHeaders(exchange.headers, options.key ?? null);

		if (route === null) {
			await refuse(exchange, failure(404, {message: `Not found: ${url.pathname}`}));
		} else if (fault === null) {
			await route(exchange, url);
		} else {
			await refuse(exchange, fault);
		}
	};
};
