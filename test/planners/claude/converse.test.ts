import {expect, test} from 'vitest';
import type {Json, ModelMessage} from '../../../source/effects.js';
import {TurnFailed} from '../../../source/errors.js';
import {converse} from '../../../source/planners/claude/conversation/converse.js';
import type {Outcome} from '../../../source/planners/claude/conversation/talk.js';

const usage = {input: 1, output: 1, cacheRead: 0, cacheWrite5m: 0, cacheWrite1h: 0};

const turn = (stopReason: string, ...content: readonly Json[]): ModelMessage => ({
	id: 'msg',
	model: 'a-model',
	content,
	stopReason,
	stopDetails: null,
	usage,
});

const text = (words: string): Json => ({type: 'text', text: words});
const call = (name: string, id = 'toolu_1'): Json => ({type: 'tool_use', id, name, input: {}});
const thinking: Json = {type: 'thinking', thinking: '', signature: 'c2lnbmVk'};

type Had = {
	readonly outcome: Outcome<string>;
	readonly messages: readonly (readonly Json[])[];
	readonly limits: readonly number[];
	readonly used: readonly string[];
};

/** Has a conversation over these turns, the last of them again and again. A tool called `report` ends it. */
const have = async (turns: readonly (ModelMessage | Error)[], reminder: string | null = null, isOptional = false): Promise<Had> => {
	const messages: (readonly Json[])[] = [];
	const limits: number[] = [];
	const used: string[] = [];
	const outcome = await converse<string>(
		{
			id: 'section/1',
			section: 1,
			first: [text('brief')],
			reminder,
			isOptional,
			use: async ({name}) => {
				used.push(name);
				return name === 'report' ? {report: 'reported'} : {text: name === 'silent' ? '' : `result of ${name}`, isError: name === 'wrong'};
			},
			body: (said, limit) => {
				messages.push(said);
				limits.push(limit);
				return {messages: said};
			},
		},
		{
			effects: {
				model: async () => {
					const next = turns[Math.min(messages.length, turns.length) - 1];

					if (next === undefined || next instanceof Error) {
						throw next ?? new Error('No turn');
					}

					return next;
				},
			},
			spending: {add: () => undefined, allow: async () => undefined},
			limits: {first: 100, most: 300},
		},
	);
	return {outcome, messages, limits, used};
};

const outcomes: ReadonlyArray<readonly [name: string, turns: readonly (ModelMessage | Error)[], outcome: unknown, turnsTaken: number]> = [
	['a text', [turn('end_turn', text('a section'))], {kind: 'said', text: 'a section'}, 1],
	['a text in several blocks', [turn('end_turn', thinking, text('a '), text('section'))], {kind: 'said', text: 'a section'}, 1],
	['a stop sequence ends like an end', [turn('stop_sequence', text('a'))], {kind: 'said', text: 'a'}, 1],
	[
		'what stands between tools is dropped',
		[turn('tool_use', text('Let me see'), call('read')), turn('end_turn', text('a'))],
		{kind: 'said', text: 'a'},
		2,
	],
	['tools are run, whatever reason is named', [turn('end_turn', call('read')), turn('end_turn', text('a'))], {kind: 'said', text: 'a'}, 2],
	['a report ends it', [turn('tool_use', call('report'))], {kind: 'reported', report: 'reported'}, 1],
	['a cut text is joined', [turn('max_tokens', text('a sec')), turn('end_turn', text('tion'))], {kind: 'said', text: 'a section'}, 2],
	[
		'a text that is cut four times is not at its end',
		[turn('max_tokens', text('a'))],
		{kind: 'failed', why: 'too-long', detail: 'It was cut 4 times, and is not at its end.'},
		4,
	],
	[
		'a cut text is gone on with, whatever tool is called on the way',
		[turn('max_tokens', text('a ')), turn('tool_use', text('sec'), call('read')), turn('end_turn', text('tion'))],
		{kind: 'said', text: 'a section'},
		3,
	],
	[
		'a cut tool call is never run',
		[turn('max_tokens', text('a'), call('read')), turn('end_turn', text('b'))],
		{kind: 'said', text: 'b'},
		2,
	],
	[
		'thinking alone that was cut is asked for again',
		[turn('max_tokens', thinking), turn('end_turn', text('b'))],
		{kind: 'said', text: 'b'},
		2,
	],
	[
		'a tool call that fits nowhere',
		[turn('max_tokens', call('read'))],
		{kind: 'failed', why: 'too-long', detail: 'It does not fit into 300 tokens.'},
		3,
	],
	['a pause', [turn('pause_turn', text('…')), turn('end_turn', text('a'))], {kind: 'said', text: 'a'}, 2],
	[
		'a refusal',
		[{...turn('refusal'), stopDetails: {type: 'refusal', category: 'cyber', explanation: 'It looks like malware.'}}],
		{kind: 'failed', why: 'refused', detail: 'It said: «It looks like malware.»\n\nCategory: cyber'},
		1,
	],
	[
		'a refusal of no category',
		[{...turn('refusal'), stopDetails: {type: 'refusal', category: null, explanation: 'It looks like malware.'}}],
		{kind: 'failed', why: 'refused', detail: 'It said: «It looks like malware.»'},
		1,
	],
	['a refusal without a reason', [turn('refusal')], {kind: 'failed', why: 'refused', detail: 'The model gives no reason.'}, 1],
	[
		'a full context',
		[turn('model_context_window_exceeded', text('a'))],
		{kind: 'failed', why: 'full', detail: 'The conversation is longer than the model can hold.'},
		1,
	],
	['an empty answer', [turn('end_turn', thinking)], {kind: 'failed', why: 'empty', detail: 'The answer holds no text.'}, 1],
	['looking without end', [turn('tool_use', call('read'))], {kind: 'failed', why: 'endless', detail: 'No answer came of 40 turns.'}, 40],
	[
		'a model that is not there',
		[new TurnFailed('unknown-model', 'no such model')],
		{kind: 'failed', why: 'unknown-model', detail: 'no such model'},
		1,
	],
	['too large', [new TurnFailed('too-large', '413')], {kind: 'failed', why: 'full', detail: '413'}, 1],
	['too long for the context', [new TurnFailed('context-exceeded', 'too long')], {kind: 'failed', why: 'full', detail: 'too long'}, 1],
];

