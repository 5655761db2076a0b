import {diffArrays} from 'diff';

/**
A run of lines that differ: lines `oldStart` to before `oldEnd` became `newStart` to before `newEnd` (from 0). `isCoarse` where the texts differ too much to say line by line.
*/
export type LineEdit = {
	readonly oldStart: number;
	readonly oldEnd: number;
	readonly newStart: number;
	readonly newEnd: number;
	readonly isCoarse: boolean;
};

// Work grows with the square of the edits: 1,000 take about 70 ms. A limit in edits, not in time, gives the same diff on every machine.
const maxEditLength = 1000;

/**
The lines of a text, each with its own line ending; the last has none where the text doesn't end with one.
*/
export const linesWithEndings = (text: string): readonly string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

const commonStart = (before: readonly string[], after: readonly string[]): number => {
	let count = 0;

	while (count < before.length && count < after.length && before[count] === after[count]) {
		count++;
	}

	return count;
};

const commonEnd = (before: readonly string[], after: readonly string[], start: number): number => {
	let count = 0;
	const most = Math.min(before.length, after.length) - start;

	while (count < most && before[before.length - 1 - count] === after[after.length - 1 - count]) {
		count++;
	}

	return count;
};

/**
What differs between two lists of lines, in order.
*/
export const lineEdits = (before: readonly string[], after: readonly string[]): readonly LineEdit[] => {
	const start = commonStart(before, after);
	const end = commonEnd(before, after, start);
	const oldMiddle = before.slice(start, before.length - end);
	const newMiddle = after.slice(start, after.length - end);

	if (oldMiddle.length === 0 && newMiddle.length === 0) {
		return [];
	}

	const changes = oldMiddle.length === 0 || newMiddle.length === 0 ? undefined : diffArrays(oldMiddle, newMiddle, {maxEditLength});

	if (changes === undefined) {
		const isCoarse = oldMiddle.length > 0 && newMiddle.length > 0;
		return [{oldStart: start, oldEnd: before.length - end, newStart: start, newEnd: after.length - end, isCoarse}];
	}

	const edits: LineEdit[] = [];
	let oldAt = start;
	let newAt = start;
	let open: LineEdit | null = null;

	for (const {added, removed, count} of changes) {
		if (!added && !removed) {
			oldAt += count;
			newAt += count;
			open = null;
			continue;
		}

		const from: LineEdit = open ?? {oldStart: oldAt, oldEnd: oldAt, newStart: newAt, newEnd: newAt, isCoarse: false};
		oldAt += removed ? count : 0;
		newAt += added ? count : 0;

		if (open !== null) {
			edits.pop();
		}

		open = {...from, oldEnd: oldAt, newEnd: newAt};
		edits.push(open);
	}

	return edits;
};
