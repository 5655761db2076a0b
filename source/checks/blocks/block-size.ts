import type {Finding} from '../finding.js';
import {type CodeBlock, findingIn} from './code-block.js';

/**
The most characters of a Mermaid diagram: what Mermaid itself draws.
*/
const mostOfDiagram = 50_000;

const mostOfBlock = 1_000_000;

const sizeOf = (characters: number): string => characters.toLocaleString('en-US');

/**
Finds blocks that are too large to check. No parser sees them.

Mermaid draws an error instead of a diagram of more than 50,000 characters. Any other block may have a million.
*/
export const blockSize = (block: CodeBlock): readonly Finding[] => {
	const most = block.language === 'mermaid' || block.language === 'mmd' ? mostOfDiagram : mostOfBlock;
	return block.text.length > most
		? [
				findingIn(block, {
					check: 'block-size',
					line: 1,
					message: `Unexpected block of ${sizeOf(block.text.length)} characters, expected at most ${sizeOf(most)}`,
				}),
			]
		: [];
};
