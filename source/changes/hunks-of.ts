import {lineEdits, linesWithEndings} from './line-edits.js';

/**
One line of a diff. `text` still has its line ending; line numbers count from 1, `null` on the side that lacks the line. `pair` is the line it replaces or is replaced by.
*/
export type DiffLine = {
	readonly sign: '+' | '-' | ' ';
	readonly oldLine: number | null;
	readonly newLine: number | null;
	readonly text: string;
	readonly pair: string | null;
	readonly isCoarse: boolean;
};

/**
Changed lines with the lines around them.
*/
export type Hunk = {
	readonly oldStart: number;
	readonly oldCount: number;
	readonly newStart: number;
	readonly newCount: number;
	readonly lines: readonly DiffLine[];
};

type Sides = {readonly before: readonly string[]; readonly after: readonly string[]};
type Edit = ReturnType<typeof lineEdits>[number];

const grouped = (edits: readonly Edit[], context: number): readonly (readonly Edit[])[] => {
	const groups: Edit[][] = [];

	for (const edit of edits) {
		const group = groups.at(-1);
		const last = group?.at(-1);

		if (group && last && edit.oldStart - last.oldEnd <= 2 * context) {
			group.push(edit);
		} else {
			groups.push([edit]);
		}
	}

	return groups;
};

const same = ({before}: Sides, oldFrom: number, oldTo: number, shift: number): readonly DiffLine[] =>
	before.slice(oldFrom, oldTo).map((text, index) => ({
		sign: ' ',
		oldLine: oldFrom + index + 1,
		newLine: oldFrom + index + 1 + shift,
		text,
		pair: null,
		isCoarse: false,
	}));

const changed = ({before, after}: Sides, {oldStart, oldEnd, newStart, newEnd, isCoarse}: Edit): readonly DiffLine[] => {
	const removed = before.slice(oldStart, oldEnd);
	const added = after.slice(newStart, newEnd);
	const pairOf = (lines: readonly string[], index: number) => (isCoarse ? null : (lines[index] ?? null));
	return [
		...removed.map(
			(text, index): DiffLine => ({
				sign: '-',
				oldLine: oldStart + index + 1,
				newLine: null,
				text,
				pair: pairOf(added, index),
				isCoarse,
			}),
		),
		...added.map(
			(text, index): DiffLine => ({
				sign: '+',
				oldLine: null,
				newLine: newStart + index + 1,
				text,
				pair: pairOf(removed, index),
				isCoarse,
			}),
		),
	];
};

const hunkOf = (sides: Sides, edits: readonly Edit[], context: number): Hunk => {
	const first = edits[0];
	const last = edits.at(-1);
	const oldFrom = Math.max(0, (first?.oldStart ?? 0) - context);
	const shift = (first?.newStart ?? 0) - (first?.oldStart ?? 0);
	const oldTo = Math.min(sides.before.length, (last?.oldEnd ?? 0) + context);
	const shiftAfter = (last?.newEnd ?? 0) - (last?.oldEnd ?? 0);
	const lines: DiffLine[] = [];
	let at = oldFrom;

	for (const edit of edits) {
		const add = (line: DiffLine) => lines.push(line);
		same(sides, at, edit.oldStart, edit.newStart - edit.oldStart).forEach(add);
		changed(sides, edit).forEach(add);
		at = edit.oldEnd;
	}

	for (const line of same(sides, at, oldTo, shiftAfter)) {
		lines.push(line);
	}

	return {
		oldStart: oldFrom + 1,
		oldCount: oldTo - oldFrom,
		newStart: oldFrom + shift + 1,
		newCount: oldTo + shiftAfter - (oldFrom + shift),
		lines,
	};
};

/**
What differs between two texts, as hunks with `context` unchanged lines around them (`Infinity` for the whole file). Line endings count: a changed one is a changed line.

@param before - `null` where there is no file yet.
*/
export const hunksOf = (before: string | null, after: string, context = 3): readonly Hunk[] => {
	const sides = {before: linesWithEndings(before ?? ''), after: linesWithEndings(after)};
	return grouped(lineEdits(sides.before, sides.after), context).map(edits => hunkOf(sides, edits, context));
};
