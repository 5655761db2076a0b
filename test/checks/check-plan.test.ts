import {expect, test} from 'vitest';
import {checkPlan} from '../../source/checks/check-plan.js';
import {checkSection} from '../../source/checks/check-section.js';
import {knownQuestions} from '../../source/checks/known-questions.js';
import {waive} from '../../source/checks/waive.js';
import type {PlanInput} from '../../source/documents/plan/plan-input.js';
import {readPlan} from '../../source/documents/plan/read-plan.js';
import {waiverAbout} from '../../source/documents/plan/waiver-about.js';
import {writePlan} from '../../source/documents/plan/write-plan.js';
import {guidelinesPath, guidelinesText, sampleInput, sampleRuling, sampleText, useCasePath, useCaseText} from '../documents/plan/sample.js';
import {printed} from './sample-stretch.js';

const path = 'docs/use-cases/pay-an-invoice-PLAN.md';
const documents = {[useCasePath]: useCaseText, [guidelinesPath]: guidelinesText, 'docs/domain-model.md': null};
const {facts, code} = sampleInput;

const check = (
	change: (text: string) => string = text => text,
	input: PlanInput = sampleInput,
	given: Record<string, string | null> = documents,
) => printed(checkPlan({plan: readPlan(change(writePlan(input)), path), facts: input.facts, code: input.code, documents: given}));

test('a plan that was written from accepted sections has no finding', () => {
	expect(check()).toEqual([]);
});

for (const number of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]) {
	test(`its section ${number} has none either while it is drafted`, () => {
		expect(printed(checkSection({number, text: sampleText(number), facts, code, rulings: [sampleRuling], open: []}))).toEqual([]);
	});
}

const changed = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to);

