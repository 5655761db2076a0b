import {expect, test} from 'vitest';
import {factsSince} from '../../../source/checks/stale/facts-since.js';
import {staleness} from '../../../source/checks/stale/staleness.js';
import {readPlan} from '../../../source/documents/plan/read-plan.js';
import {readFacts} from '../../../source/documents/read-facts.js';

const guidelines = '# Guidelines\n\n- G-01: Every call MUST have a timeout.\n- Logs MUST be kept.\n';
const summary = '# Technical summary\n\n## Decisions\n\n- Database: PostgreSQL 17\n\n## Ruled out\n\n- Redis: no room for it.\n';
const model =
	'# Domain model\n\n## Invoice\n\nWhat a client owes.\n\n| Attribute | Type | Required |\n| --- | --- | --- |\n| id | uuid | yes |\n| status | enum | yes |\n\n## Branch\n\nA place.\n';

const factsOf = (given: {guidelines?: string; summary?: string; model?: string}) =>
	readFacts(
		{
			useCase: {path: 'pay.md', text: '# Pay\n'},
			guidelines: {path: 'g.md', text: given.guidelines ?? guidelines},
			summary: {path: 's.md', text: given.summary ?? summary},
			domainModel: {path: 'd.md', text: given.model ?? model},
			manifests: [],
		},
		null,
	).facts;

const plan = readPlan(
	'---\nplan-wizard: 1\n---\n\n## 4. Database schema and data modeling\n\nIt stores [DM:Invoice] of the clerk.\n',
	'PLAN.md',
);

const cases: ReadonlyArray<readonly [name: string, now: Parameters<typeof factsOf>[0], said: readonly string[]]> = [
	['nothing', {}, []],
	['a rule moved down', {guidelines: guidelines.replace('\n\n', '\n\nAn introduction.\n\n')}, []],
	['white space in a rule', {guidelines: guidelines.replace('MUST have', 'MUST  have')}, []],
	['prose between the rules', {summary: summary.replace('## Ruled', 'We met on Monday.\n\n## Ruled')}, []],
	['a rule that was taken out', {guidelines: guidelines.replace(/- Logs.*\n/, '')}, []],
	['an attribute of an entity that no section names', {model: `${model}\n| Attribute | Type |\n| --- | --- |\n| name | text |\n`}, []],
	[
		'a rule that was added',
		{guidelines: `${guidelines}- G-09: A retry MUST wait.\n`},
		['Unexpected rule [G-09], added since the plan was made, expected a plan that knows it: «A retry MUST wait.»'],
	],
	[
		'a rule that says another thing under its id',
		{guidelines: guidelines.replace('a timeout', 'a timeout of 2 s')},
		[
			'Unexpected change of rule [G-01] since the plan was made, from «Every call MUST have a timeout.», expected a plan that knows «Every call MUST have a timeout of 2 s.»',
		],
	],
	[
		'a rule without an id of its own that says another thing',
		{guidelines: guidelines.replace('be kept.', 'be kept for 90 days.')},
		[
			expect.stringMatching(
				/^Unexpected change of rule \[G-\w{4}\] since the plan was made, from «Logs MUST be kept\.», expected a plan that knows «Logs MUST be kept for 90 days\.»$/,
			),
		],
	],
	[
		'a technology of another version',
		{summary: summary.replace('PostgreSQL 17', 'PostgreSQL 18')},
		[expect.stringMatching(/^Unexpected change of decision .*PostgreSQL 17.*PostgreSQL 18/)],
	],
	[
		'a technology that was ruled out',
		{summary: `${summary}- MongoDB: no constraints.\n`},
		[expect.stringMatching(/^Unexpected decision .*added since the plan was made.*MongoDB/)],
	],
	[
		'an attribute of an entity that a section cites',
		{model: model.replace('| status', '| due | date | yes |\n| status')},
		[expect.stringMatching(/^Unexpected attribute \[DM:Invoice\.due\], added since/)],
	],
	[
		'an attribute that became optional',
		{model: model.replace('| status | enum | yes |', '| status | enum | no |')},
		[expect.stringMatching(/^Unexpected change of attribute \[DM:Invoice\.status\]/)],
	],
	[
		'a new entity that a section names',
		{model: `${model}\n## Clerk\n\nWho takes the money.\n\n| Attribute | Type |\n| --- | --- |\n| name | text |\n`},
		[expect.stringMatching(/^Unexpected entity \[DM:Clerk\], added since/)],
	],
];

for (const [name, now, said] of cases) {
	test(`${name}: ${said.length === 0 ? 'not stale' : 'stale'}`, () => {
		const input = {path: 'g.md', state: 'changed', isOldTextKnown: true} as const;
		const since = staleness({plan, found: [], inputs: [input], before: factsOf({}), after: factsOf(now)});

		expect(since.findings.map(({message}) => message)).toEqual(said);
		expect(since.findings.every(({check, severity}) => check === 'changed-since' && severity === 'error')).toBe(true);
		expect(since.isStale).toBe(said.length > 0);
	});
}

test('what another check has found is not said twice, and makes it stale all the same', () => {
	const place = {path: 'PLAN.md', line: 9, endLine: 9};
	const gone = {
		check: 'quotations-exist',
		severity: 'error',
		subject: 'G-01',
		message: '',
		place,
		other: {path: 'g.md', line: 3, endLine: 3},
		offending: '',
	} as const;
	const inputs = [{path: 'g.md', state: 'changed', isOldTextKnown: true}] as const;
	const after = factsOf({guidelines: guidelines.replace('a timeout', 'a timeout of 2 s')});

	expect(staleness({plan, found: [gone], inputs, before: factsOf({}), after})).toMatchObject({isStale: true, findings: [], moved: 0});
	expect(staleness({plan, found: [{...gone, severity: 'advice'}], inputs, before: after, after})).toMatchObject({isStale: false, moved: 1});
});

test('a changed quotation makes it stale only where its document changed: else the plan itself was edited', () => {
	const place = {path: 'PLAN.md', line: 9, endLine: 9};
	const gone = {
		check: 'quotations-exist',
		severity: 'error',
		subject: 'G-01',
		message: '',
		place,
		other: {path: 'g.md', line: 3, endLine: 3},
		offending: '',
	} as const;
	const facts = factsOf({});

	expect(staleness({plan, found: [gone], inputs: [], before: facts, after: facts}).isStale).toBe(false);
	expect(
		staleness({plan, found: [gone], inputs: [{path: 'g.md', state: 'changed', isOldTextKnown: false}], before: facts, after: facts})
			.isStale,
	).toBe(true);
});

test('where the old text is not known, that is said once for each document', () => {
	const facts = factsOf({});
	const since = staleness({
		plan,
		found: [],
		inputs: [{path: 'g.md', state: 'changed', isOldTextKnown: false}],
		before: facts,
		after: facts,
	});

	expect(since).toMatchObject({isStale: false, findings: [{severity: 'advice', subject: 'g.md'}]});
});

test('relations are compared too', () => {
	const related = (line: string) =>
		factsOf({model: `${model}\n\`\`\`mermaid\nerDiagram\n  Invoice ${line} Branch : "is written in"\n\`\`\`\n`});

	expect(factsSince(related('}o--||'), related('}o--o{')).map(({kind}) => kind)).toContain('entity');
});
