import type {Log} from '../../source/journal.js';

/**
A log in memory. Lines make the same way through JSON as on disk; `fail` makes the next append fail as a full disk does.
*/
export const memoryLog = (lines: readonly string[] = []) => {
	const written = [...lines];
	let failure: Error | null = null;

	const log: Log = {
		entries: lines.map(line => JSON.parse(line)),
		append: async entry => {
			if (failure) {
				throw failure;
			}

			written.push(JSON.stringify(entry));
		},
	};

	return {
		log,
		lines: (): readonly string[] => [...written],
		fail: (error: Error | null) => {
			failure = error;
		},
	};
};
