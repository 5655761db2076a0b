import {attributeOf} from './attribute-of.js';
import {cardinalityOf} from './cardinality.js';
import {lineAt, type Piece} from './pieces.js';
import type {Diagram} from './read-er-diagram.js';

const className = '[\\p{L}_][\\p{L}\\p{N}_.-]*';
const opening = new RegExp(`^class\\s+(${className})(?:~[^~]*~)?(?:\\["([^"]{1,80})"\\])?(?::::?\\w+)?\\s*(\\{)?\\s*(\\})?$`, 'u');
const relation = new RegExp(
	`^(${className})\\s*(?:"([^"]{0,30})")?\\s*(<\\|--|--\\|>|\\.\\.\\|>|<\\|\\.\\.|<?(?:\\*|o)?(?:--|\\.\\.)(?:\\*|o)?>?)\\s*(?:"([^"]{0,30})")?\\s*(${className})\\s*(?::\\s*(.*))?$`,
	'u',
);
const typeFirst = /^[+\-#~]?\s*([\p{L}_][\p{L}\p{N}_.<>~[\]]*\??)\s+([\p{L}_][\p{L}\p{N}_]*)$/u;
const nameFirst = /^[+\-#~]?\s*([\p{L}_][\p{L}\p{N}_]*\??)\s*:\s*([\p{L}_][^()]{0,80})$/u;
const nameOnly = /^[+\-#~]?\s*([\p{L}_][\p{L}\p{N}_]*)$/u;

type Body = {
	readonly name: string;
	readonly text: string;
	readonly line: number;
	readonly members: {readonly text: string; readonly line: number}[];
	isEnumeration: boolean;
};

const generic = (type: string): string => type.replace(/~([^~]*)~/g, '<$1>');

const memberOf = (text: string): {readonly name: string; readonly type: string | null} | null => {
	const first = typeFirst.exec(text);
	const second = nameFirst.exec(text);

	if (first) {
		return {type: generic(first[1] ?? ''), name: first[2] ?? ''};
	}

	if (second) {
		return {name: second[1] ?? '', type: generic((second[2] ?? '').trim())};
	}

	const only = nameOnly.exec(text);
	return only ? {name: only[1] ?? '', type: null} : null;
};

const relationPieces = (
	found: RegExpExecArray,
	at: {readonly diagram: Diagram; readonly line: number; readonly text: string},
): readonly Piece[] => {
	const [, from = '', back = '', arrow = '', there = '', to = '', label = ''] = found;
	const {diagram, line, text} = at;

	if (arrow.includes('|')) {
		return [];
	}

	const common = {id: '', text, place: lineAt(diagram.path, line), name: label.trim() || null};
	const {status, line: carrier} = diagram;
	const pieces: Piece[] = [
		{kind: 'relation', carrier, entity: from, status, isDeclaring: true, relation: {...common, to, cardinality: cardinalityOf(there)}},
	];

	if (back !== '') {
		pieces.push({
			kind: 'relation',
			carrier,
			entity: to,
			status,
			isDeclaring: true,
			relation: {...common, to: from, cardinality: cardinalityOf(back)},
		});
	}

	return pieces;
};

const bodyPieces = (body: Body, diagram: Diagram): readonly Piece[] => {
	const {path, status, line: carrier} = diagram;

	if (body.isEnumeration) {
		const first = body.members[0];
		const values = body.members.map(({text}) => text.replace(/[,;]$/, '')).filter(text => /^[\p{L}_][\p{L}\p{N}_-]*$/u.test(text));
		return [
			{
				kind: 'enumeration',
				carrier,
				name: body.name,
				entity: null,
				isClass: true,
				values,
				text: first?.text ?? body.name,
				place: lineAt(path, first?.line ?? body.line),
			},
		];
	}

	const attributes = body.members.flatMap(({text, line}): readonly Piece[] => {
		const member = memberOf(text);
		const attribute = member && attributeOf({...member, nullable: null, length: null, values: [], text, place: lineAt(path, line)});
		return attribute ? [{kind: 'attribute', carrier, entity: body.name, status, attribute}] : [];
	});
	return [
		{kind: 'entity', carrier, name: body.name, status, isCertain: true, text: body.text, place: lineAt(path, body.line)},
		...attributes,
	];
};

/**
What a Mermaid `classDiagram` says: classes with their attributes (methods are passed over), enumerations, and relations from each end that says how many. Inheritance is no relation.
*/
export const readClassDiagram = (diagram: Diagram): readonly Piece[] => {
	const bodies = new Map<string, Body>();
	const pieces: Piece[] = [];
	let open: Body | null = null;

	const bodyOf = (name: string, line: number, text: string): Body => {
		const body = bodies.get(name) ?? {name, text, line, members: [], isEnumeration: false};
		bodies.set(name, body);
		return body;
	};

	for (const [index, raw] of diagram.text.split('\n').entries()) {
		const text = raw.replace(/%%.*$/, '').trim();
		const line = diagram.line + index;
		const opened = opening.exec(text);
		const single = /^([\p{L}_][\p{L}\p{N}_.-]*)\s+:\s+(.+)$/u.exec(text);
		const marked = /^<<\s*(\w+)\s*>>\s*([\p{L}_][\p{L}\p{N}_.-]*)?$/u.exec(text);
		const related = relation.exec(text);

		if (text === '}') {
			open = null;
		} else if (marked && (open !== null || marked[2] !== undefined)) {
			const body: Body = open ?? bodyOf(marked[2] ?? '', line, text);
			body.isEnumeration ||= /^enum/i.test(marked[1] ?? '');
		} else if (open !== null) {
			open.members.push({text, line});
		} else if (opened) {
			const body = bodyOf(opened[1] ?? '', line, text);
			open = opened[3] !== undefined && opened[4] === undefined ? body : null;
		} else if (related) {
			pieces.push(...relationPieces(related, {diagram, line, text}));
		} else if (single) {
			bodyOf(single[1] ?? '', line, text).members.push({text: single[2] ?? '', line});
		}
	}

	return [...[...bodies.values()].flatMap(body => bodyPieces(body, diagram)), ...pieces];
};
