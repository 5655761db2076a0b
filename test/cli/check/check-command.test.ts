import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {main} from '../../../source/cli/main.js';
import type {Prover} from '../../../source/proving/prover.js';
import {folderWith} from '../../helpers/folder.js';
import {libraryProject, planFile} from '../../helpers/library.js';
import {createWorld, startWizard} from '../../helpers/session.js';
import {fakeSurroundings} from '../../helpers/surroundings.js';

const check = async (
	cwd: string,
	line: string,
	given: {prover?: Prover; hasTerminal?: boolean; environment?: Record<string, string>} = {},
) => {
	const fake = fakeSurroundings({cwd, home: folderWith(), hasTerminal: false, ...given});
	const code = await main(['check', ...line.split(' ')], fake.surroundings);
	return {code, output: fake.terminal.all(), errors: fake.errors()};
};

const json = async (cwd: string, line: string, prover?: Prover) => {
	const {code, output} = await check(cwd, `${line} --json`, prover ? {prover} : {});
	return {code, report: JSON.parse(output)};
};

const edit = (project: string, path: string, change: (text: string) => string): void => {
	const before = readFileSync(join(project, path), 'utf8');
	const after = change(before);
	expect(after).not.toBe(before);
	writeFileSync(join(project, path), after);
};

test('a plan that the wizard has just written has no error, though its session changed the domain model', {timeout: 60_000}, async () => {
	const world = createWorld();
	const wizard = startWizard(world);
	await wizard.drive('Written');
	await wizard.ended;
	const {code, report} = await json(world.project, 'docs/use-cases/pay-an-invoice-PLAN.md');

	expect({code, error: report.plans[0].counts.error}).toEqual({code: 0, error: 0});
	expect(world.read('docs/domain-model.md')).toContain('partially paid');
});

describe('a sound plan', () => {
	const project = libraryProject();

	test('has no findings, and says what stood behind that', async () => {
		const {code, output, errors} = await check(project, planFile);

		expect({code, errors}).toEqual({code: 0, errors: ''});
		expect(output).toBe(`${planFile}: 0 errors, 0 advice
  Proved: 8 diagrams, 4 SQL blocks, 5 JSON or YAML blocks.
  Its documents are as they were when it was made.
  Sections accepted: 10 by human, last on 2026-11-25T19:15:00.000Z (recorded, not signed).

Not checked
  - blocks in ts: no parser of them is here

1 plan checked: 0 errors, 0 advice
`);
	});

	test('is handed to the prover with the migrations of the project and the database of its summary', async () => {
		let given: Parameters<Prover['proveBlocks']>[0] | undefined;
		await check(project, planFile, {
			prover: {
				proveBlocks: async request => {
					given = request;
					return [];
				},
				end: async () => {},
			},
		});

		expect(given?.migrations.map(({path}) => path)).toEqual(['migrations/001_member.sql', 'migrations/002_tool.sql']);
		expect(given?.dialect).toContain('PostgreSQL');
		expect(given?.path).toBe(planFile);
	});

	test('is checked the same from any folder', async () => {
		expect(await json(join(project, 'docs/use-cases'), 'reserve-a-tool-PLAN.md')).toMatchObject({
			code: 0,
			report: {plans: [{named: 'reserve-a-tool-PLAN.md', path: planFile, root: project}]},
		});
	});
});

