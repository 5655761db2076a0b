import type {Block} from '../blocks.js';
import {headingText} from '../plain-text.js';
import {valuesOfCell} from './enumeration-values.js';
import {isMarkedPlanned} from './headings.js';
import {lineAt} from './pieces.js';
import {relationPieces, synonymsIn} from './read-item.js';
import {labelOf} from './read-label.js';
import {contextOf, type Label, type Walk} from './walk.js';

type Paragraph = Extract<Block, {kind: 'paragraph'}>;

const synonymLabel = /^(?:\*\*|__)?(?:synonyms?|aliases|also (?:called|known as))(?:\*\*|__)?:?(?:\*\*|__)?\s*:?\s*(.+)$/i;

const markStatus = (walk: Walk, name: string): void => {
	const index = walk.pieces.findLastIndex(piece => piece.kind === 'entity' && piece.name === name);
	const piece = walk.pieces[index];

	if (piece?.kind === 'entity') {
		walk.pieces[index] = {...piece, status: 'planned'};
	}

	const headings = walk.heading.headings.map((heading, index, all) =>
		index === all.length - 1 ? {...heading, text: `${heading.text} (planned)`} : heading,
	);
	walk.heading = {...walk.heading, headings};
};

const describe = (walk: Walk, {text, line, endLine}: Paragraph): void => {
	const {entity, headings, isTerm} = walk.heading;
	const heading = headings.at(-1);
	const place = lineAt(walk.path, line, endLine);

	if (isTerm && heading !== undefined && !walk.heading.isDescribed) {
		walk.heading = {...walk.heading, isDescribed: true};
		const term = {id: '', text, place, term: headingText(heading.text), synonyms: synonymsIn(text)};
		walk.pieces.push({kind: 'term', carrier: heading.line, term});
	}

	const last = walk.pieces.at(-1);

	if (entity !== null && last?.kind === 'entity' && last.carrier === heading?.line && last.text === heading.text) {
		walk.pieces[walk.pieces.length - 1] = {...last, text, place};
	}

	const synonyms = synonymLabel.exec(text)?.[1] ?? /\(?\balso (?:called|known as)\b.*/i.exec(text)?.[0];

	if (entity !== null && synonyms !== undefined) {
		const found = synonymsIn(`synonyms: ${synonyms.replace(/^\(?also (?:called|known as):?\s*/i, '')}`);
		walk.pieces.push({kind: 'term', carrier: line, isAlias: true, term: {id: '', text, place, term: entity, synonyms: found}});
	}
};

const enterLabel = (walk: Walk, label: Label | null, {text, line, endLine}: Paragraph): void => {
	walk.label = label;

	if (label?.kind === 'entity') {
		const place = lineAt(walk.path, line, endLine);
		walk.pieces.push({kind: 'entity', carrier: line, name: label.name, status: contextOf(walk).status, isCertain: false, text, place});
	}
};

/**
Reads a paragraph of a domain model: a label over what follows, the mark «Status: planned», values behind a label, relations in sentences, the description of an entity or term.

@param isListAfter - Whether a list follows it directly.
*/
export const readParagraph = (walk: Walk, block: Paragraph, isListAfter: boolean): void => {
	const {text, line, endLine} = block;
	const isBold = /^(?:\*\*|__)[^*_]+(?:\*\*|__):?$/.test(text);
	const explained = isListAfter ? (/^(?:\*\*|__)([^*_]{2,40}?):?(?:\*\*|__)(?::|\s[–—-])\s/.exec(text)?.[1] ?? null) : null;
	const listed = /^(?:\*\*|__)([^*_]{2,40}?):?(?:\*\*|__):?\s+(.+)$/.exec(text);

	if (isBold || /^[\p{L}][\p{L}\p{N}_ ()]{0,50}:$/u.test(text)) {
		enterLabel(walk, labelOf(text, -1, walk), block);
		return;
	}

	if (listed && /^(?:status|state|maturity)$/i.test(listed[1] ?? '') && isMarkedPlanned(listed[2] ?? '') && walk.heading.entity !== null) {
		markStatus(walk, walk.heading.entity);
		return;
	}

	// «**Order** — what a customer bought», with its attributes in a list below.
	const named = explained === null ? null : labelOf(explained, -1, walk);

	if (named?.kind === 'entity') {
		enterLabel(walk, named, block);
		return;
	}

	const label = listed ? labelOf(listed[1] ?? '', -1, walk) : null;
	const values = label?.kind === 'values' ? valuesOfCell(listed?.[2] ?? '') : [];

	if (label !== null && values.length > 1) {
		const {entity} = contextOf(walk);
		walk.pieces.push({
			kind: 'enumeration',
			carrier: line,
			name: label.name,
			entity,
			isClass: false,
			values,
			text,
			place: lineAt(walk.path, line, endLine),
		});
		return;
	}

	describe(walk, block);
	walk.pieces.push(...relationPieces({text, line, endLine, carrier: line}, contextOf(walk)));
};