const cases: ReadonlyArray<[name: string, change: (text: string) => string, findings: readonly RegExp[]]> = [
	['CRLF', text => text.replaceAll('\n', '\r\n'), []],
	[
		'a section edited since',
		changed('PostgreSQL stays [D-1].', 'MySQL stays [D-1].'),
		[/^\d+ error section 2: Unexpected text of section 2, expected the one accepted by human on 2026/],
	],
	[
		'a placeholder',
		changed('PostgreSQL stays [D-1].', 'TBD [D-1].'),
		[/error section 2: Unexpected text/, /^125 error section 2: Unexpected placeholder «TBD»/],
	],
	['a section cut out', changed(/## 7\.[\s\S]*?(?=## 8\.)/, ''), [/^1 error section 7: Unexpected absence of a section/]],
	['an appendix cut out', changed(/## Appendix B[\s\S]*?(?=## Appendix C)/, ''), [/^1 error appendix B: Unexpected absence/]],
	['the digest cut out', changed(/## Digest[\s\S]*?(?=## 1\.)/, ''), [/^1 error digest: Unexpected absence/]],
	['a digest that grew', changed('**Waivers**', '- more\n'.repeat(50)), [/^\d+ advice digest: Unexpected digest of \d+ lines/]],
	[
		'a quotation changed',
		changed('- [BR-1] «Nobody pays twice.»', '- [BR-1] «Somebody pays twice.»'),
		[/^\d+ error BR-1: Unexpected quotation «Somebody/],
	],
	['a quotation dropped', changed(/- \[G-01\] «.*\n/, ''), [/^\d+ error G-01: Unexpected citation \[G-01\] without evidence/]],
	['a quotation at another line', changed(/(- \[BR-1\] .*):12/, '$1:3'), [/^\d+ advice BR-1: Unexpected place/]],
	['a quotation behind the end', changed(/(- \[BR-1\] .*):12/, '$1:999'), [/^\d+ advice BR-1: Unexpected place/]],
	[
		'a test dropped',
		changed('T-AC-1, T-BR-1', 'T-AC-1'),
		[/section 9: Unexpected text/, /^12 error BR-1: Unexpected gap in the trace of \[BR-1\], expected test T-BR-1 in section 9/],
	],
	['a hash that is none', changed(/sha256: 188\w+/, 'sha256: 12'), [/^1 error front matter: .*sections/, /without an acceptance/]],
	['an unknown chapter', changed('## 2.', '## Colours\n\nred\n\n## 2.'), [/^\d+ advice Colours: Unexpected heading/]],
];

for (const [name, change, findings] of cases) {
	test(`a plan with ${name}`, () => {
		const found = check(change);
		expect(found.length, found.join('\n')).toBe(findings.length);

		for (const [index, finding] of findings.entries()) {
			expect(found[index]).toMatch(finding);
		}
	});
}

test('a document that changed or went missing is found through its quotations', () => {
	expect(check(undefined, undefined, {...documents, [guidelinesPath]: guidelinesText.replace('MUST', 'MUST NOT')})).toEqual([
		expect.stringMatching(/error G-01: Unexpected quotation/),
	]);
	expect(check(undefined, undefined, {...documents, [useCasePath]: useCaseText.replace('200 ms', '500 ms')})).toEqual([
		expect.stringMatching(/error FR-001: Unexpected quotation/),
	]);
	expect(check(undefined, undefined, {...documents, [useCasePath]: `# New\n\n${useCaseText}`}).map(each => each.split(' ')[1])).toEqual(
		Array(7).fill('advice'),
	);
	expect(check(undefined, undefined, {...documents, [guidelinesPath]: null}).length).toBe(2);
	expect(check(undefined, undefined, {})).toEqual([]);
});

test('a MUST that nothing cites is an error, until a ruling waives it', () => {
	const sections = sampleInput.sections.map(section => ({...section, text: section.text.replace('- T-G-01 covers [G-01]; ', '- ')}));
	const input = {...sampleInput, sections};
	expect(check(undefined, input)).toEqual([expect.stringMatching(/error G-01: Unexpected rule \[G-01\] that no section cites/)]);
	const waiving = {...sampleRuling, number: 2, choice: 'waive', facts: ['G-01']};
	expect(check(undefined, {...input, rulings: [sampleRuling, waiving]})).toEqual([]);
	expect(writePlan({...input, rulings: [sampleRuling, waiving]})).toContain('| [G-01] | waived | D-2 |');
});

test('a plan written by hand is checked for what applies', () => {
	const plan = readPlan('# Mine\n\n## 1. Use case alignment\n\nPays [FR-999].\n', path);
	const found = printed(checkPlan({plan, facts, code, documents}));
	expect(found.filter(each => each.includes('absence of a section')).length).toBe(9);
	expect(found.filter(each => each.includes('section 1,')).length).toBe(1);
	expect(found.filter(each => / error (?:digest|appendix)/.test(each))).toEqual([]);
	expect(found).toContainEqual(expect.stringMatching(/^5 error FR-999/));
});

test('a waiver binds to check, subject and offending text', () => {
	const findings = checkSection({
		number: 8,
		text: '### Technologies\n\nTBD\n\nTBC\n\n### Tooling and commands\n\nx',
		facts,
		code,
		rulings: [],
		open: [],
	});
	expect(findings.map(({offending}) => offending)).toEqual(['TBD', 'TBC']);
	const [first] = findings;
	const waiver = {check: 'no-placeholders', subject: 'section 8', offending: 'TBD', reason: 'r', by: 'human', at: ''};
	const gone = {...waiver, offending: 'TBD now'};
	const result = waive(findings, [waiver, gone]);
	expect(result.standing.map(({offending}) => offending)).toEqual(['TBC']);
	expect(result.waived).toEqual([{finding: first, waiver}]);
	expect(result.unused).toEqual([gone]);
	const kept = {check: waiver.check, about: waiverAbout(waiver), reason: 'r', by: 'human', at: ''};
	expect(waive(findings, [kept]).waived.length).toBe(1);
	expect(
		waive(
			findings.map(finding => ({...finding, severity: 'stop'})),
			[waiver],
		).waived,
	).toEqual([]);
});

test('a number that was ruled on is not asked for: the decision is', () => {
	const ids = knownQuestions({facts, rulings: [{...sampleRuling, facts: ['FR-001']}]}).map(({id}) => id);
	expect(ids).toContain('decision/1');
	expect(ids).not.toContain('number/FR-001');
});

test('which technology is chosen is asked of technologies alone', () => {
	const decision = (id: string, category: string, choice: string) => ({
		...{id, category, choice, text: choice, version: null, reason: null},
		place: {path: 'docs/technical/technical-summary.md', line: 1, endLine: 1},
	});
	const decisions = [decision('TS-1', 'Database', 'PostgreSQL 16'), decision('AD-3', 'Outbox.', 'rows of a table, picked up by a relay')];
	const questions = knownQuestions({facts: {...facts, technicalSummary: {decisions, ruledOut: [], learnings: []}}, rulings: []});
	expect(questions.filter(({id}) => id.startsWith('technology/')).map(({question}) => question)).toEqual([
		'Which technology is chosen for Database?',
	]);
});

test('what is known of a plan can be found in it', () => {
	const questions = knownQuestions({facts, rulings: [{...sampleRuling, facts: []}]});
	const text = writePlan(sampleInput);
	expect(questions.map(({id}) => id)).toEqual([
		'actor/ACT-1a2b',
		'decision/1',
		'test/STEP-aaaa',
		'test/STEP-bbb2',
		'test/FR-001',
		'test/AC-1',
		'test/BR-1',
		'number/FR-001',
	]);
	expect(questions.filter(({expected}) => !text.includes(expected))).toEqual([]);
	expect(
		knownQuestions({facts, rulings: Array.from({length: 90}, (_, index) => ({...sampleRuling, facts: [], number: index + 1}))}).length,
	).toBe(13);
});
