import {type Document, isAlias, LineCounter, parseAllDocuments, visit} from 'yaml';
import type {Finding} from '../finding.js';
import {type CodeBlock, type Fault, findingIn, firstOfEachLine, lineAt, shortened} from './code-block.js';
import {deepest, nestsTooDeep} from './nesting.js';

const check = 'yaml-parses';

const messageOf = (error: unknown): string => shortened(error instanceof Error ? error.message : String(error));

const fault = (line: number, reason: string): Fault => ({check, line, message: `Unexpected YAML (${reason}), expected YAML that parses`});

const unresolvedAlias = (document: Document): number => {
	let offset = 0;
	const anchors = new Set<string>();

	visit(document, {
		Node: (_, node) => {
			if (!isAlias(node) && typeof node.anchor === 'string') {
				anchors.add(node.anchor);
			}

			if (isAlias(node) && !anchors.has(node.source)) {
				offset = node.range?.[0] ?? 0;
				return visit.BREAK;
			}

			return undefined;
		},
	});

	return offset;
};

// What an alias stands for, and how much it unfolds to, shows only when values are made.
const valueFaults = (text: string, document: Document): readonly Fault[] => {
	try {
		document.toJS({mapAsMap: true, maxAliasCount: 100});
		return [];
	} catch (error) {
		return [fault(lineAt(text, unresolvedAlias(document)), messageOf(error))];
	}
};

/**
Finds YAML blocks that do not parse, whose keys repeat, whose aliases have no anchor, or whose aliases unfold without bound.

Several documents in one block are read each. Unknown tags are let be: they are the business of whoever reads the file.
*/
export const yamlParses = (block: CodeBlock): readonly Finding[] => {
	if (nestsTooDeep(block.text)) {
		return [findingIn(block, {check, line: 1, message: `Unexpected depth of nesting, expected at most ${deepest} levels`})];
	}

	const lines = new LineCounter();
	const documents = parseAllDocuments(block.text, {lineCounter: lines, prettyErrors: false, logLevel: 'error'});
	const faults = [...documents].flatMap(document =>
		document.errors.length > 0
			? document.errors.map(error => fault(lines.linePos(error.pos[0]).line, messageOf(error)))
			: valueFaults(block.text, document),
	);
	return firstOfEachLine(faults).map(each => findingIn(block, each));
};
