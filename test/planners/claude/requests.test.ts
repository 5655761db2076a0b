import {beforeAll, expect, test} from 'vitest';
import type {Json, ModelRequest} from '../../../source/effects.js';
import {claude} from '../../../source/planners/claude.js';
import {answer} from '../../helpers/inner.js';
import {readBody} from '../../helpers/messages/accept.js';
import {knownModels} from '../../helpers/messages/models.js';
import {sessionWorld} from '../../helpers/session-world.js';
import {calls, messagesOf, official, type Script, says, scripted, sectionFor, textsOf} from './script.js';

const first = {...official, model: 'claude-opus-5-5'};

/** Looks twice, is cut, and then says the section. */
const looking: Script = request => {
	if (request.section !== 2 && request.section !== 3) {
		return null;
	}

	const turn = messagesOf(request).length;

	if (turn < 4) {
		return calls(turn === 1 ? 'read_file' : 'list_files', turn === 1 ? {path: 'src/web.ts'} : {folder: 'src'}, `toolu_${turn}`);
	}

	const text = sectionFor(request);
	return turn < 6 ? {content: [{type: 'text', text: text.slice(0, 40)}], stopReason: 'max_tokens'} : says(text.slice(40));
};

/** A whole plan, with one revision of section 3; a secret stands in the use case. */
const requestsOf = async (settings: typeof first): Promise<{readonly root: string; readonly requests: readonly ModelRequest[]}> => {
	const world = sessionWorld();
	const useCase = 'docs/use-cases/pay-an-invoice.md';
	world.write(useCase, world.read(useCase).replace('## Objectives', 'The key is sk-canary.\n\n## Objectives'));
	const {requests, consult} = scripted(looking, world.root);
	let isRevised = false;
	await world.start({
		planner: claude(settings),
		consult,
		say: ({id}) => {
			const isFirst = id === 'section/3/verdict' && !isRevised;
			isRevised ||= isFirst;
			return isFirst ? answer('revise', {text: 'Name the queue'}) : null;
		},
	});
	return {root: world.root, requests};
};

/** Of a request, what the cache counts: without its marks, from the tools on, up to where it can go on. */
const cached = ({body}: ModelRequest): string => {
	const {tools = null, system = null, messages = null} = body as {readonly [key: string]: Json};
	return JSON.stringify([tools, system, messages], (key, value) => (key === 'cache_control' ? undefined : value)).slice(0, -2);
};

const fieldOf = ({body}: ModelRequest, field: string): Json => (body as {readonly [key: string]: Json})[field] ?? null;

const blocksOf = (request: ModelRequest): readonly Json[] => (messagesOf(request)[0] as {readonly content: readonly Json[]}).content;

let requests: readonly ModelRequest[] = [];
let reduced: readonly ModelRequest[] = [];
let root = '';

beforeAll(async () => {
	({root, requests} = await requestsOf(first));
	({requests: reduced} = await requestsOf({...first, host: 'localhost:11434', isReduced: true}));
});

test('within an attempt, what was sent is the beginning of what is sent next', () => {
	const steps = requests.flatMap((request, index) => {
		const before = requests[index - 1];
		return before?.id === request.id && messagesOf(request).length > 1 ? [{before, request}] : [];
	});

	expect(steps.length).toBeGreaterThanOrEqual(9);
	expect(steps.filter(({before, request}) => !cached(request).startsWith(cached(before)))).toEqual([]);
});

test('between sections, all but the brief is the beginning of what the next one is sent', () => {
	const opening = requests.filter(request => messagesOf(request).length === 1 && request.id !== 'cold-read');
	const texts = opening.map(request =>
		JSON.stringify(blocksOf(request).slice(0, -1), (key, value) => (key === 'cache_control' ? undefined : value)).slice(0, -1),
	);

	expect(texts.length).toBe(14);
	expect(texts.filter((text, index) => !text.startsWith(texts[Math.max(0, index - 1)] ?? ''))).toEqual([]);
	expect(new Set(opening.map(request => JSON.stringify([fieldOf(request, 'tools'), fieldOf(request, 'system')]))).size).toBe(1);
});

test('model, effort and thinking are the same for every conversation', () => {
	const settings = requests.map(request => JSON.stringify([fieldOf(request, 'model'), fieldOf(request, 'thinking')]));
	expect([...new Set(settings)]).toEqual(['["claude-opus-5-5",{"type":"adaptive","display":"summarized"}]']);
	expect(
		new Set(requests.filter(({id}) => id !== 'cold-read').map(request => JSON.stringify(fieldOf(request, 'output_config')))).size,
	).toBe(1);
});

test('the tools stand in the order of their names', () => {
	const names = (fieldOf(requests[0] ?? {id: '', section: null, body: null}, 'tools') as readonly {readonly name: string}[]).map(
		({name}) => name,
	);
	expect(names).toEqual(names.toSorted());
	expect(names.length).toBeGreaterThanOrEqual(10);
});

test('a server that holds to the API takes every request', () => {
	for (const {id, body} of [...requests, ...reduced]) {
		const text = JSON.stringify({...(body as object), stream: true});
		expect([id, readBody('create', text, {models: knownModels, rules: [], paused: new Set()})]).not.toMatchObject([id, {fault: {}}]);
	}
});

test('no date, no path of the machine, no secret leaves', () => {
	const all = JSON.stringify([...requests, ...reduced]);
	expect(all).not.toContain(root);
	expect(JSON.stringify([...requests, ...reduced].filter(({id}) => id !== 'cold-read'))).not.toMatch(/\b2026-01-01T/);
	expect(all).not.toContain('sk-canary');
	expect(all).toContain('‹masked›');
});

test('another endpoint is asked for nothing but text, tools and what is read again', () => {
	const fields = new Set(reduced.flatMap(({body}) => Object.keys(body ?? {})));
	expect([...fields].toSorted()).toEqual(['max_tokens', 'messages', 'model', 'system', 'tools']);
	expect(JSON.stringify(reduced)).not.toMatch(/"ttl"|"strict"|"type":"document"/);
	expect(reduced.map(({body}) => JSON.stringify(body).split('"cache_control":{"type":"ephemeral"}').length - 1)).toEqual(
		reduced.map(({id, body}) => (id === 'cold-read' ? 2 : textsOf(body).some(text => text.includes('<section number=')) ? 4 : 3)),
	);
	expect(textsOf(reduced[0]?.body ?? null).join('\n')).toContain('<document path="docs/domain-model.md"');
});

test('the cold read gets the plan and nothing else', () => {
	const [request] = requests.filter(({id}) => id === 'cold-read');
	const blocks = request ? blocksOf(request) : [];
	expect(blocks.length).toBe(2);
	expect(blocks[0]).toMatchObject({type: 'document', title: 'PLAN.md'});
	expect(request && Object.keys(request.body ?? {})).not.toContain('tools');
});
