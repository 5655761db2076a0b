import {fenceOf, readFence} from './fences.js';

/**
A block of Markdown with its source lines (from 1, both included). `text` is its content without markers; inline marks are kept. `lines` are the source lines, those of an item from behind its marker.
*/
export type Block =
	| {readonly kind: 'heading'; readonly level: number; readonly text: string; readonly line: number; readonly endLine: number}
	| {readonly kind: 'paragraph'; readonly text: string; readonly lines: readonly string[]; readonly line: number; readonly endLine: number}
	| {
			readonly kind: 'item';
			readonly marker: string;
			readonly indent: number;
			readonly checked: boolean | null;
			readonly text: string;
			readonly lines: readonly string[];
			readonly line: number;
			readonly endLine: number;
	  }
	| {
			readonly kind: 'table';
			readonly header: readonly string[];
			readonly rows: readonly TableRow[];
			readonly line: number;
			readonly endLine: number;
	  }
	| {
			readonly kind: 'fence';
			readonly language: string;
			readonly text: string;
			readonly isClosed: boolean;
			readonly line: number;
			readonly endLine: number;
	  }
	| {readonly kind: 'quote'; readonly text: string; readonly line: number; readonly endLine: number}
	| {readonly kind: 'front-matter' | 'comment' | 'rule'; readonly text: string; readonly line: number; readonly endLine: number};

export type TableRow = {readonly cells: readonly string[]; readonly line: number};

const heading = /^ {0,3}(#{1,6})(?:[ \t]|$)/;
const item = /^([ \t]*)([-*+•]|\d{1,4}[.)])[ \t]+(?:\[([ xX])\][ \t]+)?(.*)$/;
const rule = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const divider = /^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?$/;
const setext = /^ {0,3}(=+|-+)[ \t]*$/;

/**
The cells of a table row, trimmed; `\|` and a pipe inside a code span are text.
*/
export const tableCells = (line: string): readonly string[] => {
	const cells: string[] = [];
	let cell = '';
	let isCode = false;

	for (let index = 0; index < line.length; index++) {
		const character = line[index];

		if (character === '\\' && line[index + 1] === '|') {
			cell += '|';
			index++;
		} else if (character === '`') {
			isCode = !isCode && line.indexOf('`', index + 1) > index;
			cell += character;
		} else if (character === '|' && !isCode) {
			cells.push(cell.trim());
			cell = '';
		} else {
			cell += character;
		}
	}

	cells.push(cell.trim());
	return cells.slice(line.trimStart().startsWith('|') ? 1 : 0, line.trimEnd().endsWith('|') ? -1 : undefined);
};

const indentOf = (space: string): number => space.replaceAll('\t', '    ').length;

/**
The lines of a text, whatever its line endings; a byte-order mark is no part of the first.
*/
export const linesOf = (text: string): readonly string[] => text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);

/**
Reads Markdown as a flat list of blocks, in one pass that grows linearly with the text. Nothing is ever an error: what is no other block is a paragraph.

@param text - Markdown with any line endings, a byte-order mark allowed.
*/
export const readBlocks = (text: string): readonly Block[] => {
	const lines = linesOf(text);
	const blocks: Block[] = [];
	let index = 0;
	const at = (position: number): string => lines[position] ?? '';

	if (at(0) === '---') {
		const end = lines.indexOf('---', 1);

		if (end > 0) {
			blocks.push({kind: 'front-matter', text: lines.slice(1, end).join('\n'), line: 1, endLine: end + 1});
			index = end + 1;
		}
	}

	while (index < lines.length) {
		const start = index;
		const block = at(index).trim() === '' ? null : readBlock(lines, index);
		index = block === null ? index + 1 : Math.max(block.endLine, start + 1);

		if (block !== null) {
			blocks.push(block);
		}
	}

	return blocks;
};

