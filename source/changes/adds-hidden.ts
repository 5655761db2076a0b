import {hiddenIn} from '../documents/hidden.js';

/**
The hidden characters that a change would add: more of a kind than the file had before. A proposal may add none; those that were there may stay or move.

@param before - `null` where there is no file yet.
@returns Character (`U+202E`) and line (from 1) in `after`; the last ones of their kind.
*/
export const addsHidden = (before: string | null, after: string): ReadonlyArray<{readonly character: string; readonly line: number}> => {
	const had = new Map<string, number>();

	for (const {code} of hiddenIn(before ?? '')) {
		had.set(code, (had.get(code) ?? 0) + 1);
	}

	const added: {character: string; line: number}[] = [];
	let line = 1;
	let at = 0;

	for (const {code, offset} of hiddenIn(after)) {
		line += after.slice(at, offset).split('\n').length - 1;
		at = offset;
		const left = had.get(code) ?? 0;
		had.set(code, left - 1);

		if (left <= 0) {
			added.push({character: code, line});
		}
	}

	return added;
};
