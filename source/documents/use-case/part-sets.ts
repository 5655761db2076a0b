import type {Part} from './part.js';

/**
The parts whose sub-headings with other words are groups inside them.
*/
export const inherited: ReadonlySet<Part> = new Set([
	'main-flow',
	'alternatives',
	'requirements',
	'rules',
	'acceptance',
	'stories',
	'out-of-scope',
	'data',
	'constraints',
	'ignored',
	'actors',
	'preconditions',
	'guarantees',
	'assumptions',
	'open-questions',
	'definition-of-done',
]);

/**
The parts in which a label with other words is an entry or a group, and ends nothing.
*/
export const labelled: ReadonlySet<Part> = new Set([
	'main-flow',
	'alternatives',
	'requirements',
	'rules',
	'acceptance',
	'stories',
	'out-of-scope',
	'data',
	'constraints',
	'ignored',
	'actors',
]);

/**
The parts that a heading or label inside an alternative can name: they are its own, not the use case's.
*/
export const ofAlternative: ReadonlySet<Part> = new Set([
	'triggers',
	'condition',
	'main-flow',
	'preconditions',
	'guarantees',
	'summary',
	'alternatives',
]);

/**
The parts in whose lists a labelled item («**Login:** …») is an entry and opens nothing.
*/
export const listed: ReadonlySet<Part> = new Set([
	'main-flow',
	'alternatives',
	'requirements',
	'acceptance',
	'rules',
	'stories',
	'definition-of-done',
	'objectives',
	'actors',
	'constraints',
	'out-of-scope',
	'open-questions',
	'data',
]);
