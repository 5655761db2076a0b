import {expect, test} from 'vitest';
import type {Answer, Effects, Json, Question} from '../../../source/effects.js';
import {OtherPlanner} from '../../../source/errors.js';
import {preparing} from '../../../source/planners/claude/preparing.js';
import type {ClaudeSettings} from '../../../source/planners/claude/settings.js';
import {contextOf} from '../../sections/context.js';
import {answering} from '../../sections/drafted.js';
import {bare} from '../../sections/projects.js';
import {official} from './script.js';

const settings: ClaudeSettings = official;
const document = {path: 'docs/a.md', role: 'use case', text: 'one\nkey sk-canary\n'};
const context = {...contextOf(bare), documents: [document]};

const model = (id: string, line: string | null, createdAt: string, isActive = true) => ({
	id,
	name: `The ${id}`,
	line,
	isActive,
	maxInput: 1_000_000,
	maxOutput: null,
	efforts: [],
	thinking: [],
	hasStrictTools: false,
	createdAt,
});

const masking = (text: string): string =>
	JSON.stringify({text: text.replace('sk-canary', '‹masked›'), masked: text.includes('sk-canary') ? [{what: 'a key', line: 2}] : []});

const prepared = async (models: Json, given: Partial<ClaudeSettings> = {}, answers: Readonly<Record<string, Partial<Answer>>> = {}) => {
	const questions: Question[] = [];
	const base = answering(answers);
	const effects: Effects = {
		...base,
		look: async ({tool, input}) => ({
			text: tool === 'models' ? JSON.stringify(models) : masking(String((input as {readonly text: string}).text)),
			isError: models === null && tool === 'models',
		}),
		ask: async question => {
			questions.push(question);
			return base.ask(question);
		},
	};
	return {questions, desk: await preparing({...settings, ...given}, context, effects)};
};

const older = model('claude-opus-5', 'opus', '2026-01-01');
const newer = model('claude-opus-5-5', 'opus', '2026-09-01');
const sonnet = model('claude-sonnet-5-5', 'sonnet', '2026-10-01');
const retired = model('claude-opus-6', 'opus', '2026-11-01', false);

const choices: ReadonlyArray<
	readonly [name: string, models: Json, given: Partial<ClaudeSettings>, offered: readonly string[] | null, used: string]
> = [
	[
		'the newest active of each line, Opus first',
		[older, sonnet, newer, retired],
		{},
		['claude-opus-5-5', 'claude-sonnet-5-5'],
		'claude-opus-5-5',
	],
	['the one that was named', [sonnet, newer], {model: 'claude-sonnet-5-5'}, null, 'claude-sonnet-5-5'],
	['one that no list holds', [newer], {model: 'claude-next'}, null, 'claude-next'],
	['the only one', [sonnet], {}, null, 'claude-sonnet-5-5'],
	['no list at Anthropic: the usual one', null, {}, null, 'claude-opus-5-5'],
	['no list elsewhere: the person types it', [], {host: 'localhost:11434', isReduced: true}, [], 'llama'],
	['models of no line are all offered', [model('a', null, ''), model('b', null, '')], {isReduced: true}, ['a', 'b'], 'a'],
];

for (const [name, models, given, offered, used] of choices) {
	test(`the model: ${name}`, async () => {
		const {questions, desk} = await prepared(
			models,
			given,
			offered?.length === 0 ? {'planner/model': {choice: 'text', text: ' llama '}} : {},
		);
		const [question] = questions.filter(({id}) => id === 'planner/model');
		expect(question?.shown.kind === 'choice' ? question.shown.options.map(({id}) => id) : null).toEqual(offered);
		expect(desk.model().id).toBe(used);
	});
}

test('consent is asked with the host, the documents, what is masked and an estimate; only what is masked is sent', async () => {
	const {questions, desk} = await prepared([newer]);
	const [question] = questions;
	const body = question?.shown.kind === 'choice' ? question.shown.body : '';

	expect(question).toMatchObject({
		id: 'planner/consent',
		about: {host: 'api.anthropic.com', documentation: 'mcp.context7.com', paths: ['docs/a.md'], masked: ['docs/a.md a key']},
	});
	expect(body).toContain('- docs/a.md (2 lines)');
	expect(body).toContain('- docs/a.md:2 a key');
	expect(body).toMatch(/≈ \$\d+\.\d\d for the whole plan/);
	expect(desk.documents()).toEqual([{...document, text: 'one\nkey ‹masked›\n'}]);
	expect(await desk.mask('sk-canary')).toBe('‹masked›');
});

test('whoever sends nothing goes on with the offline planner', async () => {
	await expect(prepared([newer], {}, {'planner/consent': {choice: 'offline'}})).rejects.toEqual(new OtherPlanner('offline'));
});

test('without a price the estimate says so', async () => {
	const {questions} = await prepared([], {model: 'llama', isReduced: true});
	expect(JSON.stringify(questions)).toContain('No price of llama is known.');
});

test('documents of a role can be left out', async () => {
	const {desk} = await prepared([newer]);
	desk.leaveOut('use case');
	expect(desk.documents()).toEqual([]);
});
