import type {Splice} from './proposal.js';

const byPlace = (a: Splice, b: Splice): number => a.start - b.start || a.end - b.end;

const usesCarriageReturns = (text: string): boolean => {
	const all = text.split('\n').length - 1;
	return (text.split('\r\n').length - 1) * 2 > all;
};

/**
The text that results when splices are taken. Everything outside them stays byte for byte; a byte-order mark is kept; new lines end as most lines of the file do. Splices at one offset go in in their order.

@param before - The file, `null` where there is none.
@param splices - In any order; offsets count from behind a byte-order mark.
@param leftOut - Ids of the splices that are not taken.
@throws {Error} When two splices overlap or one lies outside the text: a bug.
*/
export const resultOf = (before: string | null, splices: readonly Splice[], leftOut: ReadonlySet<string>): string => {
	const mark = before?.startsWith('\uFEFF') ? '\uFEFF' : '';
	const text = (before ?? '').slice(mark.length);
	const hasCarriageReturns = usesCarriageReturns(text);
	const pieces = [mark];
	let at = 0;
	let taken = 0;

	for (const {id, start, end, text: inserted} of splices.toSorted(byPlace)) {
		if (start < at || end < start || end > text.length) {
			throw new Error(`Splice ${id} (${start}–${end}) overlaps another or lies outside the text of ${text.length} characters`);
		}

		at = end;

		if (!leftOut.has(id)) {
			pieces.push(text.slice(taken, start), hasCarriageReturns ? inserted.replace(/\r?\n/g, '\r\n') : inserted);
			taken = end;
		}
	}

	pieces.push(text.slice(taken));
	return pieces.join('');
};
