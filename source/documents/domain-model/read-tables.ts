import type {Block} from '../blocks.js';
import {plainText} from '../plain-text.js';
import {attributeOf, lengthOf, nullabilityOf, statedNullability} from './attribute-of.js';
import {cardinalityOf} from './cardinality.js';
import {columnRoles, type Role} from './column-roles.js';
import {lineAt, type Piece, type Status} from './pieces.js';
import {synonymsIn} from './read-item.js';
import {valuesOfRow} from './values-of-row.js';

export type Table = Extract<Block, {kind: 'table'}>;

/**
Where a block of a domain model stands: the entity and the enumeration that its headings and labels name.
*/
export type Context = {
	readonly path: string;
	readonly entity: string | null;
	readonly enumeration: string | null;
	readonly status: Status;
	readonly isGlossary: boolean;
	readonly lines: readonly string[];
};

type Row = {
	readonly cell: (role: Role) => string;
	readonly text: string;
	readonly line: number;
	readonly context: Context;
	readonly carrier: number;
};

const rowsOf = (table: Table, context: Context): readonly Row[] => {
	const roles = columnRoles(table.header);

	return table.rows.map(({cells, line}) => ({
		cell: role => {
			const index = roles[role];
			return index === undefined ? '' : (cells[index] ?? '').trim();
		},
		text: (context.lines[line - 1] ?? '')
			.trim()
			.replace(/^\||\|$/g, '')
			.trim(),
		line,
		context,
		carrier: table.line,
	}));
};

const nameOf = (cell: string): string =>
	plainText(cell)
		.replace(/\s*\((?:pk|fk|planned|proposed|optional|enum)[^()]*\)$/i, '')
		.trim();

const isPlanned = (text: string): boolean => /\b(?:planned|proposed)\b/i.test(text);

/** A note that begins with it speaks of the row; further on, of something about it that is to come. */
const isPlannedFirst = (note: string): boolean => /^[^\p{L}\p{N}]*(?:planned|proposed)\b/iu.test(plainText(note));

const attributePieces = ({cell, text, line, context, carrier}: Row): readonly Piece[] => {
	const name = nameOf(cell('attribute') || cell('name'));
	const entity = nameOf(cell('entity')) || context.entity;
	const prose = [cell('constraints'), cell('description')];

	if (name === '' || entity === null || /^[-–—.…]+$/.test(name)) {
		return [];
	}

	const stated =
		cell('required') !== ''
			? nullabilityOf(cell('required'), false)
			: cell('nullable') !== ''
				? nullabilityOf(cell('nullable'), true)
				: null;
	const length = cell('length') === '' ? null : Number(/^\d{1,7}$/.exec(plainText(cell('length')))?.[0] ?? Number.NaN);
	const attribute = attributeOf({
		name,
		type: plainText(cell('type')) || null,
		nullable: stated ?? prose.map(statedNullability).find(each => each !== null) ?? null,
		length: length !== null && !Number.isNaN(length) ? length : (prose.map(lengthOf).find(each => each !== null) ?? null),
		values: valuesOfRow(cell),
		text,
		place: lineAt(context.path, line),
	});
	return [
		{
			kind: 'attribute',
			carrier,
			entity,
			status: isPlanned(cell('attribute')) || isPlannedFirst(cell('constraints')) ? 'planned' : context.status,
			attribute,
		},
	];
};

const relationPieces = ({cell, text, line, context, carrier}: Row): readonly Piece[] => {
	const [from, to] = [nameOf(cell('from')), nameOf(cell('to'))];
	const sides = plainText(cell('cardinality')).split(/\s*(?::|—|–|->|→|\bto\b)\s*/);
	const cardinality = sides.length === 2 ? cardinalityOf(sides[1] ?? '') : cardinalityOf(sides[0] ?? '');
	const place = lineAt(context.path, line);
	const relation = {id: '', text, place, to, cardinality, name: plainText(cell('relation')) || null};
	return from === '' || to === '' ? [] : [{kind: 'relation', carrier, entity: from, status: context.status, isDeclaring: true, relation}];
};

const termPieces = ({cell, text, line, context, carrier}: Row): readonly Piece[] => {
	const listed = plainText(cell('synonyms'))
		.split(/\s*[,;/]\s*/)
		.filter(synonym => /\p{L}/u.test(synonym));
	const synonyms = listed.length > 0 ? listed : synonymsIn(cell('description'));
	const term = {id: '', text, place: lineAt(context.path, line), term: nameOf(cell('term')), synonyms};
	return term.term === '' ? [] : [{kind: 'term', carrier, term}];
};

/**
What a table of a domain model says: attributes of an entity, relations, a glossary, entities with what they are, or the values of an enumeration. `null` where it is none of these.
*/
export const readTable = (table: Table, context: Context): readonly Piece[] | null => {
	const roles = columnRoles(table.header);
	const rows = rowsOf(table, context);
	const hasDetail = roles.type !== undefined || roles.required !== undefined || roles.nullable !== undefined;
	const hasMeaning =
		hasDetail ||
		table.header.length === 1 ||
		roles.values !== undefined ||
		roles.description !== undefined ||
		roles.constraints !== undefined;

	if ((roles.attribute !== undefined && hasMeaning) || (roles.name !== undefined && roles.type !== undefined)) {
		return context.entity === null && roles.entity === undefined ? null : rows.flatMap(attributePieces);
	}

	if (
		roles.from !== undefined &&
		roles.to !== undefined &&
		roles.from !== roles.to &&
		(roles.cardinality !== undefined || roles.relation !== undefined)
	) {
		return rows.flatMap(relationPieces);
	}

	if (roles.term !== undefined && (roles.synonyms !== undefined || (context.isGlossary && roles.description !== undefined))) {
		return rows.flatMap(termPieces);
	}

	if (roles.entity === 0 && !hasDetail) {
		return rows.flatMap(({cell, text, line, carrier}) => {
			const status = isPlanned(text) ? 'planned' : context.status;
			const name = nameOf(cell('entity'));
			return name === ''
				? []
				: [{kind: 'entity', carrier, name, status, isCertain: true, text, place: lineAt(context.path, line)} as const];
		});
	}

	return roles.value === 0 && context.enumeration !== null ? enumerationOf(table, rows, context) : null;
};

const enumerationOf = (table: Table, rows: readonly Row[], context: Context): readonly Piece[] => [
	{
		kind: 'enumeration',
		carrier: table.line,
		name: context.enumeration ?? '',
		entity: context.entity,
		isClass: false,
		values: rows.map(({cell}) => nameOf(cell('value'))).filter(value => value !== ''),
		text: rows[0]?.text ?? '',
		place: lineAt(context.path, rows[0]?.line ?? table.line),
	},
];