describe('a plan that was changed since', () => {
	const project = libraryProject();
	edit(project, planFile, text => text.replace('### Objectives\n', '### Objectives\n\nTBD\n'));

	test('says where, quotes the line and what would be right, and ends with 3', async () => {
		const {code, output} = await check(project, planFile);
		const line = readFileSync(join(project, planFile), 'utf8').split('\n').indexOf('TBD') + 1;

		expect(code).toBe(3);
		expect(output).toContain(
			[
				'1. Use case alignment',
				`  error  ${planFile}:${line - 4}  section-hashes`,
				'      | ## 1. Use case alignment',
				`      Unexpected text of section 1, expected the one accepted by human on 2026-11-24T10:15:00.000Z`,
				`  error  ${planFile}:${line}  no-placeholders`,
				'      | TBD',
				'      Unexpected placeholder «TBD», expected the text itself, or Open: Q-n',
			].join('\n'),
		);
		expect(output.trimEnd().split('\n').at(-1)).toBe('1 plan checked: 2 errors, 0 advice');
	});

	test('moves no terminal, as text or as JSON', async () => {
		const hostile = libraryProject();
		edit(hostile, planFile, text => text.replace('### Objectives\n', '### Objectives\n\nTBD \u001B]0;gone\u0007\u202E\n'));
		const hidden = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E]/;

		expect((await check(hostile, planFile)).output).not.toMatch(hidden);
		const {output} = await check(hostile, `${planFile} --json`);
		expect(output).not.toMatch(hidden);
		expect(JSON.parse(output).plans[0].findings).toHaveLength(3);
	});

	test('is shown in colour in a terminal only, and not where colour is not wanted', async () => {
		const coloured = (await check(project, planFile, {hasTerminal: true})).output;

		expect(coloured).toContain('\u001B[31merror\u001B[39m');
		expect((await check(project, planFile, {hasTerminal: true, environment: {NO_COLOR: '1'}})).output).not.toContain('\u001B');
	});

	test('has findings with stable codes and places as JSON', async () => {
		const {code, report} = await json(project, planFile);

		expect(code).toBe(3);
		expect(report).toMatchObject({
			version: 1,
			exitCode: 3,
			plans: [{form: 'written', status: 'ready', counts: {error: 2, advice: 0, waived: 0}}],
		});
		expect(report.plans[0].findings[1]).toEqual({
			check: 'no-placeholders',
			severity: 'error',
			subject: 'section 1',
			message: 'Unexpected placeholder «TBD», expected the text itself, or Open: Q-n',
			place: {path: planFile, line: expect.any(Number), endLine: expect.any(Number)},
			other: null,
			offending: expect.stringContaining('TBD'),
			fix: null,
		});
	});

	test('lets a waiver stand for the text that it was given for', async () => {
		const waived = libraryProject();
		const waiver =
			'  - check: no-placeholders\n    about: section 1 · TBD\n    reason: the customer names it\n    by: human\n    at: 2026-01-02T03:04:05.000Z\n';
		edit(waived, planFile, text =>
			text.replace('### Objectives\n', '### Objectives\n\nTBD\n').replace('waivers: []\n', `waivers:\n${waiver}`),
		);
		const {output} = await check(waived, planFile);

		expect(output).toContain(
			'  - no-placeholders: Unexpected placeholder «TBD», expected the text itself, or Open: Q-n (the customer names it; human)',
		);
		expect(output).not.toMatch(/error .* no-placeholders/);
	});
});

describe('a plan made elsewhere', () => {
	const diagram = '```mermaid\nsequenceDiagram\n  A->>B: pay\n```\n';

	test('is checked as far as it goes, and what is not is said', async () => {
		const cwd = folderWith({
			'design.md': `# Payments\n\n## 1. Overview\n\nAs in [RFC-1], see \`src/a.ts\`.\n\n${diagram}\n\`\`\`go\nfunc\n\`\`\`\n`,
		});
		const {code, output} = await check(cwd, 'design.md');

		expect(code).toBe(0);
		expect(output).toBe(`design.md: 0 errors, 0 advice
  Proved: 1 diagram.

Not checked
  - sections, parts, ids and the trace: the plan is not in the format of plan-wizard
  - what was accepted and by whom: there is no front matter
  - blocks in go: no parser of them is here

1 plan checked: 0 errors, 0 advice
`);
	});

	test('by hand in the ten sections: parts are missed, ids only where it cites any', async () => {
		const titles = [
			'Use case alignment',
			'System structure and high-level architecture',
			'Key components and interactions',
			'Third-party integrations',
			'Implementation phasing and risks',
		];
		const cwd = folderWith({
			'pay.md': '# Pay\n\n## Main flow\n\n1. The clerk pays the invoice.\n2. The system records the payment.\n',
			'pay-PLAN.md': `# Plan\n\n${titles.map(title => `## ${title}\n\nText [X-9].\n`).join('\n')}`,
		});
		const {code, report} = await json(cwd, 'pay-PLAN.md');
		const [plan] = report.plans;

		expect(code).toBe(3);
		expect(plan).toMatchObject({form: 'by hand', useCase: 'pay.md'});
		expect(plan.notChecked).toContain('ids and the trace: the plan cites no fact of the documents');
		expect(new Set(plan.findings.map(({check: name}: {check: string}) => name))).toEqual(new Set(['sections-present', 'parts-present']));
	});

	test('a finding of the prover lies where the prover says', async () => {
		const cwd = folderWith({'design.md': `# A\n\n${diagram}`});
		const found = {
			check: 'mermaid-parses',
			severity: 'error',
			subject: 'mermaid block',
			message: 'Unexpected x, expected y',
			other: null,
			offending: 'x',
			fix: 'A->>B: y',
		} as const;
		const proveBlocks: Prover['proveBlocks'] = async ({path}) => [{...found, place: {path, line: 5, endLine: 5}}];
		const {code, output} = await check(cwd, 'design.md', {prover: {proveBlocks, end: async () => {}}});

		expect(code).toBe(3);
		expect(output).toContain(
			'error  design.md:5  mermaid-parses\n      |   A->>B: pay\n      Unexpected x, expected y\n      fix: A->>B: y\n',
		);
	});

	test('a prover that fails is said, and fails the check', async () => {
		const cwd = folderWith({'design.md': `# A\n\n${diagram}`});
		const proveBlocks = async () => {
			throw new Error('The thread that checks blocks ended.');
		};
		const {code, output} = await check(cwd, 'design.md', {prover: {proveBlocks, end: async () => {}}});

		expect(code).toBe(3);
		expect(output).toContain('(The thread that checks blocks ended.), expected them to run: not checked');
	});
});

