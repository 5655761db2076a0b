import type {MessageCreateParams, Usage} from '@anthropic-ai/sdk/resources/messages';
import {expect, onTestFinished, test} from 'vitest';
import type {Json, ModelMessage, ModelRequest} from '../../../source/effects.js';
import {connectClaude} from '../../../source/planners/claude/connection/connect.js';
import {claude} from '../../../source/planners/claude.js';
import type {Recorded} from '../../helpers/messages/recorded.js';
import {type Block, text, thinking, toolUse, turn} from '../../helpers/messages/script.js';
import {startMessages} from '../../helpers/messages/server.js';
import {sessionWorld} from '../../helpers/session-world.js';
import {settingsFor} from './connection/connected.js';
import {calls, messagesOf, official, type Script, scripted, textsOf} from './script.js';

/** The same request as an effect: which conversation it belongs to, a server sees from its brief alone. */
const requestOf = (body: MessageCreateParams): ModelRequest => {
	const request = {id: '', section: null, body: body as unknown as Json};
	const brief = textsOf(messagesOf(request)[0] ?? null).findLast(words => words.startsWith('# ')) ?? '';
	const section = Number(/^# Write section (\d+)/.exec(brief)?.[1] ?? 0);
	const id = brief.startsWith('# Find') ? 'conflicts' : brief.startsWith('# Propose') ? 'entries/domain model' : 'cold-read';
	return section > 0 ? {...request, id: `section/${section}`, section} : {...request, id};
};

const blocksOf = ({content}: ModelMessage): readonly Block[] => [
	thinking('What the documents say of it.'),
	...(content as readonly {readonly type: string; readonly text?: string; readonly name?: string; readonly input?: unknown}[]).map(block =>
		block.type === 'text' ? text(block.text ?? '') : toolUse(block.name ?? '', block.input),
	),
];

/** Reads a file and lists a folder before each section. */
const looking: Script = request => {
	const turns = messagesOf(request).length;

	if (request.section === null || turns > 3) {
		return null;
	}

	return turns === 1 ? calls('read_file', {path: 'src/payments/payment-store.ts'}) : calls('list_files', {folder: 'src'});
};

/** @param hasAbilities - Whether the endpoint says what its models can; else it is one that is not Anthropic's own. */
const planned = async (hasAbilities: boolean) => {
	const world = sessionWorld();
	const {consult} = scripted(looking, world.root);
	const server = await startMessages(async ({body}) => {
		const message = await consult.model(requestOf(body));
		return turn(blocksOf(message), {chunk: 4000});
	});
	onTestFinished(server.close);
	const connection = connectClaude(settingsFor(server.url))(
		{
			ask: async question => {
				throw new Error(`Asked ${JSON.stringify(question.shown)}`);
			},
			tell: () => undefined,
		},
		new AbortController().signal,
	);
	await world.start({
		planner: claude({...official, isReduced: !hasAbilities, model: hasAbilities ? null : 'claude-opus-5-5'}),
		consult: {
			model: connection.model,
			look: async request =>
				request.tool === 'models' ? {text: hasAbilities ? await connection.models() : '[]', isError: false} : consult.look(request),
		},
	});
	return {world, server};
};

const section = ({text: body}: Recorded): number => Number(/"# Write section (\d+)/.exec(body)?.[1] ?? 0);

const shareRead = (usages: readonly Usage[]): number => {
	const read = usages.reduce((sum, usage) => sum + (usage.cache_read_input_tokens ?? 0), 0);
	const rest = usages.reduce((sum, usage) => sum + usage.input_tokens + (usage.cache_creation_input_tokens ?? 0), 0);
	return read / (read + rest);
};

for (const hasAbilities of [true, false]) {
	const endpoint = hasAbilities ? 'an endpoint that says what its models can' : 'another endpoint';

	test(`a whole plan at ${endpoint}: nothing is refused, and from the second section on nine tenths are read from the cache`, async () => {
		const {world, server} = await planned(hasAbilities);
		const asked = server.requests.filter(({path}) => path.startsWith('/v1/messages'));
		const later = asked.filter(request => section(request) >= 2).flatMap(({usage}) => usage ?? []);

		expect(server.refused()).toEqual([]);
		expect(later.length).toBe(27);
		expect(shareRead(later)).toBeGreaterThanOrEqual(0.9);
		expect(world.read('docs/use-cases/pay-an-invoice-PLAN.md')).toContain('Planner: Claude, model claude-opus-5-5;');
	});
}
