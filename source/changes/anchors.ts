/**
A line that stands once in either text, by its index in both.
*/
export type Anchor = {readonly before: number; readonly after: number};

const indexOnce = (lines: readonly string[]): ReadonlyMap<string, number> => {
	const index = new Map<string, number>();

	for (const [at, line] of lines.entries()) {
		index.set(line, index.has(line) ? -1 : at);
	}

	return index;
};

/**
The longest run of lines that both texts hold exactly once, in the same order. Between them, two texts that differ too much as a whole can be compared piece by piece.
*/
export const anchorsOf = (before: readonly string[], after: readonly string[]): readonly Anchor[] => {
	const others = indexOnce(after);
	const piles: {readonly anchor: Anchor; readonly previous: number; readonly index: number}[] = [];
	const all: (typeof piles)[number][] = [];

	for (const [line, at] of indexOnce(before)) {
		const other = others.get(line) ?? -1;

		if (at < 0 || other < 0) {
			continue;
		}

		let low = 0;
		let high = piles.length;

		while (low < high) {
			const middle = (low + high) >> 1;

			if ((piles[middle]?.anchor.after ?? 0) < other) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}

		const entry = {anchor: {before: at, after: other}, previous: piles[low - 1]?.index ?? -1, index: all.length};
		piles[low] = entry;
		all.push(entry);
	}

	const run: Anchor[] = [];
	let entry = piles.at(-1);

	while (entry) {
		run.push(entry.anchor);
		entry = all[entry.previous];
	}

	return run.reverse();
};