for (const [name, files, line, code, text] of [
	['a plan that is not there', {}, 'a-PLAN.md', 1, 'a-PLAN.md does not exist. [FILE_MISSING]'],
	['a binary file', {'a-PLAN.md': '\0\u0001'}, 'a-PLAN.md', 1, '[BINARY]'],
	['a folder', {'a/b.md': ''}, 'a', 1, '[NOT_A_FILE]'],
	['11 MB', {'a-PLAN.md': 'a'.repeat(11_000_000)}, 'a-PLAN.md', 1, '[TOO_LARGE]'],
	['no Markdown', {'a.csv': 'a,b\n1,2\n'}, 'a.csv', 1, 'a.csv is not a plan: it has no heading and no code block. [NOT_A_PLAN]'],
	[
		'a use case whose plan lies beside it',
		{'a.md': '# A\n', 'a-PLAN.md': '# A\n'},
		'a.md',
		1,
		'a.md is a use case, expected a plan. [NOT_A_PLAN]\nName its plan, a-PLAN.md.',
	],
	['nothing named', {}, '', 2, 'Expected a plan after «check»'],
] as const) {
	test(`explained: ${name}`, async () => {
		const fake = fakeSurroundings({cwd: folderWith(files), home: folderWith(), hasTerminal: false});
		const found = await main(['check', ...line.split(' ').filter(Boolean)], fake.surroundings);

		expect({code: found, errors: fake.errors()}).toEqual({code, errors: expect.stringContaining(text)});
	});
}

test('of several plans, each is checked, and one that cannot be read decides the exit code', async () => {
	const cwd = folderWith({'a.md': '# A\n\nTBD\n', 'b.md': '# B\n'});
	const all = await check(cwd, 'a.md missing.md b.md');

	expect(all.code).toBe(1);
	expect(all.output).toContain('2 plans checked: 1 error, 0 advice; 1 not readable\n');
	expect(all.errors).toContain('missing.md does not exist');
	expect((await check(cwd, 'b.md a.md')).code).toBe(3);
	expect((await json(cwd, 'missing.md b.md')).report).toMatchObject({
		exitCode: 1,
		plans: [
			{named: 'missing.md', error: {code: 'FILE_MISSING'}},
			{path: 'b.md', error: null},
		],
	});
});

test('nothing outside the project is read for a plan that quotes it', async () => {
	const outside = folderWith({'secret.md': 'the secret'});
	const cwd = folderWith({
		'a.md': `# A\n\n> «the other» — ../${outside.split('/').at(-1)}/secret.md:1\n> «gone» — b.md:1\n`,
		'b.md': 'here',
	});
	const {code, report} = await json(cwd, 'a.md --root .');

	expect(code).toBe(3);
	expect(report.plans[0].findings.map(({message}: {message: string}) => message)).toEqual([
		'Unexpected quotation «gone», expected words that stand in b.md:1',
	]);
});