const readBlock = (lines: readonly string[], start: number): Block => {
	const text = lines[start] ?? '';
	const line = start + 1;
	const title = heading.exec(text);

	if (title) {
		return {kind: 'heading', level: title[1]?.length ?? 1, text: titleOf(text), line, endLine: line};
	}

	const fence = fenceOf(text);

	if (fence) {
		return readFence(lines, start, fence);
	}

	if (text.trimStart().startsWith('<!--')) {
		return readComment(lines, start);
	}

	if (text.includes('|') && isDivider(lines[start + 1])) {
		return readTable(lines, start);
	}

	if (rule.test(text)) {
		return {kind: 'rule', text, line, endLine: line};
	}

	if (/^ {0,3}>/.test(text)) {
		return readQuote(lines, start);
	}

	const bullet = item.exec(text);
	return bullet ? readItem(lines, start, bullet) : readParagraph(lines, start);
};

/**
The words of a heading line, without the marks at both its ends.
*/
const titleOf = (line: string): string => {
	const text = line.trim().replace(/^#+/, '').trim();
	const unmarked = text.replace(/(?<!#)#+$/, '');
	return unmarked === '' || /[ \t]$/.test(unmarked) ? unmarked.trimEnd() : text;
};

const isDivider = (line = ''): boolean => line.includes('-') && divider.test(line.trim());

const readComment = (lines: readonly string[], start: number): Block => {
	let end = start;

	while (end < lines.length && !(lines[end] ?? '').includes('-->')) {
		end++;
	}

	const endLine = Math.min(end + 1, lines.length);
	return {kind: 'comment', text: lines.slice(start, endLine).join('\n'), line: start + 1, endLine};
};

const readTable = (lines: readonly string[], start: number): Block => {
	const rows: TableRow[] = [];
	let end = start + 2;

	while (end < lines.length && (lines[end] ?? '').includes('|')) {
		rows.push({cells: tableCells(lines[end] ?? ''), line: end + 1});
		end++;
	}

	return {kind: 'table', header: tableCells(lines[start] ?? ''), rows, line: start + 1, endLine: end};
};

const readQuote = (lines: readonly string[], start: number): Block => {
	let end = start;

	while (end < lines.length && /^ {0,3}>/.test(lines[end] ?? '')) {
		end++;
	}

	const text = lines.slice(start, end).map(each => each.replace(/^ {0,3}>[ \t]?/, ''));
	return {kind: 'quote', text: text.join('\n').trim(), line: start + 1, endLine: end};
};

const isBreak = (text: string): boolean =>
	text.trim() === '' ||
	heading.test(text) ||
	fenceOf(text) !== null ||
	item.test(text) ||
	/^ {0,3}>/.test(text) ||
	text.trimStart().startsWith('<!--');

const readItem = (lines: readonly string[], start: number, found: RegExpExecArray): Block => {
	const source = [found[4] ?? ''];
	let end = start + 1;

	while (end < lines.length && !isBreak(lines[end] ?? '') && !rule.test(lines[end] ?? '')) {
		source.push(lines[end] ?? '');
		end++;
	}

	return {
		kind: 'item',
		marker: found[2] ?? '-',
		indent: indentOf(found[1] ?? ''),
		checked: found[3] === undefined ? null : found[3] !== ' ',
		text: source
			.map(each => each.trim())
			.join(' ')
			.trim(),
		lines: source,
		line: start + 1,
		endLine: end,
	};
};

const readParagraph = (lines: readonly string[], start: number): Block => {
	let end = start + 1;

	while (end < lines.length && !isBreak(lines[end] ?? '')) {
		const under = setext.exec(lines[end] ?? '');

		if (under) {
			const text = lines.slice(start, end).map(each => each.trim());
			return {kind: 'heading', level: under[1]?.startsWith('=') ? 1 : 2, text: text.join(' '), line: start + 1, endLine: end + 1};
		}

		if (rule.test(lines[end] ?? '') || ((lines[end] ?? '').includes('|') && isDivider(lines[end + 1]))) {
			break;
		}

		end++;
	}

	const source = lines.slice(start, end);
	return {kind: 'paragraph', text: source.map(each => each.trim()).join(' '), lines: source, line: start + 1, endLine: end};
};
