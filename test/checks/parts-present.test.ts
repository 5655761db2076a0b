import {expect, test} from 'vitest';
import {fencesClosed} from '../../source/checks/fences-closed.js';
import {partsPresent} from '../../source/checks/parts-present.js';
import {sectionNumbers} from '../../source/documents/plan/headings.js';
import {sampleText} from '../documents/plan/sample.js';
import {printed, stretchOf} from './sample-stretch.js';

for (const number of sectionNumbers) {
	test(`section ${number} with all its parts has no finding`, () => {
		expect(partsPresent(stretchOf(sampleText(number), number))).toEqual([]);
	});
}

const whole = '### Technologies\n\nNode 20 [TS-1].\n\n### Tooling and commands\n\nOpen: Q-1. Which runner?';

const cases: ReadonlyArray<[name: string, text: string, findings: readonly RegExp[]]> = [
	['all there', whole, []],
	['one not applicable', whole.replace('Open: Q-1. Which runner?', 'Not applicable: none is named [TS-1]'), []],
	['titles in another case', whole.replace('Technologies', 'technologies'), []],
	['deeper headings', whole.replace('Node 20', '#### Languages\n\nNode 20'), []],
	['a part that is a table', whole.replace('Node 20 [TS-1].', '| a |\n| - |\n| b |'), []],
	['a part that is a fence', whole.replace('Node 20 [TS-1].', '```text\n### not a part\n## nor this\n```'), []],
	[
		'one absent',
		'### Technologies\n\nNode',
		[/^1 error section 8, Tooling and commands: Unexpected absence of a part, expected ### Tooling/],
	],
	['all absent', 'Some text.', [/^1 error section 8, Technologies, Tooling and commands: Unexpected absence of all parts/]],
	['one empty', '### Technologies\n\n### Tooling and commands\n\nx', [/^1 error section 8, Technologies: Unexpected empty part/]],
	[
		'one with headings only',
		`### Technologies\n\n#### Languages\n\n<!-- later -->\n\n### Tooling and commands\n\nx`,
		[/^1 error .*empty part/],
	],
	['one unknown', `${whole}\n\n### Colours\n\nred`, [/^9 advice section 8, Colours: Unexpected part/]],
	['one twice', `${whole}\n\n### Technologies\n\nmore`, [/^9 advice section 8, Technologies: Unexpected second/]],
	['out of order', '### Tooling and commands\n\nx\n\n### Technologies\n\ny', [/^5 advice section 8, Technologies: Unexpected place/]],
	['a heading that ends the section', `${whole}\n\n## 9. Mine\n\nx`, [/^9 error section 8, ## 9. Mine: Unexpected heading/]],
];

for (const [name, text, findings] of cases) {
	test(`parts of section 8: ${name}`, () => {
		const found = printed(partsPresent(stretchOf(text, 8)));
		expect(found.length, found.join('\n')).toBe(findings.length);

		for (const [index, finding] of findings.entries()) {
			expect(found[index]).toMatch(finding);
		}
	});
}

const fences: ReadonlyArray<[text: string, findings: readonly RegExp[]]> = [
	['```sql\nselect 1\n```', []],
	['````text\n```\n````', []],
	['~~~text\nx\n~~~', []],
	['- item\n\n    ```sh\n    npm test\n    ```', []],
	['```\nx\n```', [/^1 advice .*without a language/]],
	['x\n\n```sql\nselect 1', [/^3 error .*inside a fence/]],
	['`` ```sql `` in a line', []],
];

for (const [text, findings] of fences) {
	test(`fences of ${JSON.stringify(text)}`, () => {
		const found = printed(fencesClosed(stretchOf(text)));
		expect(found.length).toBe(findings.length);

		for (const [index, finding] of findings.entries()) {
			expect(found[index]).toMatch(finding);
		}
	});
}
