import {chmodSync} from 'node:fs';
import {join} from 'node:path';
import {afterEach, expect, test, vi} from 'vitest';
import {folderWith} from '../../../helpers/folder.js';
import {turn} from '../../../helpers/messages/script.js';
import {connected, request} from './connected.js';

const profile = async () => ({kind: 'profile' as const, name: 'default'});
const config = JSON.stringify({version: '1.0', authentication: {type: 'user_oauth'}});

/** The SDK finds profiles through the environment of the process. */
const withProfile = (files: Readonly<Record<string, string>>): void => {
	const folder = folderWith(files);

	if ('credentials/default.json' in files) {
		chmodSync(join(folder, 'credentials/default.json'), 0o600);
	}

	vi.stubEnv('ANTHROPIC_CONFIG_DIR', folder);
};

afterEach(() => {
	vi.unstubAllEnvs();
});

test('a profile on disk signs the request', async () => {
	const token = JSON.stringify({type: 'oauth_token', access_token: 'oauth-token-1234', expires_at: 4_000_000_000});
	withProfile({'configs/default.json': config, 'credentials/default.json': token});
	const {model, server, asked} = await connected([turn('Yes.')], {credential: profile, key: 'oauth-token-1234'});

	expect(await model(request)).toMatchObject({content: [{text: 'Yes.'}]});
	expect(asked).toEqual([]);
	expect(server.refused()).toEqual([]);
});

for (const [name, files, reason] of [
	['without credentials', {'configs/default.json': config}, /The profile cannot be used: .*not found/],
	['that cannot be read', {'configs/default.json': '{'}, /The profile cannot be used: .*failed to parse/],
] as const) {
	test(`a profile ${name} is no credential, and why is shown`, async () => {
		withProfile(files);
		const {model, server, asked} = await connected([turn('Yes.')], {credential: profile});
		await model(request).catch(() => {});

		expect(asked[0]?.shown).toMatchObject({title: 'There are no Anthropic credentials', body: expect.stringMatching(reason)});
		expect(server.requests).toEqual([]);
	});
}
