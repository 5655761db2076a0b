import {diffArrays} from 'diff';
import {anchorsOf} from './anchors.js';

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

// Work grows with the square of the edits: 600 take about 40 ms. A limit in edits, not in time, gives the same diff on every machine.
const mostEdits = {whole: 600, piece: 60} as const;

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

const moved = (edit: LineEdit, oldBy: number, newBy: number): LineEdit => ({
	...edit,
	oldStart: edit.oldStart + oldBy,
	oldEnd: edit.oldEnd + oldBy,
	newStart: edit.newStart + newBy,
	newEnd: edit.newEnd + newBy,
});

const exactEdits = (before: string[], after: string[], maxEditLength: number): readonly LineEdit[] | null => {
	const changes = diffArrays(before, after, {maxEditLength});
	const edits: LineEdit[] = [];
	let oldAt = 0;
	let newAt = 0;
	let open: LineEdit | null = null;

	for (const {added, removed, count} of changes ?? []) {
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

	return changes === undefined ? null : edits;
};

const piecewise = (before: readonly string[], after: readonly string[]): readonly LineEdit[] => {
	const edits: LineEdit[] = [];
	let last = {before: -1, after: -1};

	for (const anchor of [...anchorsOf(before, after), {before: before.length, after: after.length}]) {
		const oldPiece = before.slice(last.before + 1, anchor.before);
		const newPiece = after.slice(last.after + 1, anchor.after);

		for (const edit of editsBetween(oldPiece, newPiece, mostEdits.piece)) {
			edits.push(moved(edit, last.before + 1, last.after + 1));
		}

		last = anchor;
	}

	return edits;
};

const editsBetween = (before: readonly string[], after: readonly string[], most: number): readonly LineEdit[] => {
	const start = commonStart(before, after);
	const end = commonEnd(before, after, start);
	const oldMiddle = before.slice(start, before.length - end);
	const newMiddle = after.slice(start, after.length - end);
	const whole = {oldStart: 0, oldEnd: oldMiddle.length, newStart: 0, newEnd: newMiddle.length};

	if (oldMiddle.length === 0 || newMiddle.length === 0) {
		return oldMiddle.length === newMiddle.length ? [] : [moved({...whole, isCoarse: false}, start, start)];
	}

	const coarse = () => (most === mostEdits.whole ? piecewise(oldMiddle, newMiddle) : [{...whole, isCoarse: true}]);
	return (exactEdits(oldMiddle, newMiddle, most) ?? coarse()).map(edit => moved(edit, start, start));
};

/**
What differs between two lists of lines, in order. Texts that differ too much are compared between the lines that both hold once; what still differs too much there is one coarse edit.
*/
export const lineEdits = (before: readonly string[], after: readonly string[]): readonly LineEdit[] =>
	editsBetween(before, after, mostEdits.whole);
