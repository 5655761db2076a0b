import {type Block, readBlocks} from '../../documents/blocks.js';
import {blocksRows} from './markdown-rows.js';
import {blank, type Row} from './row.js';

/**
The rows of a growing text: those that are `done`, with the offset and the line they end at, and the `live` ones below them.
*/
export type Streamed = {
	readonly text: string;
	readonly width: number;
	readonly done: readonly Row[];
	readonly offset: number;
	readonly lines: number;
	readonly live: readonly Row[];
};

/**
The end of the last block that more text can't change: what stands before a blank line, outside a fence.
*/
const settledEnd = (blocks: readonly Block[], lines: readonly string[]): number => {
	const last = blocks.at(-1);
	const isFinished = (block: Block, index: number) =>
		(block.kind !== 'fence' || block.isClosed) &&
		block.kind !== 'comment' &&
		(index < blocks.length - 1 || (lines[block.endLine] ?? 'x').trim() === '');
	return last && lines.length > 1
		? (blocks
				.filter(isFinished)
				.filter(({endLine}) => (lines[endLine] ?? 'x').trim() === '' && endLine < lines.length - 1)
				.at(-1)?.endLine ?? 0)
		: 0;
};

const shifted = (rows: readonly Row[], by: number): readonly Row[] =>
	by === 0 ? rows : rows.map(each => ({...each, line: each.line === null ? null : each.line + by}));

/**
The rows of a text that grows at its end: only what follows the last finished block is read again, so a chunk costs the same however long the text has become.

@param text - Already stripped, since an escape sequence may come in two chunks.
@param known - What this gave for an earlier state of the same text; anything else is read anew.
*/
export const streamedRows = (known: Streamed | null, text: string, width: number): Streamed => {
	const isSame =
		known !== null &&
		known.width === width &&
		text.length >= known.text.length &&
		text.startsWith(known.text.slice(-200), Math.max(0, known.text.length - 200));
	const start = isSame ? known : {done: [], offset: 0, lines: 0};
	const tail = start.offset > 0 ? text.slice(start.offset).replace(/^---(?=\n)/, '***') : text;
	const lines = tail.split('\n');
	const blocks = readBlocks(tail);
	const end = settledEnd(blocks, lines);
	const settled = blocks.filter(block => block.endLine <= end);
	const unsettled = blocks.filter(block => block.endLine > end);
	const gap = (rows: readonly Row[], before: readonly Row[]) => (rows.length > 0 && before.length > 0 ? [blank, ...rows] : rows);
	const done = settled.length === 0 ? start.done : [...start.done, ...gap(shifted(blocksRows(settled, width), start.lines), start.done)];
	const offset = start.offset + lines.slice(0, end).reduce((sum, each) => sum + each.length + 1, 0);
	const live = gap(shifted(blocksRows(unsettled, width), start.lines), done);
	return {text, width, done, offset, lines: start.lines + end, live};
};
