import {plainText} from '../plain-text.js';
import {entityName, headingKind, isEnumerationName} from './headings.js';
import {nameKey} from './name-key.js';
import type {Label, Walk} from './walk.js';

const attributes = /^(?:attributes|fields|properties|columns|data|key attributes|main attributes)$/i;
const relations = /^(?:relations?|relationships?|associations?|references|links)$/i;
const values =
	/^(?:values|allowed values|possible values|enum(?:eration)? values|status(?:es)?(?: values)?|states?|status(?:es)? and meanings?)$/i;
const other =
	/^(?:notes?|rules|business rules|invariants?(?: .*)?|constraints|description|purpose|definition|example|examples|lifecycle|life cycle|identity|behaviou?rs?|methods|operations|events|responsibilit(?:y|ies)|used (?:by|in)|owner|see also|why|rationale|meaning|core concepts|indexes|keys|validation|important|warning|state transitions|transitions)$/i;

/**
The label that a bold text, or a text that ends in a colon, sets over what follows it; `null` where it is no label.

@param indent - The indent of the item that it stands in; -1 for a paragraph.
*/
export const labelOf = (text: string, indent: number, walk: Walk): Label | null => {
	const name = plainText(text).replace(/\s*:$/, '').trim();
	const {entity, kind} = walk.heading;

	if (name === '' || name.length > 60) {
		return null;
	}

	if (attributes.test(name) || relations.test(name) || values.test(name) || other.test(name)) {
		const label = attributes.test(name) ? 'attributes' : relations.test(name) ? 'relations' : values.test(name) ? 'values' : 'other';
		const owner = walk.label?.kind === 'entity' && indent > walk.label.indent ? walk.label.entity : entity;
		return {kind: label, name, entity: owner, indent};
	}

	const isName = headingKind(name) === 'name' && /^\p{Lu}|^[\p{Ll}_]+$/u.test(name) && entityName(name).split(' ').length <= 3;

	if (!isName || kind === 'glossary' || walk.heading.isTerm) {
		return {kind: 'other', name, entity, indent};
	}

	if (isEnumerationName(name)) {
		return {kind: 'values', name, entity, indent};
	}

	// Under the heading of an entity, a label of another name heads some remark on it.
	return entity !== null && nameKey(entity) !== nameKey(entityName(name))
		? {kind: 'other', name, entity, indent}
		: {kind: 'entity', name: entityName(name), entity: entityName(name), indent};
};
