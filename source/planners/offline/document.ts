import {type Block, readBlocks} from '../../documents/blocks.js';

/**
A document to edit, without its byte-order mark.
*/
export type Document = {
	readonly text: string;
	readonly newline: string;
	readonly blocks: readonly Block[];
	/** Where each line begins, and where its content ends, as offsets. */
	readonly lines: readonly {readonly start: number; readonly end: number}[];
};

const linesIn = (text: string): Document['lines'] => {
	const lines: {start: number; end: number}[] = [];
	let start = 0;

	for (const match of text.matchAll(/\r\n|\r|\n/g)) {
		lines.push({start, end: match.index});
		start = match.index + match[0].length;
	}

	return [...lines, {start, end: text.length}];
};

/**
Reads a document for editing: its blocks, and where its lines begin and end.
*/
export const documentOf = (before: string): Document => {
	const text = before.replace(/^\uFEFF/, '');
	const newline = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
	return {text, newline, blocks: readBlocks(text), lines: linesIn(text)};
};

/**
A heading folded: without number, marks and case.
*/
export const plain = (heading: string): string =>
	heading
		.replace(/^[\d.\s]+/, '')
		.replace(/[*_`:]/g, '')
		.trim()
		.toLowerCase();

const isHeading = (block: Block): block is Extract<Block, {kind: 'heading'}> => block.kind === 'heading';

/**
Where a block can be appended, and behind which one.
*/
export type Place = {readonly offset: number; readonly last: Block};

/**
The last block under a heading and where its content ends; `null` where there is no such heading.
*/
export const endOf = (under: string, {blocks, lines}: Document): Place | null => {
	const start = blocks.findIndex(block => isHeading(block) && plain(block.text) === plain(under));
	const heading = blocks[start];

	if (heading === undefined || !isHeading(heading)) {
		return null;
	}

	const next = blocks.findIndex((block, index) => index > start && isHeading(block) && block.level <= heading.level);
	const last = blocks[(next < 0 ? blocks.length : next) - 1] ?? heading;
	return {offset: lines[last.endLine - 1]?.end ?? 0, last};
};
