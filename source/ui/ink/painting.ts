import {strip} from '../../documents/sanitise.js';
import {widthOf} from '../markdown/width.js';
import type {Size} from './state.js';

// What Ink puts before a frame: erase a line, a line up, to the first column, clear and go home.
const movements = /^(?:\u001B\[(?:2K|1A|G|2J|3J|H|0f))+/;

// Modes of the terminal: another screen, the cursor, synchronised output, pastes.
const isMode = /^\u001B\[[?>=]/;

const rowAt = (index: number, text: string): string => `\u001B[${index + 1};1H\u001B[2K${text}`;

// While a window changes its size, frames for the old one still come.
const settling = 500;

/** A row that is too wide would cover the next one, or scroll the screen. */
const fits = (frame: readonly string[], {columns, rows}: Size): boolean =>
	frame.length <= rows && frame.every(row => widthOf(strip(row)) <= columns);

/**
What leads from what the terminal shows to a frame: each row that differs, at its place; every row where nothing is known of the screen. Nothing clears the whole of it: some terminals keep what is cleared.
*/
const difference = (before: readonly string[] | null, rows: readonly string[], height: number): string => {
	const changed = rows.flatMap((text, index) => (text === before?.[index] ? [] : [rowAt(index, text)]));
	const isShorter = rows.length < (before?.length ?? height);
	return `${changed.join('')}${isShorter ? `\u001B[${rows.length + 1};1H\u001B[J` : ''}`;
};

/**
A terminal on which frames are painted row by row, each at its place, and only the rows that changed.

Ink moves relative to where it left the cursor: after a change of the window's size it paints beside what it means to cover, and each frame is as large as the window. It also erases what the person scrolled away. Here its movements are left out, what does not fit is not painted, and a window of another size is painted anew.
*/
export const painting = (stdout: NodeJS.WriteStream): NodeJS.WriteStream => {
	let painted: readonly string[] | null = null;
	let size: Size = {columns: stdout.columns, rows: stdout.rows};
	let changedAt = Number.NEGATIVE_INFINITY;

	const paint = (frame: string): string => {
		const {columns, rows} = stdout;

		if (columns !== size.columns || rows !== size.rows) {
			size = {columns, rows};
			changedAt = performance.now();
		}

		const next = frame.split('\n');
		const isSettling = performance.now() < changedAt + settling;

		if (isSettling && !fits(next, size)) {
			painted = null;
			return '';
		}

		const text = difference(isSettling ? null : painted, next, rows);
		painted = next;
		return text;
	};

	const written = (chunk: string): string => {
		if (chunk === '' || isMode.test(chunk)) {
			painted = chunk.includes('?1049') ? null : painted;
			return chunk;
		}

		const frame = chunk.replace(movements, '');

		if (frame !== '') {
			return paint(frame);
		}

		painted = null;
		return '\u001B[H\u001B[J';
	};

	return new Proxy(stdout, {
		get: (target, property) => {
			const value: unknown = Reflect.get(target, property, target);

			if (property === 'write') {
				return (chunk: unknown, ...rest: readonly unknown[]) =>
					Reflect.apply(target.write, target, [typeof chunk === 'string' ? written(chunk) : chunk, ...rest]);
			}

			return typeof value === 'function' ? value.bind(target) : value;
		},
	});
};
