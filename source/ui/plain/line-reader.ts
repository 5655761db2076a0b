import type {Readable} from 'node:stream';

/**
Lines from a person, one prompt at a time.

- `open` begins a prompt: what was typed before it is discarded.
- `next` gives the next line without its ending, `null` where the input has ended. It rejects when `until` is aborted.
- `hasMore` tells, after a line was taken, whether more came with it: then it was pasted.
- `interrupt` rejects the line that is waited for, and every later one.
- `pause` leaves the input to somebody else, until `resume`.
- `end` gives no more lines.
*/
export type LineReader = {
	readonly open: () => Promise<void>;
	readonly next: (until?: AbortSignal) => Promise<string | null>;
	readonly hasMore: () => Promise<boolean>;
	readonly interrupt: (reason: Error) => void;
	readonly pause: () => void;
	readonly resume: () => void;
	readonly end: () => void;
	readonly close: () => void;
};

type Waiting = {readonly resolve: (line: string | null) => void; readonly reject: (reason: Error) => void};

const longestLine = 1024 * 1024;

/** Lets input that has arrived already be delivered. */
const arrived = async (): Promise<void> => {
	for (let turn = 0; turn < 3; turn++) {
		await new Promise(resolve => setImmediate(resolve));
	}
};

/**
Reads lines from a stream that always flows, so that nothing is left over for a later prompt.
*/
export const createLineReader = (input: Readable): LineReader => {
	let buffer = '';
	let hasEnded = false;
	let waiting: Waiting | null = null;
	let interrupted: Error | null = null;

	const deliver = (): void => {
		const end = buffer.indexOf('\n');

		if (waiting === null || (end === -1 && !hasEnded)) {
			return;
		}

		const {resolve} = waiting;
		waiting = null;
		const line = end === -1 ? null : buffer.slice(0, end).replace(/\r$/, '');
		buffer = end === -1 ? '' : buffer.slice(end + 1);
		resolve(line);
	};

	const receive = (chunk: string): void => {
		buffer = buffer.length + chunk.length > longestLine ? '' : buffer + chunk;
		deliver();
	};

	const finish = (): void => {
		hasEnded = true;
		deliver();
	};

	input.setEncoding('utf8');
	input.on('data', receive);
	input.on('end', finish);
	input.on('error', finish);

	return {
		open: async () => {
			await arrived();
			buffer = '';
		},
		next: async until =>
			new Promise((resolve, reject) => {
				if (interrupted !== null) {
					reject(interrupted);
					return;
				}

				const own = {resolve, reject};
				waiting = own;
				until?.addEventListener('abort', () => {
					waiting = waiting === own ? null : waiting;
					reject(until.reason);
				});
				deliver();
			}),
		hasMore: async () => {
			await arrived();
			return buffer.includes('\n');
		},
		interrupt: reason => {
			const pending = waiting;
			interrupted = reason;
			waiting = null;
			pending?.reject(reason);
		},
		pause: () => input.pause(),
		resume: () => input.resume(),
		end: () => {
			input.off('data', receive);
			buffer = '';
			finish();
		},
		close: () => {
			input.off('data', receive);
			input.off('end', finish);
			input.off('error', finish);
			input.pause();
		},
	};
};
