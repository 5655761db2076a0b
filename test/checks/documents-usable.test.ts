import {expect, test} from 'vitest';
import {documentsUsable} from '../../source/checks/documents-usable.js';

const cases: ReadonlyArray<[name: string, text: string | null, checks: readonly string[]]> = [
	['a document with something in it', '# Domain model\n\n## Invoice\n\n| Attribute | Type |\n|---|---|\n| number | text |\n', []],
	['a missing document', null, ['document-missing']],
	['an empty document', '\n\n', ['document-refused']],
	['a template', '# [Project Name]\n\n## [Entity Name]\n\n- [attribute]: [type]\n', ['document-refused']],
	['a stub', '# Domain model\n\nTBD\n', ['document-refused']],
];

for (const [name, text, expected] of cases) {
	test(`${name} gives ${expected.length === 0 ? 'no finding' : expected.join(', ')}`, () => {
		const findings = documentsUsable([{role: 'domain model', path: 'docs/domain-model.md', text}]);
		expect(findings.map(({check}) => check)).toEqual(expected);
		expect(findings.every(({severity, message}) => severity === 'stop' && message.includes('docs/domain-model.md'))).toBe(true);
	});
}
