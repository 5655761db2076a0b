import {expect, test} from 'vitest';
import {planScope} from '../../source/checks/plan-form.js';
import {readPlan} from '../../source/documents/plan/read-plan.js';
import {readFacts} from '../../source/documents/read-facts.js';
import {titles} from '../../source/sections/parts.js';

const nothing = {path: '', text: null};
const {facts} = readFacts(
	{
		useCase: {path: 'pay.md', text: '# Pay\n\n## Requirements\n\n- FR-1: The clerk can pay.\n'},
		summary: nothing,
		guidelines: nothing,
		domainModel: nothing,
		manifests: [],
	},
	null,
);
const frontMatter = '---\nplan-wizard: 1\nstatus: ready\nuseCase: pay.md\n---\n';
const five = [1, 2, 3, 6, 9] as const;
const byHand = five.map(number => `## ${titles[number]}\n`).join('\n');
const numbered = five.map(number => `## ${number}. ${titles[number]}\n`).join('\n');

const cases: ReadonlyArray<readonly [name: string, text: string, form: string, without: readonly string[]]> = [
	['one of ours is checked whole', frontMatter, 'written', []],
	['one by hand that cites facts', `${byHand}\n[FR-1]`, 'by hand', ['evidence-complete']],
	['its headings may be numbered', `${numbered}\n[FR-1]`, 'by hand', ['evidence-complete']],
	['one by hand that cites none', `${byHand}\n[RFC-1]`, 'by hand', ['evidence-complete', 'trace-complete', 'citations-exist']],
	['other headings with numbers', '## 1. Overview\n\n## 2. Goals\n\n## 3. Schema\n\n## 4. API\n\n## 5. Risks\n', 'foreign', []],
	['front matter of another tool', `---\ntitle: Plan\n---\n# Plan\n`, 'foreign', []],
	['nothing', '', 'foreign', []],
];

for (const [name, text, form, without] of cases) {
	test(name, () => {
		const scope = planScope({plan: readPlan(text, 'plan.md'), facts, hasUseCase: true});

		expect({form: scope.form, without: [...scope.without]}).toEqual({form, without});
		expect(scope.notChecked.length > 0).toBe(form !== 'written');
	});
}

test('without its use case, ids say nothing', () => {
	const scope = planScope({plan: readPlan(frontMatter, 'plan.md'), facts, hasUseCase: false});

	expect([...scope.without]).toEqual(['trace-complete', 'citations-exist']);
	expect(scope.notChecked).toEqual(['ids and the trace: no use case was found']);
});
