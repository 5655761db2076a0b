import {expect, test} from 'vitest';
import {ask} from '../helpers/messages/ask.js';
import {turn} from '../helpers/messages/script.js';
import {withMessages} from '../helpers/messages/with-messages.js';

const user = (content: unknown) => ({role: 'user', content});
const assistant = (content: unknown) => ({role: 'assistant', content});
const used = (...ids: readonly string[]) => assistant(ids.map(id => ({type: 'tool_use', id, name: 'read_file', input: {}})));
const result = (id: string) => ({type: 'tool_result', tool_use_id: id, content: 'text'});
const words = (text: string, ttl?: string) => ({
	type: 'text',
	text,
	...(ttl === undefined ? {} : {cache_control: {type: 'ephemeral', ttl}}),
});
const document = {type: 'document', source: {type: 'text', media_type: 'text/plain', data: 'An invoice.'}};
const cited = {...document, citations: {enabled: true}};
const quoted = {type: 'char_location', cited_text: 'An', document_index: 0, document_title: null, start_char_index: 0, end_char_index: 2};
const format = (schema: object) => ({output_config: {format: {type: 'json_schema', schema}}});
const closed = {type: 'object', additionalProperties: false, properties: {id: {type: 'string'}}};
const tool = (rest: object = {}) => ({name: 'read_file', input_schema: {type: 'object'}, ...rest});
const strict = (input_schema: object) => ({tools: [tool({strict: true, input_schema})]});
const conversation = (...messages: readonly object[]) => ({messages: [user('Plan it.'), ...messages]});

