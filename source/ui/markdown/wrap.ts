import type {Span} from './row.js';
import {graphemes, widthOf} from './width.js';

type Piece = Span & {readonly width: number};

/**
What is not broken unless it is longer than a row: a word, a run of spaces, a wide character.
*/
type Atom = {readonly pieces: Piece[]; readonly isSpace: boolean; isOpen: boolean; width: number};

const words = /\s+|\S+/g;
const isAscii = /^[\x20-\x7E]*$/;

const piecesOf = (text: string, {tone}: Span): readonly (Piece & {readonly isWide: boolean})[] => {
	if (isAscii.test(text)) {
		return [{text, tone, width: text.length, isWide: false}];
	}

	const pieces: (Piece & {readonly isWide: boolean})[] = [];

	for (const each of graphemes(text)) {
		const width = widthOf(each);
		const last = pieces.at(-1);

		if (width < 2 && last && !last.isWide) {
			pieces[pieces.length - 1] = {...last, text: last.text + each, width: last.width + width};
		} else {
			pieces.push({text: each, tone, width, isWide: width > 1});
		}
	}

	return pieces;
};

const atomsOf = (spans: readonly Span[]): readonly Atom[] => {
	const atoms: Atom[] = [];

	for (const each of spans) {
		for (const [word] of each.text.matchAll(words)) {
			const isSpace = /^\s/.test(word);

			for (const {isWide, ...piece} of isSpace
				? [{text: word.replace(/\s/g, ' '), tone: each.tone, width: word.length, isWide: false}]
				: piecesOf(word, each)) {
				const last = atoms.at(-1);

				if (last?.isOpen && last.isSpace === isSpace && !isWide) {
					last.pieces.push(piece);
					last.width += piece.width;
				} else {
					atoms.push({pieces: [piece], isSpace, isOpen: !isWide, width: piece.width});
				}
			}
		}
	}

	return atoms;
};

const fits = (spans: readonly Span[], room: number): boolean => {
	let width = 0;

	for (const {text} of spans) {
		width += isAscii.test(text) ? text.length : room + 1;
	}

	return width <= room;
};

const hardSplit = ({pieces}: Atom, width: number): readonly Piece[][] => {
	const rows: Piece[][] = [[]];
	let used = 0;

	for (const piece of pieces) {
		let run = '';
		let runWidth = 0;

		for (const each of graphemes(piece.text)) {
			const columns = widthOf(each);

			if (used + runWidth + columns > width && used + runWidth > 0) {
				rows.at(-1)?.push({text: run, tone: piece.tone, width: runWidth});
				rows.push([]);
				run = '';
				runWidth = 0;
				used = 0;
			}

			run += each;
			runWidth += columns;
		}

		rows.at(-1)?.push({text: run, tone: piece.tone, width: runWidth});
		used += runWidth;
	}

	return rows;
};

const joined = (pieces: readonly Piece[]): readonly Span[] => {
	const spans: {text: string; tone: Span['tone']}[] = [];

	for (const {text, tone} of pieces) {
		const last = spans.at(-1);

		if (last?.tone === tone) {
			last.text += text;
		} else if (text !== '') {
			spans.push({text, tone});
		}
	}

	return spans;
};

/**
Breaks spans into rows that are at most `width` columns: between words, before wide characters, and inside a word only when it is longer than a row. Spaces at a break are dropped. Grows linearly with the text.

@returns At least one row.
*/
export const wrap = (spans: readonly Span[], width: number): readonly (readonly Span[])[] => {
	const room = Math.max(2, width);

	if (fits(spans, room)) {
		return [spans];
	}

	const rows: Piece[][] = [[]];
	let used = 0;
	let space: Atom | null = null;

	const put = (pieces: readonly Piece[]) => {
		for (const piece of pieces) {
			rows.at(-1)?.push(piece);
			used += piece.width;
		}
	};

	for (const atom of atomsOf(spans)) {
		if (atom.isSpace) {
			space = used > 0 || rows.length === 1 ? atom : null;
			continue;
		}

		if (used + (space?.width ?? 0) + atom.width <= room) {
			put(space?.pieces ?? []);
			put(atom.pieces);
		} else if (atom.width <= room) {
			rows.push([]);
			used = 0;
			put(atom.pieces);
		} else {
			if (used > 0) {
				rows.push([]);
				used = 0;
			}

			for (const [index, pieces] of hardSplit(atom, room).entries()) {
				if (index > 0) {
					rows.push([]);
					used = 0;
				}

				put(pieces);
			}
		}

		space = null;
	}

	return rows.map(joined);
};

/**
Breaks a text after spaces where it can and inside words where it must, keeping every character: for code and for diffs, where spaces mean something.
*/
export const wrapHard = (spans: readonly Span[], width: number): readonly (readonly Span[])[] => {
	const room = Math.max(2, width);

	if (fits(spans, room)) {
		return [spans];
	}

	const rows: Piece[][] = [[]];
	let used = 0;

	for (const unit of unitsOf(spans)) {
		if (used > 0 && used + unit.width > room) {
			rows.push([]);
			used = 0;
		}

		for (const [index, pieces] of (unit.width > room ? hardSplit(unit, room) : [unit.pieces]).entries()) {
			if (index > 0) {
				rows.push([]);
				used = 0;
			}

			rows.at(-1)?.push(...pieces);
			used += pieces.reduce((sum, piece) => sum + piece.width, 0);
		}
	}

	return rows.map(joined);
};

/**
Words with the spaces behind them.
*/
const unitsOf = (spans: readonly Span[]): readonly Atom[] => {
	const units: Atom[] = [];

	for (const atom of atomsOf(spans)) {
		const last = units.at(-1);

		if (last && atom.isSpace) {
			last.pieces.push(...atom.pieces);
			last.width += atom.width;
		} else {
			units.push(atom);
		}
	}

	return units;
};
