import type {Finding} from '../../finding.js';
import {type CodeBlock, findingIn, shortened} from '../code-block.js';

const unquotedLabel = /^\s*[\w-]+\s*(?:-[-.>=]*\s*)?\[[^"\]]*[()][^\]]*\]|\b[\w-]+\[(?!["(])[^"\]]*[()]/;
const reservedNode = /(?:^|[>\-\s|])end\s*(?:$|[[({]|--)/;

const hintOf = (text: string, line: string): string => {
	const isFlowchart = /^\s*(?:flowchart|graph)\b/m.test(text);

	if (isFlowchart && unquotedLabel.test(line)) {
		return '; a label with parentheses needs double quotes';
	}

	return isFlowchart && line.trim() !== 'end' && reservedNode.test(line) ? '; `end` is reserved, `End` is not' : '';
};

// What Jison calls its end tokens.
const ends: Readonly<Record<string, string>> = {1: 'end of the diagram', EOF: 'end of the diagram', NEWLINE: 'end of the line'};

const reasonOf = (message: string): string => {
	const got = /got '([^']+)'/.exec(message)?.[1];
	const expected = /Expecting ([^\n]*?), got/.exec(message)?.[1];
	const isShort = expected !== undefined && expected.length <= 60;

	if (got !== undefined) {
		return `Unexpected ${ends[got] ?? `\`${got}\``} near this line, expected ${isShort ? expected.replaceAll("'", '`') : 'a diagram that parses'}`;
	}

	if (/no diagram type detected/i.test(message)) {
		return 'Unexpected first line, expected the type of a Mermaid diagram';
	}

	if (/lexical error/i.test(message)) {
		return 'Unexpected text near this line, expected a diagram that parses';
	}

	return `Unexpected diagram (${shortened(message)}), expected one that parses`;
};

/**
Finds Mermaid diagrams of any type that do not parse.

Mermaid names the line on which it gave up; the slip itself may stand a little before it.

@param refused - What Mermaid said, and the line it named.
@param mended - That line as the diagram parses with it, `null` where nobody knows one.
*/
export const mermaidParses = (
	block: CodeBlock,
	refused: {readonly message: string; readonly line: number},
	mended: string | null = null,
): readonly Finding[] => {
	const line = block.text.split('\n')[refused.line - 1] ?? '';
	return [
		findingIn(block, {
			check: 'mermaid-parses',
			line: refused.line,
			message: `${reasonOf(refused.message)}${hintOf(block.text, line)}`,
			...(mended === null ? {} : {fix: mended}),
		}),
	];
};
