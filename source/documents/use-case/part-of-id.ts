import {ownId} from '../ids.js';
import type {Entry} from './entry.js';
import type {Part} from './part.js';

const prefixes: readonly (readonly [RegExp, Part])[] = [
	[/^(?:N?FR|NFA|REQ|RQ|SR|SC|QR|IR|UR)\b/, 'requirements'],
	[/^(?:AC|AT)\b/, 'acceptance'],
	[/^(?:BR|RULE)\b/, 'rules'],
	[/^PRE\b/, 'preconditions'],
	[/^(?:POST|GUA)\b/, 'guarantees'],
	[/^CON\b/, 'constraints'],
	[/^(?:ASM|AS)\b/, 'assumptions'],
	[/^(?:OOS|NG)\b/, 'out-of-scope'],
	[/^(?:OQ|OI)\b/, 'open-questions'],
	[/^(?:OBJ|GOAL)\b/, 'objectives'],
];

/**
What an id says of itself (`FR-3`, `BR-1`), or the SHALL of a requirement, where no heading says it: in upper case under headings of another kind.
*/
export const partOfId = (entry: Entry, part: Part | null): Part | null => {
	if (entry.kind !== 'item' && entry.kind !== 'text' && entry.kind !== 'row') {
		return null;
	}

	const id = ownId(entry.kind === 'row' ? (entry.cells[0] ?? '') : entry.text)
		?.id.replace(/\d.*$/, '')
		.replace(/[-_.]$/, '');
	const known = id === undefined ? undefined : prefixes.find(([prefix]) => prefix.test(id));
	return known?.[1] ?? (entry.kind !== 'row' && (part === null ? /\bshall\b/i : /\bSHALL\b/).test(entry.text) ? 'requirements' : null);
};
