import type {Finding} from '../../finding.js';
import {type CodeBlock, findingIn} from '../code-block.js';
import {deepest} from '../nesting.js';

const opens: ReadonlyArray<readonly [diagram: RegExp, block: RegExp]> = [
	[/^\s*(?:flowchart|graph)\b/m, /^\s*subgraph\b/],
	[/^\s*sequenceDiagram\b/m, /^\s*(?:alt|opt|loop|par|critical|break|rect|box)(?:\s+[^-=<>]|\s*$)/],
];

/**
Finds Mermaid diagrams whose subgraphs, alternatives or loops stand in each other deeper than anything draws. Mermaid parses them for seconds and then runs out of stack.
*/
export const diagramNesting = (block: CodeBlock): readonly Finding[] => {
	const opening = opens.find(([diagram]) => diagram.test(block.text))?.[1];
	let depth = 0;

	for (const [index, line] of opening === undefined ? [] : block.text.split('\n').entries()) {
		depth += opening?.test(line) ? 1 : /^\s*end\s*$/.test(line) ? -1 : 0;

		if (depth > deepest) {
			const message = `Unexpected depth of nesting, expected at most ${deepest} levels`;
			return [findingIn(block, {check: 'mermaid-parses', line: index + 1, message})];
		}
	}

	return [];
};
