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
