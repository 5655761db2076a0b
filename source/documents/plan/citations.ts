import type {MaskedText} from './mask-code.js';
import type {Citation} from './plan.js';

const segment = '[\\p{L}\\p{N}_@.~+-]';
const forms = [
	// FR-003, UC-CARD-03, AC-3f9a, D-2: a prefix in capitals, then segments with a digit or of hex digits.
	'[A-Z][A-Z0-9]*(?:[-_.][A-Za-z0-9]+)*[-_.](?:[A-Za-z]*\\d[A-Za-z0-9]*|[a-f]{4,16})(?:-\\d+)?',
	// R1, AC1.2
	'[A-Z]{1,8}\\d{1,4}[a-z]?(?:\\.\\d{1,4})*',
	// DM:Order, DM:Order.status, DM:Order>Line
	'DM:[\\p{L}\\p{N}_][\\p{L}\\p{N}_ /-]*(?:[.>][\\p{L}\\p{N}_][\\p{L}\\p{N}_ .>/-]*)?(?:-\\d+)?',
	// T-AC-3f9a, T-DM:Order
	'T-[A-Z][\\p{L}\\p{N}:._>-]*[\\p{L}\\p{N}]',
	// src/a.ts, src/a.ts:12, package.json:3-9
	`(?:${segment}+/)+${segment}+:\\d+(?:-\\d+)?`,
	`(?:${segment}+/)+${segment}*\\.[A-Za-z][A-Za-z0-9]{0,9}`,
	`${segment}+\\.(?:md|json|ya?ml|toml|lock|ts|tsx|js|jsx|mjs|cjs|py|java|kt|go|rs|rb|php|cs|csproj|sql|prisma|xml|gradle|mod|txt|sh):\\d+(?:-\\d+)?`,
];

// A name that a document gives may hold anything but brackets.
const named = /^DM:[^[\]\n]{1,190}$/;
const form = new RegExp(`^(?:${forms.join('|')})$`, 'u');
const bracketed = /\[([^[\]\n]{2,300})\](?!\()/g;

/**
Whether a text has the form of a citation's id: one of a document, a decision or question, or a path with an optional line.
*/
export const isCitation = (text: string): boolean => text.length <= 200 && form.test(text);

/**
The ids between one pair of brackets: none where they hold anything else.
*/
export const citedIn = (text: string): readonly string[] => {
	const ids = text.split(/[,;]\s*/).map(id => id.trim());

	if (ids.every(isCitation)) {
		return ids;
	}

	return named.test(text) ? [text.trim()] : [];
};

/**
Whether a citation names a place in a file rather than a fact.
*/
export const isPathCitation = (id: string): boolean =>
	!id.startsWith('DM:') && !id.startsWith('T-') && (id.includes('/') || /\.[A-Za-z]\w*:\d+(?:-\d+)?$/.test(id));

/**
Every `[id]` of a text, outside code, comments and quotations; several in one pair of brackets count each. A link is no citation.

@param masked - The text with its quotations masked too.
*/
export const citationsIn = ({masked, lineAt}: Pick<MaskedText, 'masked' | 'lineAt'>): readonly Citation[] => {
	const citations: Citation[] = [];

	for (const found of masked.matchAll(bracketed)) {
		const line = lineAt(found.index);
		citations.push(...citedIn(found[1] ?? '').map(id => ({id, line})));
	}

	return citations;
};
