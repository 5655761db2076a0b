/**
Lets so many through as it was told to, and holds the others. For `pace`: a test decides when each delta is sent.
*/
export type Gate = {
	readonly wait: () => Promise<void>;
	readonly pass: (count?: number) => void;
	readonly open: () => void;
};

/**
A closed gate.
*/
export const gate = (): Gate => {
	const waiting: Array<() => void> = [];
	let free = 0;
	const pass = (count = 1): void => {
		free += count;

		while (free > 0 && waiting.length > 0) {
			free--;
			waiting.shift()?.();
		}
	};

	return {
		wait: async () => {
			if (free > 0) {
				free--;
				return;
			}

			await new Promise<void>(resolve => waiting.push(resolve));
		},
		pass,
		open: () => pass(Number.POSITIVE_INFINITY),
	};
};
