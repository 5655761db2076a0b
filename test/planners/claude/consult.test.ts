import {expect, test} from 'vitest';
import type {Answer, Json, ModelMessage, Question} from '../../../source/effects.js';
import {TurnFailed} from '../../../source/errors.js';
import {consult} from '../../../source/planners/claude/conversation/consult.js';
import type {Desk, Profile} from '../../../source/planners/claude/desk.js';
import {unlistedModel} from '../../../source/planners/claude/model-info.js';
import {answering} from '../../sections/drafted.js';

const usage = {input: 1, output: 1, cacheRead: 0, cacheWrite5m: 0, cacheWrite1h: 0};

const turn = (stopReason: string, text: string): ModelMessage => ({
	id: 'msg',
	model: 'a',
	content: text === '' ? [] : [{type: 'text', text}],
	stopReason,
	stopDetails: null,
	usage,
});

const done = turn('end_turn', 'a section');

type Circumstances = {readonly brief?: string; readonly profile?: Profile; readonly listed?: readonly string[]};

/** Consults a model that gives these turns; the person gives these answers. */
const consulted = async (
	turns: readonly (ModelMessage | Error)[],
	answers: readonly Partial<Answer>[],
	{brief = 'write', profile: first = 'full', listed = ['a', 'b']}: Circumstances = {},
) => {
	let profile = first;
	const questions: Question[] = [];
	const notes: (string | null)[] = [];
	const asked: string[] = [];
	let model = unlistedModel('a');
	let documents = [
		{path: 'a.md', role: 'use case', text: 'a'},
		{path: 'package.json', role: 'manifest', text: '{}'},
	];
	const desk: Desk = {
		effects: {
			...answering(),
			ask: async question => {
				questions.push(question);
				return {choice: 'again', text: null, forAll: false, at: '', by: 'human', ...answers[questions.length - 1]};
			},
			model: async () => {
				asked.push(model.id);
				const next = turns[asked.length - 1];

				if (next === undefined || next instanceof Error) {
					throw next ?? new Error('No turn');
				}

				return next;
			},
		},
		profile: () => profile,
		simplify: () => {
			const isNews = profile === 'marked';
			profile = isNews ? 'plain' : profile;
			return isNews;
		},
		models: listed.map(unlistedModel),
		model: () => model,
		choose: other => {
			model = other;
		},
		documents: () => documents,
		leaveOut: role => {
			documents = documents.filter(document => document.role !== role);
		},
		mask: async text => text,
		spending: {add: () => undefined, allow: async () => undefined},
	};
	const outcome = await consult<never>(async note => {
		notes.push(note);
		return {
			id: 'section/2',
			section: 2,
			first: [brief, note],
			use: async () => ({text: '', isError: true}),
			reminder: null,
			body: (messages, limit): Json => ({messages, limit}),
		};
	}, desk);

	return {outcome, questions, notes, asked, profile, roles: documents.map(({role}) => role)};
};

const optionsOf = ({shown}: Question): readonly string[] => (shown.kind === 'choice' ? shown.options.map(({id}) => id) : []);

test('a refusal is put to the person: what they say is told the model in the next try', async () => {
	const {outcome, questions, notes} = await consulted(
		[turn('refusal', ''), done],
		[{choice: 'text', text: 'It is a library, nothing else.'}],
	);
	expect(outcome).toEqual({kind: 'said', text: 'a section'});
	expect(questions).toMatchObject([
		{id: 'model/way-out/refused/section/2', about: {conversation: 'section/2', why: 'refused', model: 'a', tried: 1}},
	]);
	expect(optionsOf(questions[0] ?? ({} as Question))).toEqual(['again', 'model/b']);
	expect(notes).toEqual([null, 'This is try 2. It is a library, nothing else.']);
});

test('each try says something new, so that nothing is recalled for it', async () => {
	const {notes, questions} = await consulted([turn('refusal', ''), turn('refusal', ''), done], [{}, {}]);
	expect(notes).toEqual([null, 'This is try 2.', 'This is try 3.']);
	expect(new Set(questions.map(({about}) => JSON.stringify(about))).size).toBe(2);
});

