import {attributeOf, statedNullability} from './attribute-of.js';
import type {Cardinality} from './cardinality.js';
import {valuesOfCell} from './enumeration-values.js';
import {lineAt, type Piece, type Status} from './pieces.js';

export type Diagram = {
	readonly text: string;
	readonly path: string;
	/** The line of the document that the diagram's first line stands in. */
	readonly line: number;
	readonly status: Status;
};

const ends: Readonly<Record<string, Cardinality>> = {
	'||': '1',
	'|o': '0..1',
	'o|': '0..1',
	'}|': '1..*',
	'|{': '1..*',
	'}o': '0..*',
	'o{': '0..*',
};
const relation =
	/^("[^"]{1,80}"|[\p{L}_][\p{L}\p{N}_-]*?)(?:\[[^\]]*\])?\s*(\|\||\|o|\}\||\}o)(?:--|\.\.)(\|\||o\||\|\{|o\{)\s*("[^"]{1,80}"|[\p{L}_][\p{L}\p{N}_-]*)(?:\[[^\]]*\])?\s*(?::\s*(.*))?$/u;
const opening = /^("[^"]{1,80}"|[\p{L}_][\p{L}\p{N}_-]*)(?:\["?([^\]"]{1,80})"?\])?\s*\{\s*(\})?$/u;
const attribute =
	/^([\p{L}_][\p{L}\p{N}_()[\],.~<>-]*\??)\s+(\*?[\p{L}_][\p{L}\p{N}_-]*\??)((?:\s*,?\s*\b(?:PK|FK|UK)\b)*)\s*(?:"([^"]*)")?$/u;

const bare = (name: string): string => name.replace(/^"|"$/g, '').trim();

type Line = {readonly text: string; readonly line: number; readonly diagram: Diagram};

const relationPieces = ({text, line, diagram}: Line, found: RegExpExecArray): readonly Piece[] => {
	const [from, to] = [bare(found[1] ?? ''), bare(found[4] ?? '')];
	const name = bare((found[5] ?? '').trim()) || null;
	const [back, there] = [ends[found[2] ?? ''] ?? null, ends[found[3] ?? ''] ?? null];
	const at = {id: '', text, place: lineAt(diagram.path, line), name};
	const {status, line: carrier} = diagram;
	return [
		{kind: 'relation', carrier, entity: from, status, isDeclaring: true, relation: {...at, to, cardinality: there}},
		{kind: 'relation', carrier, entity: to, status, isDeclaring: true, relation: {...at, to: from, cardinality: back}},
	];
};

const attributePiece = ({text, line, diagram}: Line, entity: string, found: RegExpExecArray): Piece => {
	const comment = found[4] ?? '';
	return {
		kind: 'attribute',
		carrier: diagram.line,
		entity,
		status: diagram.status,
		attribute: attributeOf({
			name: (found[2] ?? '').replace(/^\*/, ''),
			type: found[1] ?? null,
			nullable: /\bPK\b/.test(found[3] ?? '') ? false : statedNullability(comment),
			length: null,
			values: valuesOfCell(comment),
			text,
			place: lineAt(diagram.path, line),
		}),
	};
};

/**
What a Mermaid `erDiagram` says: its entities, their attributes, and every relation from both of its ends.
*/
export const readErDiagram = (diagram: Diagram): readonly Piece[] => {
	const pieces: Piece[] = [];
	const names = new Map<string, string>();
	let entity: string | null = null;

	for (const [index, raw] of diagram.text.split('\n').entries()) {
		const text = raw.replace(/%%.*$/, '').trim();
		const line: Line = {text, line: diagram.line + index, diagram};
		const opened: RegExpExecArray | null = entity === null ? opening.exec(text) : null;
		const related: RegExpExecArray | null = entity === null ? relation.exec(text) : null;
		const found = entity === null ? null : attribute.exec(text);

		if (text === '}') {
			entity = null;
		} else if (opened) {
			const name: string = opened[2] ?? bare(opened[1] ?? '');
			names.set(bare(opened[1] ?? ''), name);
			entity = opened[3] === undefined ? name : null;
			pieces.push({
				kind: 'entity',
				carrier: diagram.line,
				name,
				status: diagram.status,
				isCertain: true,
				text,
				place: lineAt(diagram.path, line.line),
			});
		} else if (entity !== null && found) {
			pieces.push(attributePiece(line, entity, found));
		} else if (related) {
			pieces.push(...relationPieces(line, related));
		}
	}

	const named = (name: string): string => names.get(name) ?? name;
	return pieces.map(piece =>
		piece.kind === 'relation'
			? {...piece, entity: named(piece.entity), relation: {...piece.relation, to: named(piece.relation.to)}}
			: piece,
	);
};
