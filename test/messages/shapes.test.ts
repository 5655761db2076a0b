import {expect, test} from 'vitest';
import {ask} from '../helpers/messages/ask.js';
import {turn} from '../helpers/messages/script.js';
import {withMessages} from '../helpers/messages/with-messages.js';

const said = (block: object) => ({messages: [{role: 'user', content: [block]}]});

const day = {type: 'ephemeral', ttl: '1d'};

const cases: ReadonlyArray<readonly [name: string, body: object, wrong: string]> = [
	['a temperature', {temperature: 1}, 'temperature: Extra inputs are not permitted'],
	['no max_tokens', {max_tokens: undefined}, 'max_tokens: Field required'],
	['no model', {model: undefined}, 'model: Field required'],
	['a lifetime of a day', {cache_control: day}, "cache_control.ttl: Input should be '5m' or '1h'"],
	[
		'a block kept for a day',
		said({type: 'text', text: 'a', cache_control: day}),
		"messages.0.content.0.cache_control.ttl: Input should be '5m' or '1h'",
	],
	[
		'a tool that speaks',
		{messages: [{role: 'tool', content: 'a'}]},
		"messages.0.role: Input tag 'tool' does not match any of the expected tags",
	],
	[
		'a block of no kind',
		said({type: 'video', text: 'a'}),
		"messages.0.content.0.type: Input tag 'video' does not match any of the expected tags",
	],
	['a text without text', said({type: 'text'}), 'messages.0.content.0.text: Field required'],
	['a result of no use', said({type: 'tool_result', content: 'a'}), 'messages.0.content.0.tool_use_id: Field required'],
	['content that is a number', {messages: [{role: 'user', content: 1}]}, 'messages.0.content: Input should be of type string or array'],
	[
		'an unknown effort',
		{output_config: {effort: 'huge'}},
		"output_config.effort: Input should be 'low' or 'medium' or 'high' or 'xhigh' or 'max'",
	],
	['a field of a header', {workspace_id: 'a'}, 'workspace_id: Extra inputs are not permitted'],
	['no schema of a tool', {tools: [{name: 'read_file'}]}, 'tools.0.input_schema: Field required'],
];

for (const [name, body, wrong] of cases) {
	for (const stream of [false, true]) {
		test(`${name} is refused by the types of the SDK${stream ? ', in a stream too' : ''}`, async () => {
			const {client} = await withMessages([turn('Yes.')]);

			await expect(client.post('/v1/messages', {body: {...ask, ...body, stream}})).rejects.toMatchObject({status: 400, apiMessage: wrong});
		});
	}
}
