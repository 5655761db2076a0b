import {expect, test} from 'vitest';
import {endpointOf} from '../../../../source/planners/claude/connection/endpoint.js';

const cases: ReadonlyArray<readonly [named: string | undefined, url: string | null, host: string, isReduced: boolean]> = [
	[undefined, null, 'api.anthropic.com', false],
	['', null, 'api.anthropic.com', false],
	['https://api.anthropic.com', 'https://api.anthropic.com', 'api.anthropic.com', false],
	['https://api.anthropic.com/v1/', 'https://api.anthropic.com', 'api.anthropic.com', false],
	['http://localhost:11434', 'http://localhost:11434', 'localhost:11434', true],
	['http://localhost:11434/v1', 'http://localhost:11434', 'localhost:11434', true],
	['http://localhost:11434/v1/v1/messages', 'http://localhost:11434', 'localhost:11434', true],
	['https://openrouter.ai/api', 'https://openrouter.ai/api', 'openrouter.ai', true],
	['https://openrouter.ai/api/v1/messages', 'https://openrouter.ai/api', 'openrouter.ai', true],
	[' https://gateway.example/team/v1 ', 'https://gateway.example/team', 'gateway.example', true],
	['https://gateway.example/v1beta', 'https://gateway.example/v1beta', 'gateway.example', true],
	['https://api.anthropic.com.example', 'https://api.anthropic.com.example', 'api.anthropic.com.example', true],
];

for (const [named, url, host, isReduced] of cases) {
	test(`${named} is ${url ?? 'the usual endpoint'}`, () => {
		expect(endpointOf(named)).toEqual({url, host, isReduced});
	});
}

for (const named of ['localhost:11434', 'ftp://example.com', 'http://', 'javascript:alert(1)']) {
	test(`${named} is no endpoint`, () => {
		expect(endpointOf(named)).toBeNull();
	});
}
