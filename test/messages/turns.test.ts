import {expect, test} from 'vitest';
import {ask} from '../helpers/messages/ask.js';
import {text, thinking, toolUse, turn} from '../helpers/messages/script.js';
import {withMessages} from '../helpers/messages/with-messages.js';

test('a text is streamed in pieces and comes whole in the end', async () => {
	const {server, client} = await withMessages([turn('An invoice is paid once.', {chunk: 5})]);
	const pieces: string[] = [];
	const stream = client.messages.stream(ask).on('text', piece => pieces.push(piece));
	const message = await stream.finalMessage();

	expect(pieces).toEqual(['An in', 'voice', ' is p', 'aid o', 'nce.']);
	expect(message.content).toEqual([{type: 'text', text: 'An invoice is paid once.', citations: null}]);
	expect(message.stop_reason).toBe('end_turn');
	expect(server.refused()).toEqual([]);
});

test('the same turn comes at once when no stream is asked for', async () => {
	const blocks = [text('First I read.'), toolUse('read_file', {path: 'a.md'})];
	const {client} = await withMessages([turn(blocks), turn(blocks)]);
	const whole = await client.messages.create(ask);
	const streamed = await client.messages.stream(ask).finalMessage();

	expect(whole.content).toEqual(streamed.content);
	expect(whole.stop_reason).toBe('tool_use');
	expect(whole.usage.output_tokens).toBe(streamed.usage.output_tokens);
});

test('thinking is summarised only when the request wants to see it; its signature always comes', async () => {
	const {client} = await withMessages([
		turn([thinking('Two limits differ.'), text('So.')]),
		turn([thinking('Two limits differ.'), text('So.')]),
	]);
	const seen: string[] = [];
	const shown = await client.messages
		.stream({...ask, thinking: {type: 'adaptive', display: 'summarized'}})
		.on('thinking', piece => seen.push(piece))
		.finalMessage();
	const hidden = await client.messages.stream(ask).finalMessage();

	expect(seen.join('')).toBe('Two limits differ.');
	expect(shown.content[0]).toMatchObject({type: 'thinking', thinking: 'Two limits differ.', signature: expect.stringMatching(/.{40}/)});
	expect(hidden.content[0]).toMatchObject({type: 'thinking', thinking: '', signature: expect.stringMatching(/.{40}/)});
	expect(shown.usage.output_tokens_details?.thinking_tokens).toBeGreaterThan(0);
});

test('a turn of a tool and its result', async () => {
	const {server, client} = await withMessages([
		turn([toolUse('read_file', {path: 'a.md', lines: [1, 20]})], {chunk: 3}),
		turn('Thirty days.'),
	]);
	const tools = [{name: 'read_file', input_schema: {type: 'object' as const}}];
	const {role, content, stop_reason} = await client.messages.stream({...ask, tools}).finalMessage();
	const [use] = content;
	const id = use?.type === 'tool_use' ? use.id : '';
	const result = {role: 'user' as const, content: [{type: 'tool_result' as const, tool_use_id: id, content: '30 days'}]};
	const second = await client.messages.stream({...ask, tools, messages: [...ask.messages, {role, content}, result]}).finalMessage();

	expect(stop_reason).toBe('tool_use');
	expect(use).toMatchObject({type: 'tool_use', name: 'read_file', input: {path: 'a.md', lines: [1, 20]}});
	expect(second.content).toMatchObject([{text: 'Thirty days.'}]);
	expect(server.refused()).toEqual([]);
});

test('a text can cite a document', async () => {
	const citation = {
		type: 'char_location' as const,
		cited_text: 'Thirty days',
		document_index: 0,
		document_title: null,
		file_id: null,
		start_char_index: 0,
		end_char_index: 11,
	};
	const cited = turn([{type: 'text', text: 'It is thirty days.', citations: [citation]}]);
	const {client} = await withMessages([cited, cited]);
	const found: unknown[] = [];
	const stream = client.messages.stream(ask).on('citation', one => found.push(one));

	expect((await stream.finalMessage()).content).toEqual((await client.messages.create(ask)).content);
	expect(found).toEqual([citation]);
});

test('thinking that may not be seen is a block of its own', async () => {
	const {client} = await withMessages([turn([{type: 'redacted_thinking', data: 'abc'}, text('So.')])]);

	expect((await client.messages.stream(ask).finalMessage()).content[0]).toEqual({type: 'redacted_thinking', data: 'abc'});
});

test('a turn may end at a word that the request named', async () => {
	const {client} = await withMessages([turn('The plan', {stop: 'stop_sequence', stopSequence: 'END'})]);

	expect(await client.messages.stream({...ask, stop_sequences: ['END']}).finalMessage()).toMatchObject({
		stop_reason: 'stop_sequence',
		stop_sequence: 'END',
	});
});