// What is wrong is null where nothing is.
const cases: ReadonlyArray<readonly [name: string, body: object, wrong: RegExp | null]> = [
	['two messages of the user are one turn', conversation(user('Soon.')), null],
	['no message', {messages: []}, /at least one message/],
	['the assistant begins', {messages: [assistant('Yes?'), user('Plan it.')]}, /first message must use the "user" role/],
	['a system message after the user', conversation({role: 'system', content: 'Be brief.'}), null],
	['a system message first', {messages: [{role: 'system', content: 'Be brief.'}, user('Plan it.')]}, /first message/],
	['a system message after the assistant', conversation(assistant('Yes.'), {role: 'system', content: 'Now.'}), /must follow a "user"/],
	['an assistant without content', conversation(assistant([]), user('Go on.')), /assistant messages must have non-empty content/],
	['a text of spaces', conversation(user([words(' ')])), /non-whitespace/],
	['a document of the user', conversation(user([document, words('Read.')])), null],
	['a document of the assistant', conversation(assistant([document]), user('Go on.')), /`document` blocks cannot be in "assistant"/],
	['a document within the result of a tool', conversation(used('a'), user([{...result('a'), content: [document]}])), null],
	[
		'a use of a tool by the user',
		conversation(user([{type: 'tool_use', id: 'a', name: 'read_file', input: {}}])),
		/`tool_use` blocks cannot/,
	],
	['citations of the assistant', conversation(assistant([{...words('An'), citations: [quoted]}]), user('Go on.')), null],
	['citations of the user', conversation(user([{...words('An'), citations: [quoted]}])), /`citations` must be empty/],
	['empty citations of the user', conversation(user([{...words('An'), citations: []}])), null],
	['all documents cited', conversation(user([cited, cited])), null],
	['some documents cited', conversation(user([cited, document])), /all or none/],
	['citations and a format', {...conversation(user([cited])), ...format(closed)}, /cannot be used with citations/],
	['the assistant speaks last', conversation(assistant('The plan is')), /does not support assistant message prefill/],
	['a result after its use', conversation(used('a'), user([result('a'), words('Done.')])), null],
	['two results in another order', conversation(used('a', 'b'), user([result('b'), result('a')])), null],
	['two results in two messages', conversation(used('a', 'b'), user([result('a')]), user([result('b')])), null],
	[
		'a result that comes second',
		conversation(used('a'), user([words('Done.'), result('a')])),
		/without `tool_result` blocks immediately after: a/,
	],
	['a use without result', conversation(used('a', 'b'), user([result('a')])), /immediately after: b\./],
	['a use without any answer', conversation(used('a'), user('Go on.')), /immediately after: a\./],
	['a result without use', conversation(user([result('a')])), /unexpected `tool_use_id`.*: a\./],
	['two results of one use', conversation(used('a'), user([result('a'), result('a')])), /multiple `tool_result` blocks with id: a/],
	['one id for two uses', conversation(used('a'), user([result('a')]), used('a'), user([result('a')])), /ids must be unique/],
	['two tools of one name', {tools: [tool(), tool()]}, /Tool names must be unique/],
	['a tool with a dot in its name', {tools: [tool({name: 'read.file'})]}, /should match pattern/],
	['one tool at most', {tools: [tool()], tool_choice: {type: 'auto', disable_parallel_tool_use: true}}, null],
	['any tool, by force', {tools: [tool()], tool_choice: {type: 'any'}}, /not supported for this model/],
	['one tool, by force', {tools: [tool()], tool_choice: {type: 'tool', name: 'read_file'}}, /not supported for this model/],
	['force on an older model', {model: 'claude-opus-5', tools: [tool()], tool_choice: {type: 'any'}}, null],
	['force without tools', {model: 'claude-opus-5', tool_choice: {type: 'any'}}, /while providing/],
	['thinking as the model likes', {thinking: {type: 'adaptive', display: 'summarized'}}, null],
	['no thinking', {thinking: {type: 'disabled'}}, /"disabled" is not supported/],
	['thinking by budget', {thinking: {type: 'enabled', budget_tokens: 2000}}, /"enabled" is not supported/],
	[
		'thinking by budget on an older model',
		{model: 'claude-haiku-4-5-20251001', max_tokens: 3000, thinking: {type: 'enabled', budget_tokens: 2000}},
		null,
	],
	[
		'a budget above what may be said',
		{model: 'claude-haiku-4-5-20251001', thinking: {type: 'enabled', budget_tokens: 2000}},
		/less than max_tokens/,
	],
	['a strict tool that is closed', strict(closed), null],
	['an open tool that is not strict', {tools: [tool()]}, null],
	['a strict tool that is open', strict({type: 'object', properties: {}}), /tools\.0.*'additionalProperties'/],
	[
		'a strict tool, open further in',
		strict({...closed, properties: {list: {type: 'array', items: {type: 'object'}}}}),
		/'additionalProperties'/,
	],
	['a strict tool with a bound', strict({...closed, properties: {count: {type: 'integer', minimum: 1}}}), /'minimum' is not supported/],
	['a property called minimum', strict({...closed, properties: {minimum: {type: 'integer'}}}), null],
	['a format that is closed', format(closed), null],
	['a format that is open', format({type: 'object'}), /output_config.*'additionalProperties'/],
	[
		'three breakpoints and one of the request',
		{cache_control: {type: 'ephemeral'}, ...conversation(user([words('a', '1h'), words('b', '1h'), words('c', '5m'), words('d')]))},
		null,
	],
	[
		'five breakpoints',
		{cache_control: {type: 'ephemeral'}, ...conversation(user(['a', 'b', 'c', 'd'].map(text => words(text, '5m')).concat(words('e'))))},
		/maximum of 4 blocks.*Found 5/,
	],
	['an hour after five minutes', {system: [words('Be brief.', '5m')], ...conversation(user([words('a', '1h')]))}, /must not come after/],
	['five minutes after an hour', {system: [words('Be brief.', '1h')], ...conversation(user([words('a', '5m')]))}, null],
	[
		'a breakpoint of the request with another lifetime',
		{cache_control: {type: 'ephemeral'}, ...conversation(user([words('a', '1h')]))},
		/another ttl/,
	],
	['more than the model says', {max_tokens: 128_001}, /max_tokens: 128001 > 128000/],
	['as much as the model says', {max_tokens: 128_000}, null],
	['half a token', {max_tokens: 0.5}, /valid integer/],
	['nothing but to fill the cache', {max_tokens: 0}, null],
	['a stream of nothing', {max_tokens: 0, stream: true}, /max_tokens: 0 cannot be combined/],
	['more than the model reads', {model: 'claude-haiku-4-5-20251001', ...conversation(user('word '.repeat(200_000)))}, /prompt is too long/],
	['an effort that the model knows', {output_config: {effort: 'xhigh'}}, null],
	[
		'an effort that the model does not know',
		{model: 'claude-haiku-4-5-20251001', output_config: {effort: 'xhigh'}},
		/"xhigh" is not supported/,
	],
];

for (const [name, body, wrong] of cases) {
	test(`${name}: ${wrong === null ? 'fine' : 'refused'}`, async () => {
		const {server, client} = await withMessages([turn('Yes.')]);
		const answer = client.post('/v1/messages', {body: {...ask, ...body}});

		await (wrong === null
			? expect(answer).resolves.toMatchObject({role: 'assistant'})
			: expect(answer).rejects.toMatchObject({status: 400, apiMessage: expect.stringMatching(wrong)}));
		expect(server.refused()).toHaveLength(wrong === null ? 0 : 1);
	});
}
