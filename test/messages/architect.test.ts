import {expect, test} from 'vitest';
import {parts} from '../../source/sections/parts.js';
import {architect, bareSection, type Markers} from '../helpers/messages/architect.js';
import {ask} from '../helpers/messages/ask.js';
import {text, toolUse, turn} from '../helpers/messages/script.js';
import {withMessages} from '../helpers/messages/with-messages.js';

const markers: Markers = {conflicts: /find what collides/, section: /write chapter (\d+)/, coldRead: /read it cold/};

const asking = (...content: readonly string[]) => ({
	...ask,
	messages: [{role: 'user' as const, content: content.map(part => ({type: 'text' as const, text: part}))}],
});

test('each of the ten sections has its parts', async () => {
	const {server, client} = await withMessages(architect(markers));

	for (const [number, titles] of Object.entries(parts)) {
		const {content} = await client.messages.stream(asking('An accepted section.', `Now write chapter ${number}.`)).finalMessage();
		const [, draft] = content;
		const headings = draft?.type === 'text' ? [...draft.text.matchAll(/^### (.*)$/gm)].map(([, title]) => title) : [];
		expect(headings).toEqual(Object.values(titles));
	}

	expect(server.refused()).toEqual([]);
});

test('the last text with a marker counts, so a document may speak of another task', async () => {
	const {client} = await withMessages(architect(markers));
	const {content} = await client.messages.create(asking('To write chapter 2, read it cold.', 'write chapter 1'));

	expect(content[1]).toMatchObject({text: bareSection(1)});
});

test('an answer to a form is the least that the form takes', async () => {
	const {client} = await withMessages(architect(markers));
	const list = {type: 'array', items: {type: 'string'}};
	const schema = {
		type: 'object',
		additionalProperties: false,
		required: ['conflicts', 'ready', 'kind', 'score', 'note'],
		properties: {
			conflicts: list,
			ready: {type: 'boolean'},
			kind: {enum: ['a', 'b']},
			score: {type: 'integer'},
			note: {anyOf: [{type: 'string'}, {type: 'null'}]},
		},
	};
	const {content} = await client.messages.create({...asking('find what collides'), output_config: {format: {type: 'json_schema', schema}}});

	expect(content).toMatchObject([{text: '{"conflicts":[],"ready":false,"kind":"a","score":0,"note":""}'}]);
});

test('a reply of the test knows the section and how often the model spoke', async () => {
	const {client} = await withMessages(
		architect(markers, {
			section: ({task: {number}, turn: said}) => (said === 0 ? turn([toolUse('look', {number})]) : turn(`${number} after ${said}`)),
			coldRead: () => turn('All clear.'),
		}),
	);
	const asked = asking('write chapter 7');
	const {role, content} = await client.messages.create(asked);
	const [use] = content;
	const id = use?.type === 'tool_use' ? use.id : '';
	const results = {role: 'user' as const, content: [{type: 'tool_result' as const, tool_use_id: id, content: 'seen'}]};
	const second = await client.messages.create({...asked, messages: [...asked.messages, {role, content}, results]});

	expect(use).toMatchObject({name: 'look', input: {number: 7}});
	expect(second.content).toMatchObject([text('7 after 1')]);
	expect((await client.messages.create(asking('read it cold'))).content).toMatchObject([text('All clear.')]);
});

test('what nobody asked for is refused', async () => {
	const {server, client} = await withMessages(architect(markers));
	await expect(client.messages.create(asking('write chapter 11'))).rejects.toMatchObject({status: 400});

	expect(server.refused()).toEqual([expect.stringContaining('No marker')]);
});
