import {type LineEdit, lineEdits, linesWithEndings} from './line-edits.js';

/**
A region of three versions of a file. `conflict` where both changed the same lines differently, `both` where they changed them alike. The lines have their line endings.
*/
export type ThreeWayRegion = {
	readonly kind: 'same' | 'mine' | 'theirs' | 'both' | 'conflict';
	readonly line: number;
	readonly before: readonly string[];
	readonly mine: readonly string[];
	readonly theirs: readonly string[];
};

type Side = {readonly lines: readonly string[]; readonly edits: readonly LineEdit[]};

// Edits that touch a range belong to it, so those before it end strictly before.
const take = ({lines, edits}: Side, start: number, end: number): readonly string[] => {
	const before = edits.findLast(edit => edit.oldEnd < start);
	const until = edits.findLast(edit => edit.oldEnd <= end);
	return lines.slice(start + (before ? before.newEnd - before.oldEnd : 0), end + (until ? until.newEnd - until.oldEnd : 0));
};

const kindOf = (before: string, mine: string, theirs: string): ThreeWayRegion['kind'] => {
	if (mine === theirs) {
		return mine === before ? 'same' : 'both';
	}

	if (mine === before) {
		return 'theirs';
	}

	return theirs === before ? 'mine' : 'conflict';
};

/**
Three versions of a file as regions from top to bottom: the text that was shown, what was approved (`mine`), and what stands on the disk now (`theirs`).
*/
export const threeWay = (before: string | null, mine: string, theirs: string | null): readonly ThreeWayRegion[] => {
	const lines = linesWithEndings(before ?? '');
	const sideOf = (text: string): Side => {
		const own = linesWithEndings(text);
		return {lines: own, edits: lineEdits(lines, own)};
	};

	const [a, b] = [sideOf(mine), sideOf(theirs ?? '')];
	const regions: ThreeWayRegion[] = [];
	const add = (start: number, end: number, isSame: boolean) => {
		const texts = {
			before: lines.slice(start, end),
			mine: isSame ? lines.slice(start, end) : take(a, start, end),
			theirs: isSame ? lines.slice(start, end) : take(b, start, end),
		};
		regions.push({kind: kindOf(texts.before.join(''), texts.mine.join(''), texts.theirs.join('')), line: start + 1, ...texts});
	};

	let at = 0;

	for (const {start, end} of mergedRanges([...a.edits, ...b.edits])) {
		if (start > at) {
			add(at, start, true);
		}

		add(start, end, false);
		at = end;
	}

	if (at < lines.length) {
		add(at, lines.length, true);
	}

	return regions;
};

const mergedRanges = (edits: readonly LineEdit[]): ReadonlyArray<{readonly start: number; readonly end: number}> => {
	const ranges: {start: number; end: number}[] = [];

	for (const {oldStart, oldEnd} of edits.toSorted((x, y) => x.oldStart - y.oldStart || x.oldEnd - y.oldEnd)) {
		const last = ranges.at(-1);

		if (last && oldStart <= last.end) {
			last.end = Math.max(last.end, oldEnd);
		} else {
			ranges.push({start: oldStart, end: oldEnd});
		}
	}

	return ranges;
};
