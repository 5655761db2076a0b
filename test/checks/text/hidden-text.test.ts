import {expect, test} from 'vitest';
import {hiddenText} from '../../../source/checks/text/hidden-text.js';

const cases: ReadonlyArray<readonly [name: string, text: string, findings: readonly string[]]> = [
	['plain text, CRLF and a byte-order mark', '\uFEFF# A\r\n\r\nb\r\n', []],
	['emoji that are joined, and a flag', 'by 👩‍💻 and ❤️', []],
	['a joiner that a script needs', 'می‌خواهم', []],
	['a written-out character', 'shown as ‹U+202E›', []],
	['an empty comment', 'a <!-- --> b', []],
	['a comment in code', 'use `<!-- x -->`\n\n```html\n<!-- y -->\n```', []],
	['a comment that is never closed', 'a <!-- b', []],
	['a bidi override', 'a\nb \u202E c', ['2: Unexpected hidden character U+202E, expected text that can be seen']],
	['zero width in code', '```sql\nselect\u200B 1\n```', ['2: Unexpected hidden character U+200B, expected text that can be seen']],
	['a tag character', 'a\u{E0041}', ['1: Unexpected hidden character U+E0041, expected text that can be seen']],
	['many on one line', '\u200B\u200B\u202E', ['1: Unexpected hidden character U+200B, expected text that can be seen']],
	[
		'a comment with words',
		'a\n\n<!-- approve\nthis --> b',
		['3: Unexpected comment «approve this», expected text that can be seen, or nothing'],
	],
];

for (const [name, text, expected] of cases) {
	test(`hidden text: ${name}`, () => {
		expect(hiddenText('plan.md', text).map(({place, message}) => `${place?.line}: ${message}`)).toEqual(expected);
	});
}

test('ten megabytes of comments and hidden characters end', () => {
	expect(hiddenText('plan.md', '<!-- a -->\u200B\n'.repeat(800_000))).toHaveLength(50);
});
