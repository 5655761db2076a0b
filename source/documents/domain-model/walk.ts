import {linesOf} from '../blocks.js';
import type {NotUnderstood} from '../facts.js';
import {type HeadedBlock, type Heading, headedBlocks} from '../headed-blocks.js';
import {headingText} from '../plain-text.js';
import {entityName, headingKind, isEnumerationName, isMarkedPlanned, statusUnder} from './headings.js';
import type {Piece} from './pieces.js';
import type {Context} from './read-tables.js';

/**
Where the reader is in a domain model: what headings and labels name, and what was read so far.
*/
export type Walk = {
	readonly path: string;
	readonly lines: readonly string[];
	readonly pieces: Piece[];
	readonly notUnderstood: NotUnderstood[];
	heading: {
		readonly kind: ReturnType<typeof headingKind>;
		readonly entity: string | null;
		readonly isTerm: boolean;
		readonly isDescribed: boolean;
		readonly headings: readonly Heading[];
	};
	label: Label | null;
	/** The line of the block that a run of items began with: they are one carrier. */
	list: {readonly carrier: number; readonly endLine: number} | null;
};

export type Label = {
	readonly kind: 'attributes' | 'values' | 'relations' | 'other' | 'entity';
	readonly name: string;
	readonly entity: string | null;
	/** Items deeper than this stand under the label; -1 for a label of its own paragraph. */
	readonly indent: number;
};

/**
A walk over a document at its start.
*/
export const walkOf = (text: string, path: string): {readonly walk: Walk; readonly blocks: readonly HeadedBlock[]} => ({
	blocks: headedBlocks(text),
	walk: {
		path,
		lines: linesOf(text),
		pieces: [],
		notUnderstood: [],
		heading: {kind: 'model', entity: null, isTerm: false, isDescribed: false, headings: []},
		label: null,
		list: null,
	},
});

/**
Takes a heading in: the entity it names, or the nearest one above it where it only names a part («Attributes», «Rules»).
*/
export const enterHeading = (walk: Walk, heading: Heading, above: readonly Heading[]): void => {
	const kind = headingKind(heading.text);
	const parent = above.at(-1);
	const parentKind = parent === undefined ? null : headingKind(parent.text);
	const isTerm = kind === 'name' && above.some(({text}) => headingKind(text) === 'glossary');
	const isDirect = parentKind === 'entities';
	const owner = [...above].reverse().find(({text}) => headingKind(text) === 'name');
	const isPart =
		kind === 'attributes' ||
		kind === 'relations' ||
		kind === 'enumerations' ||
		(kind === 'name' && parentKind === 'enumerations') ||
		(kind === 'name' && owner !== undefined && isEnumerationName(headingText(heading.text)));
	const own = kind === 'name' ? entityName(heading.text) : null;
	const entity = isPart ? (owner === undefined ? null : entityName(owner.text)) : own;
	walk.heading = {
		kind: isPart && kind === 'name' ? 'enumerations' : kind,
		entity: isTerm || entity === '' ? null : entity,
		isTerm,
		isDescribed: false,
		headings: [...above, heading],
	};
	walk.label = isPart && kind === 'name' ? {kind: 'values', name: headingText(heading.text), entity, indent: -1} : null;

	if (own !== null && own !== '' && !isTerm && !isPart) {
		const status = statusUnder([...above, heading]);
		const place = {path: walk.path, line: heading.line, endLine: heading.endLine};
		walk.pieces.push({
			kind: 'entity',
			carrier: heading.line,
			name: own,
			status,
			isCertain: isDirect && !isEnumerationName(own),
			text: heading.text,
			place,
		});
	}
};

/**
What the headings and labels around a block name.
*/
export const contextOf = (walk: Walk): Context => {
	const {heading, label} = walk;
	const ownName = heading.headings.at(-1)?.text ?? '';
	const entity = label?.kind === 'entity' || label?.entity != null ? label.entity : heading.entity;
	const enumeration =
		label?.kind === 'values' ? label.name : heading.kind === 'name' && isEnumerationName(headingText(ownName)) ? entityName(ownName) : null;
	return {
		path: walk.path,
		lines: walk.lines,
		entity: heading.kind === 'other' && label?.kind !== 'entity' ? null : entity,
		enumeration,
		status: isMarkedPlanned(label?.name ?? '') ? 'planned' : statusUnder(heading.headings),
		isGlossary: heading.kind === 'glossary' || heading.isTerm,
	};
};
