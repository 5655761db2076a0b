import type {ModelInfo} from '@anthropic-ai/sdk/resources/models';
import {readBody, refuseHeaders} from './accept.js';
import {type Exchange, refuse, sendFault, sendJson} from './answer.js';
import {createConversation} from './conversation.js';
import {modelPage} from './model-pages.js';
import {knownModels} from './models.js';
import {promptTokens} from './prefix.js';
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

const isFault = (models: readonly ModelInfo[] | Fault): models is Fault => 'kind' in models;

const countRoute =
	(models: readonly ModelInfo[], {rules = [], count}: RouteOptions): Route =>
	async exchange => {
		const read = readBody('count', exchange.recorded.text, {models, rules, paused: new Set()});

		if ('fault' in read) {
			await refuse(exchange, read.fault);
		} else if (count) {
			await sendFault(exchange, count);
		} else {
			sendJson(exchange, {input_tokens: promptTokens(read.body)});
		}
	};

const modelRoute =
	(models: readonly ModelInfo[]): Route =>
	async (exchange, {pathname}) => {
		const id = decodeURIComponent(pathname.slice('/v1/models/'.length));
		const model = models.find(info => info.id === id);
		await (model === undefined ? refuse(exchange, failure(404, {message: `model: ${id}`})) : sendJson(exchange, model));
	};

/**
The paths of the API: messages, their tokens, and the models. Any other is 404, `/v1/v1/messages` too.
*/
export const createRoutes = (script: Script, options: RouteOptions): Route => {
	const {models: listed = knownModels, rules = [], clock = Date.now, key = null} = options;
	const models = isFault(listed) ? knownModels : listed;
	const one = modelRoute(models);
	const routes: Readonly<Record<string, Route>> = {
		'POST /v1/messages': createConversation(script, {models, rules}, clock),
		'POST /v1/messages/count_tokens': countRoute(models, options),
		'GET /v1/models': async (exchange, {searchParams}) =>
			isFault(listed) ? sendFault(exchange, listed) : sendJson(exchange, modelPage(listed, searchParams)),
	};

	return async (exchange, url) => {
		const called = `${exchange.recorded.method} ${url.pathname}`;
		const route = routes[called] ?? (called.startsWith('GET /v1/models/') ? one : null);
		const fault = route === null ? failure(404, {message: `Not found: ${url.pathname}`}) : refuseHeaders(exchange.headers, key);
		await (route === null || fault !== null ? refuse(exchange, fault ?? failure(404)) : route(exchange, url));
	};
};
