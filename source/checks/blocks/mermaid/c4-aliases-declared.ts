import type {Finding} from '../../finding.js';
import {type CodeBlock, findingIn} from '../code-block.js';
import type {Diagram} from './diagram.js';

const relation = /^\s*(?:Bi)?Rel(?:_\w+|Index)?\s*\((.*)/;

const lineOf = (text: string, alias: string): number =>
	text.split('\n').findIndex(line =>
		(relation.exec(line)?.[1] ?? '')
			.split(',')
			.slice(0, 3)
			.some(each => each.trim().replace(/\)+$/, '') === alias),
	) + 1;

/**
Finds relations of a C4 diagram that begin or end at an alias that nothing declares: the diagram parses and cannot be drawn.
*/
export const c4AliasesDeclared = (block: CodeBlock, diagram: Diagram): readonly Finding[] => {
	if (diagram.kind !== 'c4') {
		return [];
	}

	const declared = new Set([...diagram.elements.map(({alias}) => alias), ...diagram.boundaries]);
	const used = new Set(diagram.relations.flatMap(({from, to}) => [from, to]));
	return [...used]
		.filter(alias => !declared.has(alias))
		.map(alias =>
			findingIn(block, {
				check: 'c4-aliases-declared',
				line: lineOf(block.text, alias),
				subject: alias,
				message: `Unexpected alias \`${alias}\` in a relation, expected one that an element or boundary declares`,
			}),
		);
};
