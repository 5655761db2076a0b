import {Worker} from 'node:worker_threads';
import type {CodeBlock} from '../checks/blocks/code-block.js';
import type {Proof, ThreadMessage, ThreadRequest} from './job.js';

/**
How a block came out of the thread: proved, not done in time, or the thread ended over it (`exhausted`: out of memory).
*/
export type Proved = {readonly kind: 'proved'; readonly proof: Proof} | {readonly kind: 'late'} | {readonly kind: 'exhausted'};

export type Thread = {
	readonly prove: (block: CodeBlock) => Promise<Proved>;
	readonly end: () => Promise<void>;
};

export type Deadlines = {
	/** Milliseconds that a parser may take to load. */
	readonly load: number;
	/** Milliseconds that one block may take. */
	readonly block: number;
};

const start = (file: URL): Worker => {
	const worker = new Worker(file, {
		env: {},
		argv: [],
		execArgv: [],
		stdout: true,
		stderr: true,
		resourceLimits: {maxOldGenerationSizeMb: 512, stackSizeMb: 4},
	});
	// An idle thread keeps nobody waiting. Its streams are never read: reading would.
	worker.unref();
	return worker;
};

const isExhausted = (error: unknown): boolean => error instanceof Error && Reflect.get(error, 'code') === 'ERR_WORKER_OUT_OF_MEMORY';

const put = async (worker: Worker, request: ThreadRequest, deadlines: Deadlines): Promise<Proved> =>
	new Promise((resolve, reject) => {
		let timer = setTimeout(() => end(() => resolve({kind: 'late'})), deadlines.load);

		const end = (settle: () => void) => {
			clearTimeout(timer);
			worker.off('message', onMessage);
			worker.off('error', onError);
			worker.off('exit', onExit);
			worker.unref();
			settle();
		};

		const onMessage = (message: ThreadMessage) => {
			if (message.id !== request.id) {
				return;
			}

			switch (message.kind) {
				case 'started': {
					clearTimeout(timer);
					timer = setTimeout(() => end(() => resolve({kind: 'late'})), deadlines.block);
					return;
				}

				case 'proved': {
					return end(() => resolve({kind: 'proved', proof: message.proof}));
				}

				case 'failed': {
					return end(() => reject(new Error(`A check failed: ${message.stack}`)));
				}
			}
		};

		const onError = (error: unknown) => end(() => (isExhausted(error) ? resolve({kind: 'exhausted'}) : reject(error)));
		const onExit = () => end(() => reject(new Error('The thread that checks blocks ended.')));
		worker.on('message', onMessage);
		worker.on('error', onError);
		worker.on('exit', onExit);
		worker.ref();
		worker.postMessage(request);
	});

/**
One thread for all blocks, started with the first and, after a block that it could not finish, anew. Blocks wait for each other.

@param file - The bundled `prove-worker`.
@throws {Error} From `prove`, when the thread cannot start or a check has a bug.
*/
export const proveThread = (file: URL, deadlines: Deadlines): Thread => {
	let worker: Worker | null = null;
	let last: Promise<unknown> = Promise.resolve();
	let id = 0;

	const end = async () => {
		const ending = worker;
		worker = null;
		await ending?.terminate();
	};

	const proveNext = async (block: CodeBlock): Promise<Proved> => {
		worker ??= start(file);
		id++;

		try {
			const proved = await put(worker, {id, block}, deadlines);

			if (proved.kind !== 'proved') {
				await end();
			}

			return proved;
		} catch (error) {
			await end();
			throw error;
		}
	};

	return {
		prove: async block => {
			const turn = last.then(async () => proveNext(block));
			last = turn.catch(() => {});
			return turn;
		},
		end,
	};
};
