import {expect, test} from 'vitest';
import {reachOf} from '../../source/cli/reach.js';
import {folderWith} from '../helpers/folder.js';

const gateway = JSON.stringify({base_url: 'https://gateway.example'});
const withProfile = (text: string) => ({ANTHROPIC_CONFIG_DIR: folderWith({'configs/default.json': text})});

const cases: ReadonlyArray<readonly [name: string, environment: Record<string, string>, host: string]> = [
	['the address of a profile, where the profile is used', withProfile(gateway), 'gateway.example'],
	['a key is never sent where a profile says', {...withProfile(gateway), ANTHROPIC_API_KEY: 'sk-ant-a'}, 'api.anthropic.com'],
	['nor is a token', {...withProfile(gateway), ANTHROPIC_AUTH_TOKEN: 'a'}, 'api.anthropic.com'],
	['an empty key is none', {...withProfile(gateway), ANTHROPIC_API_KEY: ' '}, 'gateway.example'],
	['what was named stands first', {...withProfile(gateway), ANTHROPIC_BASE_URL: 'http://localhost:11434/v1'}, 'localhost:11434'],
	[
		'an address in a profile that nobody uses is not read',
		{...withProfile('{"base_url":"%"}'), ANTHROPIC_API_KEY: 'a'},
		'api.anthropic.com',
	],
];

for (const [name, environment, host] of cases) {
	test(name, async () => {
		const {endpoint} = await reachOf(environment);
		expect([endpoint.host, endpoint.isReduced]).toEqual([host, host !== 'api.anthropic.com']);
	});
}

test('the error names where the address came from', async () => {
	await expect(reachOf(withProfile('{"base_url":"%"}'))).rejects.toThrow('The address in the profile is no HTTP address.');
	await expect(reachOf({ANTHROPIC_BASE_URL: '%'})).rejects.toThrow('ANTHROPIC_BASE_URL is no HTTP address.');
});
