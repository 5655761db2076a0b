import {expect, test} from 'vitest';
import {readPlan} from '../../../source/documents/plan/read-plan.js';

const handWritten = `# Ship orders

Some words.

## 1. Use Case Alignment

### objectives

Ship fast.

### Our own heading

See [the docs](https://example.com).

## System structure and high-level architecture

Text without parts.

## 2. A second section two

## Appendix A: Decisions

D-1. Which database? — PostgreSQL
**D-2.** Which queue? — none
`;

test('a plan written by hand is read as far as it goes', () => {
	const plan = readPlan(handWritten, 'p.md');
	expect(plan.frontMatter).toBe(null);
	expect(plan.faults).toEqual([]);
	expect(plan.title).toBe('Ship orders');
	expect(plan.sections.map(({number, parts}) => [number, parts.map(({id, title}) => [id, title])])).toEqual([
		[
			1,
			[
				['objectives', 'objectives'],
				[null, 'Our own heading'],
			],
		],
		[2, []],
	]);
	expect(plan.others.map(({title}) => title)).toEqual(['2. A second section two']);
	expect(plan.decisions.map(({number, question, ruling, id}) => [number, question, ruling, id])).toEqual([
		[1, 'Which database?', 'PostgreSQL', null],
		[2, 'Which queue?', 'none', null],
	]);
});

const frontMatters: ReadonlyArray<[name: string, yaml: string, faults: readonly RegExp[]]> = [
	['that is no YAML', 'a: [', [/expected YAML/]],
	['of another kind', 'title: My page', []],
	['with aliases', 'plan-wizard: 1\na: &a [1]\nb: [*a, *a]', [/expected YAML/]],
	['with another version', 'plan-wizard: 2\nstatus: ready\nuseCase: a.md', [/version 2/]],
	['with another status', 'plan-wizard: 1\nstatus: done\nuseCase: a.md', [/status/]],
	['with broken lists', 'plan-wizard: 1\nstatus: ready\nuseCase: a.md\ninputs: 3\nsections: [{n: 1, sha256: abc}]', [/inputs/, /sections/]],
	['that is whole', 'plan-wizard: 1\nstatus: ready\nuseCase: a.md', []],
];

for (const [name, yaml, faults] of frontMatters) {
	test(`front matter ${name} is never an error`, () => {
		const plan = readPlan(`---\n${yaml}\n---\n\n# Title\n`, 'p.md');
		expect(plan.title).toBe('Title');
		expect(plan.faults.length).toBe(faults.length);

		for (const [index, fault] of faults.entries()) {
			expect(plan.faults[index]?.message).toMatch(fault);
		}
	});
}

const none = {citations: [], quotedFacts: [], paths: [], questions: []};

const marks: ReadonlyArray<[text: string, read: Partial<Record<'citations' | 'quotedFacts' | 'paths' | 'questions', readonly unknown[]>>]> =
	[
		['Pays [FR-003] and [AC-3f9a], [UC-CARD-03].', {citations: ['FR-003', 'AC-3f9a', 'UC-CARD-03']}],
		[
			'[DM:Order] [DM:Order.status] [DM:Order>Line] [D-2] [Q-4]',
			{citations: ['DM:Order', 'DM:Order.status', 'DM:Order>Line', 'D-2', 'Q-4']},
		],
		['[DM:Line item.unit price (net), €] [DM:Order, FR-1]', {citations: ['DM:Line item.unit price (net), €', 'DM:Order', 'FR-1']}],
		['[src/a.ts:12] [src/b.ts] [package.json:3-9]', {citations: ['src/a.ts:12', 'src/b.ts', 'package.json:3-9']}],
		['[FR-001, FR-002; FR-003]', {citations: ['FR-001', 'FR-002', 'FR-003']}],
		['[R1] [AC1.2] [STEP-abcd] [AC-3f9a-2]', {citations: ['R1', 'AC1.2', 'STEP-abcd', 'AC-3f9a-2']}],
		['- [ ] task, [x] done, [a link](b.md), [^1], a[0..1], string[], [FR-003](x.md)', {}],
		['[and/or] [read/write] [example] [Sign-in] [10.0.0.1:80] [e.g. this] [MUST] [http://a.b:80/c:12]', {}],
		['`[FR-003]` and ``a ` [FR-004]``', {}],
		['<!-- [FR-003] --> [FR-004]', {citations: ['FR-004']}],
		['«says [PROJ-12]» [FR-004]', {citations: ['FR-004'], quotedFacts: ['says [PROJ-12]→FR-004']}],
		['«a «b» c» ([FR-004], [FR-005])', {citations: ['FR-004', 'FR-005'], quotedFacts: ['a «b» c→FR-004,FR-005']}],
		['«one\ntwo» [FR-1]', {citations: ['FR-1'], quotedFacts: ['one\ntwo→FR-1']}],
		['never « ended\n\n- [FR-1] «x» [FR-2]', {citations: ['FR-1', 'FR-2'], quotedFacts: ['x→FR-2']}],
		[
			'`src/a.ts` (exists), `src/b/` (new), `makefile` (new), `docs/x.md:12`',
			{paths: ['src/a.ts exists', 'src/b/ new', 'makefile new', 'docs/x.md null']},
		],
		['`npm test`, `/invoices/{id}`, `a`, `GET /x`, `https://a.b/c`, `Order`', {}],
		['Open: Q-4. Who? [FR-1]\n- Open: Q-5. When?\nNot Open: Q-6. x', {citations: ['FR-1'], questions: ['4 Who? [FR-1]', '5 When?']}],
		['```text\n[FR-1] `a/b.ts` (new)\nOpen: Q-1. x\n```', {}],
		['- item\n\n  ```sql\n  [FR-1]\n  ```\n\n[FR-2]', {citations: ['FR-2']}],
		['~~~\n```\n[FR-1]\n~~~\n[FR-2]', {citations: ['FR-2']}],
	];

for (const [text, expected] of marks) {
	test(`the marks of ${JSON.stringify(text)}`, () => {
		const plan = readPlan(text, 'p.md');
		expect({
			citations: plan.citations.map(({id}) => id),
			quotedFacts: plan.quotedFacts.map(each => `${each.text}→${each.ids.join(',')}`),
			paths: plan.paths.map(({path, state}) => `${path} ${state}`),
			questions: plan.questions.map(({number, question}) => `${number} ${question}`),
		}).toEqual({...none, ...expected});
	});
}

test('hostile text is read in linear time', () => {
	const start = performance.now();

	for (const piece of ['`', '<!--', '«', '[', '## 1. x\n', '« »', '`a``b', '[FR-1', '> « — x:1']) {
		readPlan(piece.repeat(200_000), 'p.md');
	}

	expect(performance.now() - start).toBeLessThan(15_000);
});
