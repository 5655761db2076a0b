import {expect, test} from 'vitest';
import {jsonParses} from '../../../source/checks/blocks/json-parses.js';

const cases: ReadonlyArray<readonly [name: string, language: string, text: string, findings: readonly string[]]> = [
	['an object', 'json', '{"a": [1, -2.5e3, true, null, "\\u00e9"]}', []],
	['a bare value', 'json', '"text"', []],
	['a trailing comma', 'json', '{\n  "a": 1,\n}', ['11: Unexpected comma after the last entry, expected none']],
	['a trailing comma in a list', 'json', '[\n  1,\n  2,\n\n]', ['12: Unexpected comma after the last entry, expected none']],
	['nothing between two commas', 'json', '[1, , 2]', ['10: Unexpected `,`, expected a value']],
	['a missing comma', 'json', '{\n  "a": 1\n  "b": 2\n}', ['12: Unexpected `"b"`, expected a comma']],
	['a missing colon', 'json', '{"a" 1}', ['10: Unexpected `1`, expected a colon']],
	['a key without quotes', 'json', '{a: 1}', ['10: Unexpected `a`, expected a value or a key in double quotes']],
	['an ellipsis', 'json', '{\n  "a": 1,\n  ...\n}', ['12: Unexpected `...`, expected a value or a key in double quotes']],
	['a comment', 'json', '{\n  // total\n  "a": 1\n}', ['11: Unexpected `// total`, expected no comment']],
	['two values', 'json', '{"a": 1}\n{"b": 2}', ['11: Unexpected `{`, expected one value and nothing after it']],
	['an open array', 'json', '[1, 2', ['10: Unexpected end of the JSON, expected `]`']],
	['nothing', 'json', '', ['10: Unexpected end of the JSON, expected a value']],
	['a leading zero', 'json', '{"a": 01}', ['10: Unexpected `1`, expected a comma']],
	['a tab in a string', 'json', '"a\tb"', ['10: Unexpected `"a b"`, expected no control character in a string']],
	[
		'two faults on two lines',
		'json',
		'[\n  tru,\n  1,\n  nul\n]',
		[
			'11: Unexpected `tru`, expected a value or a key in double quotes',
			'13: Unexpected `nul`, expected a value or a key in double quotes',
		],
	],
	['comments and a trailing comma in jsonc', 'jsonc', '{\n  // total\n  "a": 1,\n}', []],
	['an open brace in jsonc', 'jsonc', '{\n  // total\n  "a": 1', ['12: Unexpected end of the JSON, expected `}`']],
	['a value a line', 'jsonl', '{"a": 1}\n\n{"a": 2}', []],
	['a broken line', 'ndjson', '{"a": 1}\n{"a": }\n{"a": 3}', ['11: Unexpected `}`, expected a value']],
];

for (const [name, language, text, expected] of cases) {
	test(`JSON: ${name}`, () => {
		const findings = jsonParses({language, text, path: 'plan.md', line: 10, lead: ''});

		expect(findings.map(({place, message}) => `${place?.line}: ${message}`)).toEqual(expected);
	});
}

test('brackets nested a million deep are a finding, not a crash', () => {
	const [finding] = jsonParses({language: 'json', text: `${'['.repeat(1_000_000)}1`, path: 'plan.md', line: 10, lead: ''});

	expect(finding?.message).toBe('Unexpected depth of nesting, expected at most 256 levels');
});

test('a waiver binds to the line at fault', () => {
	const [finding] = jsonParses({language: 'json', text: '{\n  "a": 1,\n}', path: 'plan.md', line: 10, lead: ''});

	expect(finding).toMatchObject({check: 'json-parses', severity: 'error', subject: 'json block', offending: '"a": 1,'});
});

// JSON.parse is the judge: whatever it refuses is a finding, whatever it takes is none.
for (const text of [
	'\u00a0{}',
	'{"a":1,"a":2}',
	'\ufeff{}',
	"{'a':1}",
	'{"a":NaN}',
	'[1,,2]',
	'1.',
	'.5',
	'-',
	'"\\x"',
	'\u2028{}',
	'[]\v',
]) {
	test(`${JSON.stringify(text)} is judged as JSON.parse does`, () => {
		let isValid = true;

		try {
			JSON.parse(text);
		} catch {
			isValid = false;
		}

		expect(jsonParses({language: 'json', text, path: 'plan.md', line: 1, lead: ''}).length === 0).toBe(isValid);
	});
}
