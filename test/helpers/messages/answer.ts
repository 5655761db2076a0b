import {createHash} from 'node:crypto';
import type {IncomingHttpHeaders, ServerResponse} from 'node:http';
import type {MessageCreateParams, Usage} from '@anthropic-ai/sdk/resources/messages';
import type {Account} from './cache.js';
import {compose} from './compose.js';
import {failureBody, failureHeaders} from './failures.js';
import {cellsOf} from './prefix.js';
import type {Recorded} from './recorded.js';
import {shapeFault} from './schema/validate.js';
import type {Failure, Fault, Turn} from './script.js';
import {signing} from './signature.js';
import {closing, streamTurn} from './stream.js';

/**
One exchange: where to answer, and where to write down what was answered.
*/
export type Exchange = {
	readonly response: ServerResponse;
	readonly headers: IncomingHttpHeaders;
	readonly recorded: Recorded;
	readonly requestId: string;
};

/**
Sends a whole answer as JSON.
*/
export const sendJson = ({response, recorded, requestId}: Exchange, body: unknown, status = 200, headers: object = {}): void => {
	recorded.status = status;
	recorded.outcome = 'complete';
	response.writeHead(status, {'content-type': 'application/json', 'request-id': requestId, ...headers}).end(JSON.stringify(body));
};

/**
Answers with a fault instead of a turn: one of the script.
*/
export const sendFault = async (exchange: Exchange, fault: Fault): Promise<void> => {
	const {response, recorded, requestId} = exchange;

	switch (fault.kind) {
		case 'failure': {
			sendJson(exchange, failureBody(fault, requestId), fault.status, failureHeaders(fault));
			return;
		}

		case 'page': {
			recorded.status = fault.status;
			recorded.outcome = 'complete';
			response
				.writeHead(fault.status, {'content-type': 'text/html'})
				.end(fault.html ?? '<!doctype html><title>Sign in</title><p>Sign in to go on.');
			return;
		}

		case 'silence': {
			await closing(response);
			recorded.outcome = 'left';
			return;
		}

		case 'hangup': {
			recorded.outcome = 'broken';
			response.destroy();
		}
	}
};

/**
Refuses a request that a client should not have sent.
*/
export const refuse = async (exchange: Exchange, fault: Failure): Promise<void> => {
	exchange.recorded.refused = fault.message ?? String(fault.status);
	await sendFault(exchange, fault);
};

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

/**
Answers with a turn of the script, streamed or whole as the request asks.

@throws {Error} When what the script says is no answer by the types of the SDK.
*/
export const sendTurn = async (
	exchange: Exchange,
	turn: Turn,
	{body, account}: {readonly body: MessageCreateParams; readonly account: Account},
): Promise<void> => {
	const {response, recorded, requestId} = exchange;
	const place = cellsOf(body).at(-1)?.hash ?? '';
	const idOf = (name: string): string => createHash('sha256').update(place).update(name).digest('hex').slice(0, 24);
	const {thinking} = body;
	const {message, events} = compose(turn, {
		id: `msg_${idOf(requestId)}`,
		model: body.model,
		usage: usageOf(account),
		isShown: thinking !== undefined && 'display' in thinking && thinking.display === 'summarized',
		sign: signing(body),
		toolId: index => `toolu_${idOf(String(index))}`,
	});
	const wrong = shapeFault('message', message) ?? events.map(event => shapeFault('event', event)).find(fault => fault !== null);

	if (typeof wrong === 'string') {
		throw new Error(`The script's turn is no answer: ${wrong}`);
	}

	recorded.usage = message.usage;
	account.begin();

	if (body.stream) {
		recorded.status = 200;
		recorded.outcome = await streamTurn(response, events, {turn, requestId});
	} else if (turn.break) {
		await sendFault(exchange, {kind: turn.break.how === 'stall' ? 'silence' : 'hangup'});
	} else {
		sendJson(exchange, message);
	}
};
