import type {Block} from '../blocks.js';
import {ownId} from '../own-id.js';
import {ruleWord} from './rule-level.js';

type Whole = {readonly text: string; readonly endLine: number};

/**
The text of a rule: that of its block, and where it ends in a colon the list below it, as it stands in the document. Items that are rules themselves are no part of it.
*/
export const ruleText = (
	block: {readonly text: string; readonly line: number; readonly endLine: number},
	children: readonly Block[],
	lines: readonly string[],
): Whole => {
	const last = children.at(-1);
	const isRule = (child: Block): boolean => child.kind === 'item' && (ownId(child.text) !== null || ruleWord(child.text, false) !== null);

	if (
		last === undefined ||
		!/:\**$/.test(block.text) ||
		ruleWord(block.text, true) === null ||
		children.length > 12 ||
		children.some(isRule)
	) {
		return {text: block.text, endLine: block.endLine};
	}

	const below = lines.slice(block.endLine, last.endLine).map(line => line.trim());
	return {text: `${block.text} ${below.join(' ')}`.replace(/\s+/g, ' '), endLine: last.endLine};
};
