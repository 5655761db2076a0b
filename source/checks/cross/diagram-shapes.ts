import {nameKey} from '../../documents/domain-model/name-key.js';
import type {Place} from '../../documents/facts.js';
import type {CodeBlock} from '../blocks/code-block.js';
import type {Diagram, DiagramAttribute} from '../blocks/mermaid/diagram.js';
import type {Shape} from './shape.js';

export type EntityDiagram = {readonly block: CodeBlock; readonly diagram: Extract<Diagram, {kind: 'entities'}>};

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

const placeOf = ({path, line}: CodeBlock, index: number): Place => ({
	path,
	line: line + Math.max(index, 0),
	endLine: line + Math.max(index, 0),
});

const opening = (name: string): RegExp => new RegExp(`^\\s*"?${escaped(name)}"?\\s*(?:\\[[^\\]]*\\])?\\s*(?::::\\w+\\s*)?\\{`);
const named = (name: string): RegExp => new RegExp(`(?<![\\w-])"?${escaped(name)}"?(?![\\w-])`);

const attributeLine = (lines: readonly string[], start: number, {name}: DiagramAttribute): number => {
	const found = lines.findIndex((line, index) => index > start && new RegExp(`^\\s*\\S+\\s+\\*?"?${escaped(name)}"?(?:\\s|$)`).test(line));
	return found < 0 ? start : found;
};

/**
The entities of a diagram with their attributes. Those that a relation only names have none.
*/
export const diagramShapes = ({block, diagram}: EntityDiagram): readonly Shape[] => {
	const lines = block.text.split('\n');
	return diagram.entities.map(({name, attributes}) => {
		const body = lines.findIndex(line => opening(name).test(line));
		const start = body < 0 ? lines.findIndex(line => named(name).test(line)) : body;
		return {
			name,
			key: nameKey(name),
			isWhole: false,
			place: placeOf(block, start),
			attributes: attributes.map(attribute => ({
				name: attribute.name,
				key: nameKey(attribute.name),
				type: attribute.type,
				isRequired: null,
				isFilled: false,
				values: null,
				place: placeOf(block, attributeLine(lines, start, attribute)),
			})),
		};
	});
};

/**
The place of a relation of a diagram: the line that names both its ends.
*/
export const relationPlace = ({block}: EntityDiagram, from: string, to: string): Place =>
	placeOf(
		block,
		block.text
			.split('\n')
			.findIndex(line => named(from).test(line) && named(to).test(line) && /[|}o.][|o{}]?(?:--|\.\.)|\bto\b/.test(line)),
	);
