import type {Heading} from '../headed-blocks.js';
import {headingText} from '../plain-text.js';
import {wordsOf} from './name-key.js';
import type {Status} from './pieces.js';

export type HeadingKind = 'glossary' | 'relations' | 'enumerations' | 'attributes' | 'entities' | 'model' | 'other' | 'name';

const kinds: ReadonlyArray<readonly [kind: HeadingKind, title: RegExp]> = [
	['glossary', /\b(?:glossary|terms|terminology|definitions|vocabulary|ubiquitous language|dictionary)\b/i],
	['relations', /\b(?:relations?|relationships?|associations?|cardinalit(?:y|ies))\b/i],
	['enumerations', /^(?:enum(?:eration)?s?|enumerated types|value sets|lookup values|code lists)\b/i],
	['attributes', /^(?:attributes|fields|properties|columns|attribute list|data fields)$/i],
	['entities', /\b(?:entities|aggregates|aggregate roots?|value objects|domain objects|core concepts|concepts|domain classes)\b/i],
	[
		'model',
		/\b(?:(?:domain|data|object|conceptual|logical|physical|class|information|entity) models?|database schema|schema|data structures?)\b/i,
	],
	[
		'other',
		/^(?:overview|introduction|purpose|scope|notes?|remarks|(?:business )?rules.*|invariants.*|constraints|validations?|(?:domain )?events|.*diagrams?|examples?|change ?log|(?:revision )?history|references|services|repositories|commands|queries|life ?cycle.*|the life .*|state machine|transitions|states? transitions?|open questions|assumptions|conventions|naming|sizes|indexes|permissions|security|description|summary|table of contents|contents|context|bounded contexts?)$/i,
	],
];

/**
What a heading or label of a domain model announces; `name` may be the name of an entity or an enumeration.
*/
export const headingKind = (text: string): HeadingKind => {
	const title = headingText(text);
	return kinds.find(([, pattern]) => pattern.test(title))?.[0] ?? (wordsOf(title).length > 4 ? 'other' : 'name');
};

/**
The entity that a heading names: «Entity: Invoice», «3.1 Invoice (planned)», «Invoice entity».
*/
export const entityName = (text: string): string =>
	headingText(text)
		.replace(/^(?:entity|aggregate(?: root)?|value object|class|table|concept)\s*[:–—-]\s*/i, '')
		.replace(/\s*[([][^()[\]]*[)\]]\s*$/, '')
		.replace(/\s+(?:entity|aggregate(?: root)?|value object|class|table)$/i, '')
		.replace(/^(?:entity|aggregate root|value object)\s+(?=\p{Lu})/u, '')
		.trim();

const enumerationWords = new Set([
	'status',
	'statuses',
	'state',
	'states',
	'values',
	'value',
	'type',
	'types',
	'kind',
	'kinds',
	'enum',
	'method',
	'methods',
	'level',
	'priority',
	'role',
	'category',
	'reason',
	'phase',
	'stage',
]);

/**
Whether a name may be that of an enumeration: «InvoiceStatus», «Invoice status», «Status values».
*/
export const isEnumerationName = (name: string): boolean => enumerationWords.has(wordsOf(name).at(-1) ?? '');

/**
Whether a text marks what it names as not existing yet.
*/
export const isMarkedPlanned = (text: string): boolean =>
	/\b(?:planned|proposed|upcoming|not yet (?:built|implemented|there|in production))\b|\((?:target|future|to be|todo|draft)\)|\b(?:target|future|to-be) (?:model|state|design|entities|extensions|schema|additions)\b/i.test(
		text,
	);

/**
`planned` where one of the headings marks what stands under it as planned, proposed or target.
*/
export const statusUnder = (headings: readonly Heading[]): Status =>
	headings.some(({text}) => isMarkedPlanned(text)) ? 'planned' : 'current';
