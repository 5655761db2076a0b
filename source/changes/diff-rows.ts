import {type DiffLine, type Hunk, hunksOf} from './hunks-of.js';
import {visible} from './visible.js';
import {type Part, wordChanges} from './word-changes.js';

/**
One row of a diff on screen, the same for every front. `sign` `@` opens a hunk; line numbers count from 1, `null` on the side that lacks the line; `text` is ready to print, with every hidden character written out; `parts` are the same with the changed words marked, compared only when asked for; `note` says what no character shows, as a missing final newline.
*/
export type DiffRow = {
	readonly sign: '+' | '-' | ' ' | '@';
	readonly oldLine: number | null;
	readonly newLine: number | null;
	readonly text: string;
	readonly parts: readonly Part[];
	readonly note: string | null;
};

const shownLine = (text: string): string => visible(text.endsWith('\n') ? text.slice(0, -1) : text);

const partsOf = ({sign, text, pair}: DiffLine): readonly Part[] => {
	if (pair === null || sign === ' ') {
		return [{text: shownLine(text), isChanged: false}];
	}

	return sign === '-' ? wordChanges(shownLine(text), shownLine(pair)).before : wordChanges(shownLine(pair), shownLine(text)).after;
};

const rowOf = (line: DiffLine, replaced: string | null): DiffRow => {
	const {sign, oldLine, newLine, text} = line;
	const notes = [replaced, text.endsWith('\n') ? null : 'no newline at the end of the file'].filter(note => note !== null);
	let parts: readonly Part[] | null = null;
	return {
		sign,
		oldLine,
		newLine,
		get text() {
			return shownLine(text);
		},
		// Words are compared when a row is first looked at: a long diff shows only a window of its rows.
		get parts() {
			parts ??= partsOf(line);
			return parts;
		},
		note: notes.length > 0 ? notes.join('; ') : null,
	};
};

const range = (start: number, count: number): string => (count === 1 ? `${start}` : `${count === 0 ? start - 1 : start},${count}`);

const opening = ({oldStart, oldCount, newStart, newCount}: Hunk): DiffRow => {
	const text = `@@ -${range(oldStart, oldCount)} +${range(newStart, newCount)} @@`;
	return {sign: '@', oldLine: oldStart, newLine: newStart, text, parts: [{text, isChanged: false}], note: null};
};

const rowsOf = (hunk: Hunk): readonly DiffRow[] => {
	const removed = hunk.lines.filter(line => line.isCoarse && line.sign === '-').length;
	let isFirst = removed > 0;
	return hunk.lines.map(line => {
		const replaced = line.isCoarse && isFirst ? `replaced ${removed} line${removed === 1 ? '' : 's'}` : null;
		isFirst &&= !line.isCoarse;
		return rowOf(line, replaced);
	});
};

/**
What differs between two texts, as rows to print. Equal texts give no rows, except that the whole file (`context` `Infinity`) is shown even then.

@param before - `null` where there is no file yet.
@param context - Unchanged lines around each change; `Infinity` shows the whole file, without `@` rows.
*/
export const diffRows = (before: string | null, after: string, context = 3): readonly DiffRow[] => {
	const isWhole = context === Number.POSITIVE_INFINITY;

	if (isWhole && before === after) {
		return after
			.split('\n')
			.slice(0, after.endsWith('\n') ? -1 : undefined)
			.map((line, index) => {
				const text = visible(line);
				return {sign: ' ', oldLine: index + 1, newLine: index + 1, text, parts: [{text, isChanged: false}], note: null};
			});
	}

	return hunksOf(before, after, context).flatMap(hunk => (isWhole ? rowsOf(hunk) : [opening(hunk), ...rowsOf(hunk)]));
};
