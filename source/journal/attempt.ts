import type {Key} from '../errors.js';
import type {Entry} from './entries.js';
import type {createMemory} from './memory.js';

/**
One run of the plan over a journal. It knows what the run has met, in order, and within which unfinished thing.
*/
export type Attempt = {
	readonly memory: ReturnType<typeof createMemory>;
	readonly signal: AbortSignal;
	/** Resolves when the entry is on disk. */
	readonly record: (entry: Entry) => Promise<void>;
	readonly meet: (...keys: readonly Key[]) => void;
	readonly met: () => readonly (Key & {readonly depth: number})[];
	/** Runs `body` and tells what it met. */
	readonly enclose: <Result>(body: () => Promise<Result>) => Promise<{readonly result: Result; readonly consulted: readonly Key[]}>;
};

export const createAttempt = ({memory, signal, record}: Pick<Attempt, 'memory' | 'signal' | 'record'>): Attempt => {
	const met: (Key & {depth: number})[] = [];
	const frames: Key[][] = [];

	return {
		memory,
		signal,
		record,
		met: () => met,
		meet: (...keys) => {
			met.push(...keys.map(key => ({...key, depth: frames.length})));

			for (const frame of frames) {
				frame.push(...keys);
			}
		},
		enclose: async body => {
			const frame: Key[] = [];
			frames.push(frame);

			try {
				const result = await body();
				return {result, consulted: frame};
			} finally {
				frames.splice(frames.indexOf(frame), 1);
			}
		},
	};
};