test('another model goes on', async () => {
	const {asked} = await consulted([turn('refusal', ''), done], [{choice: 'model/b'}]);
	expect(asked).toEqual(['a', 'b']);
});

test('a model that is not there: those that are, or the name of another; asked once for all conversations', async () => {
	const {asked, questions, notes} = await consulted([new TurnFailed('unknown-model', 'no model a'), done], [{choice: 'text', text: ' c '}]);
	expect(asked).toEqual(['a', 'c']);
	expect(questions).toMatchObject([{about: {why: 'unknown-model', model: 'a'}, shown: {title: 'The model a is not known there'}}]);
	expect(questions[0]?.shown).toMatchObject({body: 'no model a\n\nChoose one of those that it lists.\n\nOr type the id of another.'});
	expect(questions[0]?.shown).toMatchObject({options: [{label: 'Go on with b', effect: 'b, for the rest of this run.'}]});
	expect(optionsOf(questions[0] ?? ({} as Question))).toEqual(['model/b']);
	expect(notes).toEqual([null, null]);
});

test('where no model is listed, the address may be wrong', async () => {
	const {questions} = await consulted([new TurnFailed('unknown-model', 'not found'), done], [{choice: 'text', text: 'c'}], {listed: []});
	expect(questions[0]?.shown).toMatchObject({body: expect.stringContaining('ANTHROPIC_BASE_URL'), options: []});
});

test('what was said of one failure is not recalled for another', async () => {
	const {questions} = await consulted([turn('refusal', ''), turn('model_context_window_exceeded', ''), done], [{}, {}]);
	expect(questions.map(({id}) => id)).toEqual(['model/way-out/refused/section/2', 'model/way-out/full/section/2']);
});

test('too much for the model: the manifests may be left out', async () => {
	const {roles, questions} = await consulted([new TurnFailed('context-exceeded', 'too long'), done], [{choice: 'fewer'}]);
	expect(optionsOf(questions[0] ?? ({} as Question))).toEqual(['again', 'fewer', 'model/b']);
	expect(roles).toEqual(['use case']);
});

test('nobody is asked to leave: that is a key, never an answer', async () => {
	const {questions} = await consulted([turn('refusal', ''), done], [{}]);
	expect(questions.flatMap(optionsOf)).not.toContain('leave');
});

test('two models that are not there never lead from one to the other without a person', async () => {
	const missing = ['a', 'b', 'a', 'b'].map(name => new TurnFailed('unknown-model', `no model ${name}`));
	const {questions} = await consulted(
		[...missing, done],
		[
			{choice: 'text', text: 'b'},
			{choice: 'text', text: 'a'},
			{choice: 'text', text: 'b'},
			{choice: 'text', text: 'c'},
		],
	);
	expect(new Set(questions.map(({about}) => JSON.stringify(about))).size).toBe(4);
});

test('what was said of one draft is no answer for another', async () => {
	const abouts = await Promise.all(
		['write', 'write it again'].map(async brief => (await consulted([turn('refusal', ''), done], [{}], {brief})).questions[0]?.about),
	);
	expect(abouts[0]).not.toEqual(abouts[1]);
});

test('what another endpoint refuses is asked for in the plainest form, without a question', async () => {
	const refused = new TurnFailed('bad-request', 'cache_control: Extra inputs are not permitted');
	const {outcome, questions, notes, profile} = await consulted([refused, done], [], {profile: 'marked'});
	expect(outcome).toEqual({kind: 'said', text: 'a section'});
	expect([questions, notes, profile]).toEqual([[], [null, null], 'plain']);
});

test('what is refused in the plainest form too is put to the person, who begins the conversation anew', async () => {
	const refused = new TurnFailed('bad-request', 'It said: «no»');
	const {questions, notes} = await consulted([refused, refused, done], [{}], {profile: 'marked'});
	expect(questions).toMatchObject([
		{about: {why: 'declined'}, shown: {title: 'The server refused the request', body: expect.stringContaining('«no»')}},
	]);
	expect(optionsOf(questions[0] ?? ({} as Question))).toEqual(['again', 'model/b']);
	expect(notes).toEqual([null, null, 'This is try 3.']);
});
