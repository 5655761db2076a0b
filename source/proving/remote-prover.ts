import {Worker} from 'node:worker_threads';
import {environment} from './environment.js';
import type {HostMessage, HostRequest} from './host-message.js';
import type {Prover} from './prover.js';

type Waiting = {readonly resolve: (message: HostMessage) => void; readonly reject: (error: Error) => void};

/**
A prover in a thread of its own, started with the first plan and, where it ended, anew. An idle one keeps nobody waiting.

@param file - The bundled `prove-host`.
@throws {Error} From `proveBlocks`, when the thread cannot start or a check has a bug.
*/
export const remoteProver = (file: URL): Prover => {
	const waiting = new Map<number, Waiting>();
	let worker: Worker | null = null;
	let last = 0;

	const failAll = (error: Error): void => {
		worker = null;

		for (const {reject} of waiting.values()) {
			reject(error);
		}

		waiting.clear();
	};

	const start = (): Worker => {
		const started = new Worker(file, {
			env: environment(),
			argv: [],
			execArgv: [],
			stdout: true,
			stderr: true,
			resourceLimits: {maxOldGenerationSizeMb: 512},
		});
		started.on('message', (message: HostMessage) => {
			waiting.get(message.id)?.resolve(message);
			waiting.delete(message.id);

			if (waiting.size === 0) {
				started.unref();
			}
		});
		started.on('error', error => failAll(error instanceof Error ? error : new Error(String(error))));
		started.on('exit', () => (started === worker ? failAll(new Error('The thread that checks plans ended.')) : undefined));
		return started;
	};

	return {
		proveBlocks: async request => {
			worker ??= start();
			const own = worker;
			const id = ++last;
			const coming = new Promise<HostMessage>((resolve, reject) => waiting.set(id, {resolve, reject}));
			const message: HostRequest = {id, request};
			own.ref();
			own.postMessage(message);
			const came = await coming;

			if (came.kind === 'failed') {
				throw new Error(`A check failed: ${came.stack}`);
			}

			return came.findings;
		},
		end: async () => {
			const ending = worker;
			worker = null;
			await ending?.terminate();

			for (const {reject} of waiting.values()) {
				reject(new Error('The thread that checks plans was ended.'));
			}

			waiting.clear();
		},
	};
};
