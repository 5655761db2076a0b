import type {IncomingHttpHeaders, ServerResponse} from 'node:http';
import type {Composed} from './compose.js';
import {failureBody, failureHeaders} from './failures.js';
import type {Recorded} from './recorded.js';
import type {Failure, Fault, Turn} from './script.js';
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
				.writeHead(fault.status, {'content-type': fault.mediaType ?? 'text/html'})
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

/**
Answers with a turn of the script, streamed or whole as the request asks.
*/
export const sendTurn = async (
	exchange: Exchange,
	turn: Turn,
	{message, events, isStreamed}: Composed & {readonly isStreamed: boolean},
): Promise<void> => {
	const {response, recorded, requestId} = exchange;
	recorded.usage = message.usage;

	if (isStreamed) {
		recorded.status = 200;
		recorded.outcome = await streamTurn(response, events, {turn, requestId});
	} else if (turn.break) {
		await sendFault(exchange, {kind: turn.break.how === 'stall' ? 'silence' : 'hangup'});
	} else {
		sendJson(exchange, message);
	}
};
