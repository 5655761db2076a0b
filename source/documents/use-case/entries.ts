import {type Block, readBlocks} from '../blocks.js';
import {type Entry, entryOf} from './entry.js';
import {frontMatterEntries} from './front-matter.js';
import {labelOf} from './label.js';
import {stepNumber} from './step-number.js';
import {tableEntries} from './table-entries.js';

type Piece = {readonly lines: readonly string[]; readonly line: number; readonly level: number};

const indentOf = (line: string): number => line.replaceAll('\t', '    ').search(/\S|$/);

const opens = (line: string): boolean => {
	const text = line.trim();
	return stepNumber(text) !== null || labelOf(text) !== null;
};

/**
Markdown merges lines such as `3a. …` and `**Actor:** …` into the paragraph or item before them: here each begins a piece of its own.
*/
const piecesOf = (lines: readonly string[], first: number, level: number): readonly Piece[] => {
	const pieces: {lines: string[]; line: number; level: number}[] = [];

	for (const [index, line] of lines.entries()) {
		const last = pieces.at(-1);

		if (last === undefined || opens(line)) {
			pieces.push({lines: [line], line: first + index, level: index === 0 ? level : indentOf(line)});
		} else {
			last.lines.push(line);
		}
	}

	return pieces;
};

const textOf = (lines: readonly string[]): string =>
	lines
		.map(each => each.trim())
		.join(' ')
		.trim();

const pieceEntry = ({lines, line, level}: Piece, marker: string, isItem: boolean): Entry => {
	const text = textOf(lines);
	const numbered = /^\d/.test(marker) ? {number: marker.replace(/[.)]$/, ''), rest: text} : null;
	const step = stepNumber(text) ?? numbered;
	const raw = marker === '' ? text : `${marker} ${text}`;
	const entry = {...entryOf(isItem || step !== null ? 'item' : 'text', line, line + lines.length - 1), level, raw, text};
	const label = step === null ? labelOf(text) : null;

	if (label !== null) {
		return {...entry, kind: 'label', label: label.label, text: label.value, number: isItem ? '' : null};
	}

	return step === null ? entry : {...entry, number: step.number, text: step.rest};
};

const linesEntries = (block: Block): readonly Entry[] => {
	switch (block.kind) {
		case 'paragraph': {
			const level = indentOf(block.lines[0] ?? '');
			return piecesOf(block.lines, block.line, level).map(piece => pieceEntry(piece, '', false));
		}

		case 'item': {
			return piecesOf(block.lines, block.line, block.indent).map((piece, index) =>
				pieceEntry(piece, index === 0 ? block.marker : '', index === 0),
			);
		}

		case 'fence': {
			return [{...entryOf('fence', block.line, block.endLine), text: block.text, raw: block.text, language: block.language}];
		}

		case 'heading': {
			return [{...entryOf('heading', block.line, block.endLine), level: block.level, text: block.text, raw: block.text}];
		}

		case 'quote': {
			return [{...entryOf('text', block.line, block.endLine), text: textOf(block.text.split('\n')), raw: block.text}];
		}

		case 'table': {
			return tableEntries(block);
		}

		case 'front-matter': {
			return frontMatterEntries(block);
		}

		case 'comment':
		case 'rule': {
			return [{...entryOf('quiet', block.line, block.endLine), text: block.kind === 'rule' ? '' : block.text, raw: block.text}];
		}
	}
};

/**
A document as a flat list of entries in its order.
*/
export const readEntries = (text: string): readonly Entry[] => readBlocks(text).flatMap(linesEntries);
