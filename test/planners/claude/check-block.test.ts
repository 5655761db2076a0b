import {expect, test} from 'vitest';
import type {Finding} from '../../../source/checks/finding.js';
import type {CheckRequest, Json} from '../../../source/effects.js';
import type {Desk} from '../../../source/planners/claude/desk.js';
import {unlistedModel} from '../../../source/planners/claude/model-info.js';
import {checkingBlock} from '../../../source/planners/claude/tools/check-block.js';
import {contextOf} from '../../sections/context.js';
import {answering} from '../../sections/drafted.js';
import {bare} from '../../sections/projects.js';

const accepted = [
	{number: 3, text: '### A\n\n```sql\nselect 1;\n```', rulings: [], open: [], cited: [], waivers: [], accepted: {by: 'human', at: ''}},
];
const context = {...contextOf(bare), useCase: 'docs/a.md', accepted};

const finding = (line: number, given: Partial<Finding> = {}): Finding => ({
	check: 'sql-parses',
	severity: 'error',
	subject: 'section 4',
	message: 'Unexpected «selct»',
	place: {path: 'docs/a-PLAN.md', line, endLine: line},
	other: null,
	offending: 'selct',
	...given,
});

const checked = async (input: Json, findings: (text: string) => readonly Finding[] = () => []) => {
	const requests: CheckRequest[] = [];
	const desk: Desk = {
		effects: {
			...answering(),
			check: async request => {
				requests.push(request);
				return findings(request.text);
			},
		},
		profile: () => 'full',
		simplify: () => false,
		models: [],
		model: () => unlistedModel('a'),
		choose: () => undefined,
		documents: () => [],
		leaveOut: () => undefined,
		mask: async text => text,
		spending: {add: () => undefined, allow: async () => undefined},
	};
	return {told: await checkingBlock(desk, context, 4)(input), requests};
};

const lineOf = (text: string, wanted: string): number => text.split('\n').indexOf(wanted) + 1;

test('a block is checked where it would stand: behind the accepted sections, under its heading, and remembered', async () => {
	const {told, requests} = await checked({language: 'sql', text: 'select 2;'});
	expect(told).toEqual({text: 'No fault was found.', isError: false});
	expect(requests).toMatchObject([{path: 'docs/a-PLAN.md', isRemembered: true}]);
	expect(requests[0]?.text.split('\n').slice(-4)).toEqual(['```sql', 'select 2;', '```', '']);
	expect(requests[0]?.text).toContain('## 3. Key components and interactions\n### A');
	expect(requests[0]?.text).toContain('## 4. Database schema and data modeling\n```sql\nselect 2;');
});

test('what is wrong is told by the line of the block, with the correction', async () => {
	const {told} = await checked({language: 'sql', text: 'select 2;\nselct 3;'}, text => [
		finding(lineOf(text, 'selct 3;')),
		finding(lineOf(text, 'select 2;'), {severity: 'advice', message: 'Parsed, not executed', fix: 'select 4;'}),
	]);
	expect(told.text.split('\n')).toEqual([
		'error: line 2: Unexpected «selct»',
		'advice: line 1: Parsed, not executed Write instead: select 4;',
		expect.stringContaining('Other blocks of the section'),
	]);
	expect(told.isError).toBe(false);
});

test('what is wrong with an accepted section is not told', async () => {
	const {told} = await checked({language: 'sql', text: 'select 2;'}, text => [finding(lineOf(text, 'select 1;'))]);
	expect(told.text).toBe('No fault was found.');
});

test('a block that holds fences of its own stays one block', async () => {
	const {requests} = await checked({language: 'markdown', text: '```js\n```'});
	expect(requests[0]?.text.split('\n').slice(-5)).toEqual(['````markdown', '```js', '```', '````', '']);
});

for (const [name, input] of [
	['no input', null],
	['a language that is none', {language: 'sql\n## 5', text: ''}],
] as const) {
	test(`${name} goes back`, async () => {
		expect((await checked(input)).told.isError).toBe(true);
	});
}

test('that no way back stands in this very block is no fault of it: it may stand in another', async () => {
	const {told} = await checked({language: 'sql', text: 'alter table a add b int;'}, text => [
		finding(lineOf(text, 'alter table a add b int;'), {
			check: 'back-out-present',
			severity: 'advice',
			message: 'Unexpected change without a way back',
		}),
	]);
	expect(told.text).toBe('No fault was found.');
});
