import {expect, test} from 'vitest';
import {ask} from '../helpers/messages/ask.js';
import {promptLines} from '../helpers/messages/prompt-lines.js';

const mark = {cache_control: {type: 'ephemeral'}};

const linesOf = (body: object): readonly string[] => promptLines(JSON.stringify({...ask, ...body}));

test('a prompt is its tools, its system prompt and its blocks', () => {
	const tools = [{name: 'read_file', input_schema: {type: 'object'}}];

	expect(linesOf({tools, system: 'Be brief.'})).toEqual([
		'tools {"name":"read_file","input_schema":{"type":"object"}}',
		'system {"type":"text","text":"Be brief."}',
		'user {"type":"text","text":"Plan it."}',
	]);
});

const system = (text: string, rest: object = {}) => ({system: [{type: 'text', text, ...rest}]});

const cases: ReadonlyArray<readonly [name: string, body: object, isSame: boolean]> = [
	['a breakpoint', system('Be brief.', mark), true],
	['a breakpoint of the whole request', {...system('Be brief.'), ...mark}, true],
	['a longer answer', {...system('Be brief.'), max_tokens: 5}, true],
	['a stream', {...system('Be brief.'), stream: true}, true],
	['another word', system('Be short.'), false],
	['another order of fields', {system: [{text: 'Be brief.', type: 'text'}]}, false],
];

for (const [name, body, isSame] of cases) {
	test(`${name} ${isSame ? 'leaves the lines as they are' : 'changes the lines'}`, () => {
		expect(linesOf(body).join() === linesOf(system('Be brief.')).join()).toBe(isSame);
	});
}

test('what is no request has no lines', () => {
	expect(() => promptLines('{"input_tokens":7}')).toThrow('No request');
});
