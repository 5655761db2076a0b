import {expect, test} from 'vitest';
import {rowForAttribute} from '../../source/sections/10-documentation-and-next-steps/row-for-attribute.js';

const cases: ReadonlyArray<readonly [row: string, known: string, given: readonly [string, string | null], line: string | null]> = [
	['| email | string | yes | |', 'email', ['phone', null], '| phone | | | planned |'],
	['| `email` | string |', 'email', ['phone', 'text'], '| `phone` | planned |'],
	['| 3 | email | string | unique |', 'email', ['phone', null], '| | phone | | planned |'],
	['- email: string', 'email', ['phone', null], '- phone (planned)'],
	['  * `email` — string, optional', 'email', ['phone', 'text'], '  * `phone`: text (planned)'],
	['        string email UK', 'email', ['phone', null], '        unspecified phone'],
	['        +string email', 'email', ['phone', 'text'], '        +text phone'],
	['        string? note', 'note', ['phone', null], '        unspecified phone'],
	['The email is a string.', 'email', ['phone', null], null],
	['| a sentence on email | string |', 'email', ['phone', null], null],
];

for (const [row, known, [name, type], line] of cases) {
	test(`${name} below ${JSON.stringify(row)}`, () => {
		expect(rowForAttribute(row, known, {name, type})).toBe(line);
	});
}
