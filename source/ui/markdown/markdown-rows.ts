import {type Block, readBlocks} from '../../documents/blocks.js';
import {strip} from '../../documents/sanitise.js';
import {codeRows} from './code-rows.js';
import {inline} from './inline.js';
import {blank, type Row, type Span} from './row.js';
import {tableRows} from './table-rows.js';
import {widthOf} from './width.js';
import {wrap} from './wrap.js';

const standsAlone = /^(?:Open: |Not applicable: |D-\d+\. |T-)/;

const hanging = (mark: Span, spans: readonly Span[], {line, width}: {readonly line: number; readonly width: number}): readonly Row[] => {
	const indent = widthOf(mark.text);
	return wrap(spans, width - indent).map((each, index) => ({
		spans: [index === 0 ? mark : {text: ' '.repeat(indent), tone: 'plain'}, ...each],
		line,
	}));
};

const paragraphRows = ({lines, line}: {readonly lines: readonly string[]; readonly line: number}, width: number): readonly Row[] => {
	const parts: {text: string; line: number; isBroken: boolean}[] = [];

	for (const [index, each] of lines.entries()) {
		const last = parts.at(-1);
		const text = each.trim().replace(/\\$/, '');
		const isBroken = / {2}$|\\$/.test(each);

		if (last && !last.isBroken && !standsAlone.test(text)) {
			parts[parts.length - 1] = {...last, text: `${last.text} ${text}`, isBroken};
		} else {
			parts.push({text, line: line + index, isBroken});
		}
	}

	return parts.flatMap(part => wrap(inline(part.text), width).map(spans => ({spans, line: part.line})));
};

const itemRows = ({marker, indent, checked, text, line}: Extract<Block, {kind: 'item'}>, width: number): readonly Row[] => {
	const box = checked === null ? '' : checked ? '[x] ' : '[ ] ';
	const sign = /^\d/.test(marker) ? marker : '•';
	const depth = ' '.repeat(Math.min(indent, Math.floor(width / 3)));
	return hanging({text: `${depth}${sign} ${box}`, tone: 'accent'}, inline(text), {line, width});
};

const linesRows = (text: string, line: number, width: number): readonly Row[] =>
	text.split('\n').flatMap((each, index) => wrap([{text: each, tone: 'dim'}], width).map(spans => ({spans, line: line + index})));

/**
The rows of one block.
*/
export const blockRows = (block: Block, width: number): readonly Row[] => {
	switch (block.kind) {
		case 'heading': {
			const sign = block.level > 3 ? '· ' : '';
			return wrap([{text: sign, tone: 'heading'}, ...inline(block.text, block.level < 3 ? 'title' : 'heading')], width).map(spans => ({
				spans,
				line: block.line,
			}));
		}

		case 'paragraph': {
			return paragraphRows(block, width);
		}

		case 'item': {
			return itemRows(block, width);
		}

		case 'table': {
			return tableRows(block, width);
		}

		case 'fence': {
			return codeRows(block, width);
		}

		case 'quote': {
			return block.text.split('\n').flatMap((text, index) =>
				hanging({text: '▏ ', tone: 'dim'}, inline(text), {line: block.line + index, width}).map(each => ({
					...each,
					line: block.line + index,
				})),
			);
		}

		case 'rule': {
			return [{spans: [{text: '─'.repeat(width), tone: 'dim'}], line: block.line}];
		}

		case 'front-matter':
		case 'comment': {
			return linesRows(block.text, block.kind === 'comment' ? block.line : block.line + 1, width);
		}
	}
};

/**
The rows of blocks, with a blank row where the source has one.
*/
export const blocksRows = (blocks: readonly Block[], width: number, from = 0): readonly Row[] => {
	const rows: Row[] = [];
	let end = from;

	for (const block of blocks) {
		if (end > 0 && block.line > end + 1) {
			rows.push(blank);
		}

		rows.push(...blockRows(block, width));
		end = block.endLine;
	}

	return rows;
};

/**
Markdown as styled rows of at most `width` columns, safe for the terminal.
*/
export const markdownRows = (text: string, width: number): readonly Row[] => blocksRows(readBlocks(strip(text)), width);
