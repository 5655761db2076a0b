import {Worker} from 'node:worker_threads';
import type {Expression} from './expression.js';
import type {SearchReply, SearchRequest} from './search-worker.js';

/**
A thread that searches texts for one expression. `match` gives `null` where that takes too long or too much memory; after that there is only `end`.
*/
export type SearchThread = {
	readonly match: (texts: readonly string[]) => Promise<SearchReply | null>;
	readonly end: () => Promise<void>;
};

const isExhausted = (error: unknown): boolean => error instanceof Error && Reflect.get(error, 'code') === 'ERR_WORKER_OUT_OF_MEMORY';

/**
Starts one.

@param file - The bundled `search-worker`.
@param deadline - Milliseconds for one call.
*/
export const startSearching = (file: URL, expression: Expression, deadline: number): SearchThread => {
	const worker = new Worker(file, {env: {}, argv: [], execArgv: [], resourceLimits: {maxOldGenerationSizeMb: 256}});
	const put = async (request: SearchRequest): Promise<SearchReply | null> =>
		new Promise((resolve, reject) => {
			const end = (settle: () => void) => {
				clearTimeout(timer);
				worker.off('message', onMessage);
				worker.off('error', onError);
				settle();
			};
			const onMessage = (reply: SearchReply) => end(() => resolve(reply));
			const onError = (error: unknown) => end(() => (isExhausted(error) ? resolve(null) : reject(error)));
			const timer = setTimeout(() => end(() => resolve(null)), deadline);
			worker.on('message', onMessage);
			worker.on('error', onError);
			worker.postMessage(request);
		});

	return {
		match: async texts => put({expression, texts}),
		end: async () => {
			await worker.terminate();
		},
	};
};
