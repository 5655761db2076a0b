import {createHash} from 'node:crypto';
import type {Diagnostics, MessageCreateParams, Usage} from '@anthropic-ai/sdk/resources/messages';
import type {Account} from './cache.js';
import {type Composed, compose} from './compose.js';
import {promptHash} from './prefix.js';
import {shapeFault} from './schema/validate.js';
import type {Turn} from './script.js';
import {signing} from './signature.js';

const usageOf = ({input, read, written}: Account): Usage => ({
	input_tokens: input,
	cache_read_input_tokens: read,
	cache_creation_input_tokens: written['5m'] + written['1h'],
	cache_creation: {ephemeral_5m_input_tokens: written['5m'], ephemeral_1h_input_tokens: written['1h']},
	output_tokens: 1,
	output_tokens_details: null,
	inference_geo: null,
	server_tool_use: null,
	service_tier: 'standard',
	speed: 'standard',
});

// The same question gets the same ids, also from a server that was started anew: nothing in a conversation has to be forgotten.
const idOf = (body: MessageCreateParams, name: string): string =>
	createHash('sha256').update(promptHash(body)).update(name).digest('hex').slice(0, 24);

const isShown = ({thinking}: MessageCreateParams): boolean =>
	thinking !== undefined && 'display' in thinking && thinking.display === 'summarized';

// With max_tokens 0 nothing is said: the request only fills the cache.
const saidOf = (turn: Turn, {max_tokens}: MessageCreateParams): Turn =>
	max_tokens === 0 ? {...turn, blocks: [], stop: 'max_tokens'} : turn;

/**
What is answered, and what is known of it.
*/
export type Answered = {
	readonly body: MessageCreateParams;
	readonly account: Account;
	readonly requestId: string;
	readonly diagnostics: Diagnostics | null;
};

/**
A turn of the script as the answer to a request, checked by the types of the SDK.

@throws {Error} When what the script says is no answer.
*/
export const turnFor = (turn: Turn, {body, account, requestId, diagnostics}: Answered): Composed => {
	const composed = compose(saidOf(turn, body), {
		id: `msg_${idOf(body, requestId)}`,
		model: body.model,
		usage: usageOf(account),
		diagnostics,
		isShown: isShown(body),
		sign: signing(body),
		toolId: index => `toolu_${idOf(body, String(index))}`,
	});
	const wrong = [shapeFault('message', composed.message), ...composed.events.map(event => shapeFault('event', event))].find(
		fault => fault !== null,
	);

	if (wrong) {
		throw new Error(`The script's turn is no answer: ${wrong}`);
	}

	return composed;
};
