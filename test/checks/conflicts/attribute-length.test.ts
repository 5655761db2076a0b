import {expect, test} from 'vitest';
import {stopsOf} from './project.js';

const model = [
	'## Entities',
	'### Viewing',
	'| Attribute | Type | Length |',
	'|---|---|---|',
	'| note | text | 200 |',
	'| title | text | 80 |',
	'| place | text | |',
	'### Listing',
	'| Attribute | Type | Length |',
	'|---|---|---|',
	'| title | text | 120 |',
];

const findings: ReadonlyArray<readonly [rule: string, ids: readonly string[]]> = [
	['The buyer may leave a note of at most 500 characters.', ['attribute-length/Viewing.note']],
	['Notes may have up to 1,000 characters.', ['attribute-length/Viewing.note']],
	["The listing's title is limited to 150 characters.", ['attribute-length/Listing.title']],
	["The viewing's title and its note of no more than 300 characters are shown.", ['attribute-length/Viewing.note']],
];

for (const [rule, ids] of findings) {
	test(rule, () => {
		expect(stopsOf({model, rules: [rule]})).toEqual(ids);
	});
}

const silent: readonly string[] = [
	'The buyer may leave a note of at most 200 characters.',
	'The buyer may leave a note of at most 50 characters.',
	'A title has at most 100 characters.',
	'The place has at most 900 characters.',
	'The message has at most 900 characters.',
	'The note is shown. A message has at most 900 characters.',
	'At most 500 notes are shown.',
];

for (const rule of silent) {
	test(`nothing: ${rule}`, () => {
		expect(stopsOf({model, rules: [rule]})).toEqual([]);
	});
}
