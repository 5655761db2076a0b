import type {Row} from '../markdown/row.js';
import type {Body} from './page.js';

/**
Things that take one or more rows each, drawn only when they come into the window.

@param heights - The rows that each thing takes.
@param draw - The rows of one thing, as many as its height.
*/
export const lazyBody = (heights: readonly number[], draw: (index: number) => readonly Row[]): Body => {
	const starts = new Uint32Array(heights.length + 1);
	const drawn = new Map<number, readonly Row[]>();

	for (const [index, height] of heights.entries()) {
		starts[index + 1] = (starts[index] ?? 0) + height;
	}

	const length = starts[heights.length] ?? 0;

	const thingAt = (row: number): number => {
		let low = 0;
		let high = heights.length;

		while (high - low > 1) {
			const middle = (low + high) >> 1;

			if ((starts[middle] ?? 0) <= row) {
				low = middle;
			} else {
				high = middle;
			}
		}

		return low;
	};

	return {
		length,
		at: row => {
			if (row < 0 || row >= length) {
				return undefined;
			}

			const thing = thingAt(row);
			const rows = drawn.get(thing) ?? draw(thing);
			drawn.set(thing, rows);
			return rows[row - (starts[thing] ?? 0)];
		},
	};
};

/**
Bodies one below the other.
*/
export const stacked = (...bodies: readonly Body[]): Body => ({
	length: bodies.reduce((sum, {length}) => sum + length, 0),
	at: index => {
		let rest = index;

		for (const body of bodies) {
			if (rest < body.length) {
				return rest < 0 ? undefined : body.at(rest);
			}

			rest -= body.length;
		}

		return undefined;
	},
});
