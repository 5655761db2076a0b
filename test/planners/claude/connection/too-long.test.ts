import {expect, test} from 'vitest';
import {saysTooLong} from '../../../../source/planners/claude/connection/too-long.js';

const cases: ReadonlyArray<readonly [said: string, isTooLong: boolean]> = [
	['prompt is too long: 202128 tokens > 200000 maximum', true],
	['Input is too long for requested model.', true],
	["This model's maximum context length is 4096 tokens. However, you requested 5000 tokens.", true],
	['Trying to keep the first 9000 tokens when context the overflows. However, the model is loaded with context length of only 4096', true],
	['The input token count (2845475) exceeds the maximum number of tokens allowed (1048576).', true],
	['request (40961 tokens) exceeds the available context size (8192 tokens)', true],
	['max_tokens: 200000 > 128000, which is the maximum allowed number of output tokens for claude-opus-5-5', false],
	['messages.1.content.0: Invalid signature in thinking block', false],
	['cache_control: Extra inputs are not permitted', false],
	['tool_choice: type "tool" and "any" are not supported for this model.', false],
	['A maximum of 4 blocks with cache_control may be provided. Found 5.', false],
	['Your credit balance is too low to access the API.', false],
	['', false],
];

for (const [said, isTooLong] of cases) {
	test(`${isTooLong ? 'too long' : 'something else'}: ${said}`, () => {
		expect(saysTooLong(said)).toBe(isTooLong);
	});
}
