import type {IncomingHttpHeaders} from 'node:http';
import type {MessageCountTokensParams, MessageCreateParams} from '@anthropic-ai/sdk/resources/messages';
import type {ModelInfo} from '@anthropic-ai/sdk/resources/models';
import {everyRule} from './rules/every.js';
import {broken, type Rule} from './rules.js';
import {shapeFault} from './schema/validate.js';
import {type Failure, failure} from './script.js';

/**
The version of the API that the installed SDK speaks. https://platform.claude.com/docs/en/api/versioning
*/
export const apiVersion = '2026-10-21';

/**
Who is let in: the key is a bearer token, and the version is ours.

The real API takes `x-api-key` too; this one does not, so that a client that sends anything but what the SDK sends is seen.

@returns What is wrong, or `null`.
*/
export const refuseHeaders = (headers: IncomingHttpHeaders, key: string | null): Failure | null => {
	const [, token] = /^Bearer (\S+)$/.exec(String(headers.authorization ?? '')) ?? [];

	if (token === undefined) {
		return failure(401, {message: 'Missing bearer token'});
	}

	if (key !== null && token !== key) {
		return failure(401, {message: 'invalid bearer token'});
	}

	if (headers['anthropic-version'] !== apiVersion) {
		return failure(400, {message: `anthropic-version: ${String(headers['anthropic-version'])} is not a valid version`});
	}

	return null;
};

/**
A body that was read, or what is wrong with it.
*/
export type Read<Body> = {readonly body: Body} | {readonly fault: Failure};

const parse = (text: string): unknown => {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
};

/**
What a body is read by: the models there are, rules besides those of the API, and the prompts that end with a paused turn.
*/
export type Law = {readonly models: readonly ModelInfo[]; readonly rules: readonly Rule[]; readonly paused: ReadonlySet<string>};

/**
Reads the body of a request: JSON, of the shape that the SDK's types give, for a known model, and by the rules that types cannot say.
*/
export const readBody = <Kind extends 'create' | 'count'>(
	kind: Kind,
	text: string,
	{models, rules, paused}: Law,
): Read<Kind extends 'create' ? MessageCreateParams : MessageCountTokensParams> => {
	const value = parse(text);

	if (value === undefined) {
		return {fault: failure(400, {message: 'The request body is not valid JSON'})};
	}

	const isStream = kind === 'create' && typeof value === 'object' && value !== null && 'stream' in value && value.stream === true;
	const wrong = shapeFault(isStream ? 'stream' : kind, value);

	if (wrong !== null) {
		return {fault: failure(400, {message: wrong})};
	}

	const body = value as Kind extends 'create' ? MessageCreateParams : MessageCountTokensParams;
	const model = models.find(({id}) => id === body.model);

	if (model === undefined) {
		return {fault: failure(404, {message: `model: ${body.model}`})};
	}

	const message = broken([...everyRule, ...rules], {body, model, paused});
	return message === null ? {body} : {fault: failure(400, {message})};
};
