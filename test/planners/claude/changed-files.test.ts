import {appendFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, expect, test} from 'vitest';
import type {Json, ModelRequest} from '../../../source/effects.js';
import {Quit, Reopened} from '../../../source/errors.js';
import {claude} from '../../../source/planners/claude.js';
import {removeSearchThread, use} from '../../helpers/file-tools.js';
import {answer} from '../../helpers/inner.js';
import {sessionWorld} from '../../helpers/session-world.js';
import {calls, messagesOf, official, readOut, type Script, says, scripted, sectionFor, textsOf} from './script.js';

afterAll(removeSearchThread);

const settings = {...official, documentation: null, model: 'claude-opus-5-5'};
const store = 'src/payments/payment-store.ts';
const unread = 'src/invoices/invoice-store.ts';

/** The first turn of a section is a look. */
const looking =
	(looks: Readonly<Record<string, readonly [tool: string, input: Json]>>): Script =>
	request => {
		const look = messagesOf(request).length === 1 ? looks[request.id] : undefined;
		return look ? calls(...look) : null;
	};

/**
A session in which sections look at the project. `start` goes on with it until the verdict on section 5, where it has the inputs read again as often as is said and leaves, and gives what was asked and what was paid for.
*/
const session = (script: Script) => {
	const world = sessionWorld();

	const start = async (answers: Readonly<Record<string, string>> = {}, {times = 0, leavesAt = 'section/5/verdict'} = {}) => {
		let readsAgain = times;
		const {requests, consult} = scripted(script, world.root);
		const asked: string[] = [];
		const look: typeof consult.look = async request =>
			request.tool.endsWith('_file') || request.tool.endsWith('_files')
				? use(world.root, request.tool, request.input)
				: consult.look(request);
		const going = world.start({
			planner: claude(settings),
			consult: {...consult, look},
			asked: id => {
				if (id === leavesAt) {
					throw readsAgain-- > 0 ? new Reopened('inputs') : new Quit(4);
				}
			},
			say: ({id, shown}) => {
				asked.push(id === 'inputs' && shown.kind === 'choice' ? shown.body : id);
				const choice = answers[id];
				return choice === undefined ? null : answer(choice);
			},
		});
		await expect(going).rejects.toThrow(Quit);
		return {requests, asked, paid: requests.map(({id}) => id)};
	};

	return {start, edit: (path: string, text: string) => appendFileSync(join(world.root, path), `\n// ${text}\n`)};
};

const said = (request: ModelRequest | undefined): string => textsOf(request?.body ?? null).join('\n');

test('a source file changes between two starts: asked in one line where a section read it, and only that section asks whether it stays', async () => {
	const {start, edit} = session(
		looking({'section/3': ['read_file', {path: store}], 'section/4': ['search_files', {pattern: 'PaymentStore', folder: ''}]}),
	);
	const first = await start();
	expect(first.paid).toEqual(['conflicts', 'section/1', 'section/2', 'section/3', 'section/3', 'section/4', 'section/4', 'section/5']);

	edit(unread, 'nobody read this');
	expect(await start()).toMatchObject({asked: [], paid: []});

	edit(store, 'first edit');
	const declined = await start({inputs: 'go-on'});
	expect(declined).toMatchObject({asked: [`- 1 source file that was read for this plan changed: ${store}`], paid: []});
	expect(await start()).toMatchObject({asked: [], paid: []});

	edit(store, 'second edit');
	const kept = await start({inputs: 'read-again'});
	expect(kept.asked.slice(1)).toEqual(['section/3/changed']);
	expect(kept.paid).toEqual([]);

	edit(store, 'third edit');
	const redrafted = await start({inputs: 'read-again', 'section/3/changed': 'redraft'});
	expect(redrafted.paid.slice(0, 2)).toEqual(['section/3', 'section/3']);
	expect(said(redrafted.requests[0])).toContain('in files of the project: read again those that it rests on');
	expect(said(redrafted.requests[1])).toMatch(/\/\/ first edit[\s\S]*\/\/ third edit/);
});

test('«keep this and all that follow» holds for what changed then, and for nothing that changes later', async () => {
	const {start, edit} = session(
		looking({
			'section/1': ['read_file', {path: store}],
			'section/3': ['read_file', {path: store}],
			'section/4': ['read_file', {path: unread}],
		}),
	);
	await start();

	edit(store, 'first edit');
	edit(unread, 'first edit');
	const kept = await start({inputs: 'read-again', 'section/1/changed': 'keep-rest'});
	expect(kept.asked.slice(1)).toEqual(['section/1/changed']);
	expect(kept.paid).toEqual([]);

	edit(unread, 'second edit');
	expect((await start({inputs: 'read-again'})).asked.slice(1)).toEqual(['section/4/changed']);
});

const drafts: ReadonlyArray<readonly [name: string, tool: string, input: Json, edited: string, seen: RegExp | null]> = [
	['the file that it read', 'read_file', {path: store}, store, /\/\/ an edit/],
	['other lines of the file that it read', 'read_file', {path: store, from: 1, to: 2}, store, null],
	['a file that it searched', 'search_files', {pattern: 'an edit', folder: ''}, unread, /invoice-store\.ts:\d+: \/\/ an edit/],
	['other lines of a file that it searched', 'search_files', {pattern: 'idempotency', folder: ''}, unread, null],
];

for (const [name, tool, input, edited, seen] of drafts) {
	test(`read again, a draft that nobody accepted yet is ${seen ? '' : 'not '}made anew after an edit of ${name}`, async () => {
		const {start, edit} = session(looking({'section/5': [tool, input]}));
		expect((await start()).paid.slice(-2)).toEqual(['section/5', 'section/5']);

		edit(edited, 'an edit');
		const {paid, requests} = await start({inputs: 'go-on'}, {times: 1});
		expect(paid).toEqual(seen ? ['section/5'] : []);
		expect(said(requests[0])).toMatch(seen ?? /^$/);
	});
}

const forced = {place: 'section 6, Errors', choice: 'how long to wait for the provider', chosen: '5 seconds'};

/** A reader who had to choose until section 6 says it, for which it reads a file. */
const mending: Script = request => {
	const text = said(request);
	const look = looking({'section/6': ['read_file', {path: store}]})(request);

	return request.id === 'cold-read'
		? says(readOut(request, text.includes('The timeout is 10 seconds') ? [] : [forced]))
		: request.id === 'section/6' && text.includes('how long to wait')
			? (look ?? says(`${sectionFor(request)}\n\nThe timeout is 10 seconds.`))
			: null;
};

test('a section that was mended after the cold read asks too, and is not drafted unasked', async () => {
	const {start, edit} = session(mending);
	const whole = {leavesAt: 'review/docs/domain-model.md'};
	expect((await start({}, whole)).paid.filter(id => id === 'section/6')).toHaveLength(3);

	edit(store, 'an edit');
	const {asked, paid} = await start({inputs: 'read-again'}, whole);
	expect(asked.slice(1)).toEqual(['section/6/changed']);
	expect(paid).toEqual(['cold-read']);
	expect(await start({}, whole)).toMatchObject({asked: [], paid: []});
});
