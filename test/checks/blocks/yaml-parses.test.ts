import {expect, test} from 'vitest';
import {yamlParses} from '../../../source/checks/blocks/yaml-parses.js';

const bomb = [
	'a: &a [x, x, x, x, x, x, x, x, x]',
	...'bcdefgh'.split('').map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(', ')}]`),
];

const cases: ReadonlyArray<readonly [name: string, text: string, findings: readonly string[]]> = [
	['a mapping', 'a: 1\nb:\n  - x\n  - y: |\n      z\n', []],
	['nothing', '', []],
	['several documents', '---\na: 1\n---\na: 2\n', []],
	['an unknown tag', 'a: !Ref Bucket', []],
	['a merge key', 'base: &base {a: 1}\nother:\n  <<: *base', []],
	['a key that is a collection', '? [a, b]\n: 1', []],
	['a repeated key', 'a: 1\nb: 2\na: 3', ['12: Unexpected YAML (Map keys must be unique), expected YAML that parses']],
	['a tab as indent', 'a:\n\tb: 1', ['11: Unexpected YAML (Tabs are not allowed as indentation), expected YAML that parses']],
	[
		'a colon too many',
		'ok: 1\na: b: c',
		['11: Unexpected YAML (Nested mappings are not allowed in compact mappings), expected YAML that parses'],
	],
	[
		'a fault in the second document',
		'a: 1\n---\nb: : 2',
		['12: Unexpected YAML (Nested mappings are not allowed in compact mappings), expected YAML that parses'],
	],
	[
		'an alias without an anchor',
		'a: &here 1\nb: *here\nc: *there',
		['12: Unexpected YAML (Unresolved alias (the anchor must be set before the alias): there), expected YAML that parses'],
	],
	[
		'an alias before its anchor',
		'a: *x\nb: &x 1',
		['10: Unexpected YAML (Unresolved alias (the anchor must be set before the alias): x), expected YAML that parses'],
	],
	[
		'aliases that unfold to millions',
		bomb.join('\n'),
		['10: Unexpected YAML (Excessive alias count indicates a resource exhaustion attack), expected YAML that parses'],
	],
];

for (const [name, text, expected] of cases) {
	test(`YAML: ${name}`, () => {
		const findings = yamlParses({language: 'yaml', text, path: 'plan.md', line: 10, lead: ''});

		expect(findings.map(({place, message}) => `${place?.line}: ${message}`)).toEqual(expected);
	});
}

for (const text of [
	'['.repeat(100_000),
	'- '.repeat(100_000),
	Array.from({length: 1000}, (_, level) => `${' '.repeat(level)}a:`).join('\n'),
]) {
	test(`${text.slice(0, 8)}… nested deep is a finding, not a crash`, () => {
		const [finding] = yamlParses({language: 'yaml', text, path: 'plan.md', line: 10, lead: ''});

		expect(finding?.message).toBe('Unexpected depth of nesting, expected at most 256 levels');
	});
}

test('what nests as deep as it may is parsed', () => {
	const text = `${'- '.repeat(100)}${'['.repeat(150)}${']'.repeat(150)}`;

	expect(yamlParses({language: 'yaml', text, path: 'plan.md', line: 10, lead: ''})).toEqual([]);
});
