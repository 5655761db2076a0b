import {linesOf} from '../../documents/blocks.js';
import type {Fence} from '../../documents/plan/plan.js';
import type {CodeBlock} from './code-block.js';

const dedented = (text: string): string => {
	const lines = text.split('\n');
	const indents = lines.filter(line => line.trim() !== '').map(line => line.search(/\S/));
	const indent = indents.reduce((least, each) => Math.min(least, each), Number.MAX_SAFE_INTEGER);
	return indent === 0 || indents.length === 0 ? text : lines.map(line => line.slice(indent)).join('\n');
};

const isFence = (line: string): boolean => /^\s*(?:`{3,}|~{3,})/.test(line);

// What a reader sees just above a block: its heading and the paragraph that leads to it.
const leadOf = (lines: readonly string[], fenceLine: number): string => {
	const near: string[] = [];

	for (let index = fenceLine - 2; index >= 0 && near.length < 3; index--) {
		const line = lines[index] ?? '';

		if (isFence(line) || (near.length > 0 && line.trim() === '')) {
			break;
		}

		if (line.trim() !== '') {
			near.unshift(line.trim());
		}

		if (line.startsWith('#')) {
			break;
		}
	}

	return near.join('\n');
};

/**
The closed blocks of a plan, in order. What stands indented, as in a list, is moved to the margin.

@param text - The file.
*/
export const codeBlocks = (text: string, path: string, fences: readonly Fence[]): readonly CodeBlock[] => {
	const lines = linesOf(text);
	return fences
		.filter(({isClosed}) => isClosed)
		.map(fence => ({
			language: fence.language,
			text: dedented(fence.text),
			path,
			line: fence.line + 1,
			lead: leadOf(lines, fence.line),
		}));
};
