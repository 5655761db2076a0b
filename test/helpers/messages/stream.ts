import type {ServerResponse} from 'node:http';
import type {RawMessageStreamEvent} from '@anthropic-ai/sdk/resources/messages';
import {failureBody} from './failures.js';
import type {Turn} from './script.js';

/**
How a response came to its end: as a whole, broken off by the script, or left by the client.
*/
export type Outcome = 'complete' | 'broken' | 'left';

/**
Resolves when nobody listens any more.
*/
export const closing = async (response: ServerResponse): Promise<void> => {
	if (!response.destroyed) {
		await new Promise<void>(resolve => {
			response.once('close', resolve);
		});
	}
};

const write = async (response: ServerResponse, event: {readonly type: string}): Promise<void> => {
	await new Promise<void>(resolve => {
		response.write(`event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`, () => resolve());
	});
};

const breakOff = async (response: ServerResponse, {how, pings = 0}: NonNullable<Turn['break']>, requestId: string): Promise<Outcome> => {
	switch (how) {
		case 'disconnect': {
			response.destroy();
			return 'broken';
		}

		case 'end': {
			response.end();
			return 'broken';
		}

		case 'overloaded': {
			await write(response, {...failureBody({status: 529, message: 'Overloaded'}, requestId), type: 'error'});
			response.end();
			return 'broken';
		}

		case 'stall': {
			for (let ping = 0; ping < pings; ping++) {
				await write(response, {type: 'ping'});
			}

			await closing(response);
			return 'left';
		}
	}
};

/**
Sends the events of a turn as server-sent events, at the pace of the test, and breaks off where the turn says so.
*/
export const streamTurn = async (
	response: ServerResponse,
	events: readonly RawMessageStreamEvent[],
	{turn, requestId}: {readonly turn: Turn; readonly requestId: string},
): Promise<Outcome> => {
	const closed = closing(response);
	let deltas = 0;
	response.writeHead(200, {'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-cache', 'request-id': requestId});

	for (const event of events) {
		const isDelta = event.type === 'content_block_delta';

		if (turn.break && (event.type === 'message_delta' || (isDelta && turn.break.after === deltas))) {
			return breakOff(response, turn.break, requestId);
		}

		if (isDelta) {
			await Promise.race([turn.pace?.(deltas), closed]);
			deltas++;
		}

		await Promise.race([write(response, event), closed]);

		if (event.type === 'message_start') {
			await Promise.race([write(response, {type: 'ping'}), closed]);
		}

		if (response.destroyed) {
			return 'left';
		}
	}

	response.end();
	return 'complete';
};
