import type {Block} from '../blocks.js';
import {plainText} from '../plain-text.js';
import {valuesOfCell} from './enumeration-values.js';
import {entityName, headingKind, isEnumerationName, isMarkedPlanned} from './headings.js';
import {lineAt, type Piece} from './pieces.js';
import {attributePiece, relationPieces, termPiece, valueOfItem} from './read-item.js';
import {labelOf} from './read-label.js';
import {contextOf, type Walk} from './walk.js';

type ListItem = Extract<Block, {kind: 'item'}>;

const bold = /^(?:\*\*|__|`)([^*_`]{2,60}?):?(?:\*\*|__|`)\s*:?(?:\s*\(([^()]{1,80})\))?\s*(?:[:–—-]\s*)?(.*)$/;

const enumerationPiece = (walk: Walk, {text, line, endLine}: ListItem): Piece | null => {
	const found = bold.exec(text) ?? /^([\p{L}][\p{L}\p{N}_ .]{1,50})()\s*:\s*(.*)$/u.exec(text);
	const values = valuesOfCell(found?.[3] ?? '');
	const name = found?.[1]?.trim() ?? '';

	if (values.length < 2 || (walk.heading.kind !== 'enumerations' && !isEnumerationName(name))) {
		return null;
	}

	const {entity} = contextOf(walk);
	return {kind: 'enumeration', carrier: line, name, entity, isClass: false, values, text, place: lineAt(walk.path, line, endLine)};
};

const addValue = (walk: Walk, item: ListItem, name: string): boolean => {
	const value = valueOfItem(item.text);

	if (value === null) {
		return false;
	}

	const known = walk.pieces.at(-1);

	if (known?.kind === 'enumeration' && known.carrier === walk.list?.carrier && known.name === name) {
		walk.pieces[walk.pieces.length - 1] = {
			...known,
			values: [...known.values, value],
			place: {...known.place, endLine: item.endLine},
			text: `${known.text} ${walk.lines[item.line - 1]?.trim() ?? ''}`,
		};
	} else {
		const place = lineAt(walk.path, item.line, item.endLine);
		const text = walk.lines[item.line - 1]?.trim() ?? item.text;
		const carrier = walk.list?.carrier ?? item.line;
		walk.pieces.push({kind: 'enumeration', carrier, name, entity: contextOf(walk).entity, isClass: false, values: [value], text, place});
	}

	return true;
};

/**
An item of a list of entities: «**Invoice**: what a customer owes». What is nested under it belongs to it.
*/
const entityItem = (walk: Walk, item: ListItem): boolean => {
	const found = bold.exec(item.text) ?? /^(\p{Lu}[\p{L}\p{N}]*)()\s*(?:[:–—-]\s*)?(.*)$/u.exec(item.text);
	const name = entityName(found?.[1] ?? '');

	if (
		found === null ||
		name === '' ||
		headingKind(name) !== 'name' ||
		!/^\p{Lu}/u.test(name) ||
		/\b(?:is|are|can|must|has|have)\b/.test(name)
	) {
		return false;
	}

	const status = isMarkedPlanned(`(${found[2] ?? ''})`) || isMarkedPlanned(item.text.slice(0, 120)) ? 'planned' : contextOf(walk).status;
	const place = lineAt(walk.path, item.line, item.endLine);
	walk.pieces.push({kind: 'entity', carrier: item.line, name, status, isCertain: true, text: item.text, place});
	walk.label = {kind: 'entity', name, entity: name, indent: item.indent};
	return true;
};

/**
Reads one list item of a domain model.
*/
export const readListItem = (walk: Walk, item: ListItem): void => {
	if (walk.label !== null && walk.label.indent >= 0 && item.indent <= walk.label.indent) {
		walk.label = null;
	}

	const context = contextOf(walk);
	const carrier = walk.list?.carrier ?? item.line;
	const kind = walk.label?.kind ?? (walk.heading.kind === 'attributes' ? 'attributes' : null);
	const parts = {text: item.text, line: item.line, endLine: item.endLine, carrier};

	if (/^(?:\*\*|__)[^*_]+(?:\*\*|__):?$|^\p{L}[\p{L} ]{2,30}:$/u.test(item.text) && headingKind(plainText(item.text)) !== 'name') {
		walk.label = labelOf(item.text, item.indent, walk);
		return;
	}

	if (context.isGlossary) {
		const term = walk.heading.isTerm ? null : termPiece({...parts, label: 'none'}, context);
		walk.pieces.push(...(term === null ? [] : [term]));
		return;
	}

	const isLabel =
		/^(?:\*\*|__)?(?:attributes|fields|properties|relations?|relationships?|states|statuses|values)(?:\*\*|__)?:(?:\*\*|__)?$/i.test(
			item.text,
		);

	if (isLabel) {
		walk.label = labelOf(item.text, item.indent, walk);
		return;
	}

	const related = relationPieces(parts, context);
	const enumeration = related.length > 0 ? null : enumerationPiece(walk, item);

	if (related.length > 0 || enumeration !== null) {
		walk.pieces.push(...related, ...(enumeration === null ? [] : [enumeration]));
		return;
	}

	const attribute =
		kind === 'other' || kind === 'relations'
			? null
			: attributePiece({...parts, label: kind === 'attributes' || kind === 'values' ? kind : 'none'}, context);

	if (
		kind === 'values' &&
		(attribute === null || attribute.kind !== 'attribute' || attribute.attribute.type === null) &&
		addValue(walk, item, walk.label?.name ?? '')
	) {
		return;
	}

	if (attribute !== null) {
		walk.pieces.push(attribute);
	} else if (walk.heading.kind === 'entities' && kind === null) {
		entityItem(walk, item);
	} else if (context.enumeration !== null && kind === null) {
		addValue(walk, item, context.enumeration);
	}
};