for (const [name, turns, outcome, taken] of outcomes) {
	test(`${name}: ${JSON.stringify(outcome)}`, async () => {
		const had = await have(turns);
		expect(had.outcome).toEqual(outcome);
		expect(had.messages.length).toBe(taken);
	});
}

test('any other failure is not the conversation’s', async () => {
	await expect(have([new Error('a bug')])).rejects.toThrow('a bug');
});

test('results come first in the next turn, one for each call, in their order', async () => {
	const {messages} = await have([
		turn('tool_use', call('read', 'a'), call('wrong', 'b'), call('silent', 'c')),
		turn('end_turn', text('a')),
	]);
	expect(messages[1]?.at(-1)).toEqual({
		role: 'user',
		content: [
			{type: 'tool_result', tool_use_id: 'a', content: 'result of read'},
			{type: 'tool_result', tool_use_id: 'b', content: 'result of wrong', is_error: true},
			{type: 'tool_result', tool_use_id: 'c', content: '(nothing)'},
		],
	});
});

test('a cut tool call is asked for again with twice the limit, up to the most, with nothing added', async () => {
	const {messages, limits, used} = await have([turn('max_tokens', call('read'))]);
	expect(limits).toEqual([100, 200, 300]);
	expect(messages.map(said => said.length)).toEqual([1, 1, 1]);
	expect(used).toEqual([]);
});

test('what was said is sent back word for word, with thinking and signatures', async () => {
	const content = [thinking, text('Let me see'), call('read')];
	const {messages} = await have([turn('tool_use', ...content), turn('end_turn', text('a'))]);
	expect(messages[1]?.[1]).toEqual({role: 'assistant', content});
});

test('a pause is sent back as it came, and nothing with it', async () => {
	const {messages} = await have([turn('pause_turn', text('…')), turn('end_turn', text('a'))]);
	expect(messages[1]?.slice(1)).toEqual([{role: 'assistant', content: [text('…')]}]);
});

test('who ends without a report is reminded twice', async () => {
	const {outcome, messages} = await have([turn('end_turn', text('Nothing to report.'))], 'Report now.');
	expect(outcome).toMatchObject({kind: 'failed', why: 'empty'});
	expect(messages[2]?.filter(message => JSON.stringify(message).includes('Report now.')).length).toBe(2);
	expect(messages.length).toBe(3);
});

test('where nothing is an answer too, who ends without a report has given one', async () => {
	const {outcome, messages} = await have([turn('end_turn', text('Nothing to report.'))], 'Report now.', true);
	expect(outcome).toEqual({kind: 'silent'});
	expect(messages.length).toBe(3);
});

test('whoever looks for long is told that few turns are left', async () => {
	const {messages} = await have([turn('tool_use', call('read'))]);
	expect(JSON.stringify(messages[29])).not.toContain('more turns are left');
	expect(JSON.stringify(messages.at(-1))).toContain('1 more turns are left');
});
