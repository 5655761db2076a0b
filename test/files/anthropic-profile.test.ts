import {chmodSync, mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {findProfile} from '../../source/files/anthropic-profile.js';
import {folderWith} from '../helpers/folder.js';

const login = JSON.stringify({authentication: {type: 'user_oauth'}});

const cases: ReadonlyArray<readonly [name: string, files: Record<string, string>, environment: Record<string, string>, found: unknown]> = [
	['an empty folder', {}, {}, null],
	['the default profile', {'configs/default.json': login}, {}, {name: 'default', url: null}],
	['the active one', {active_config: 'work\n', 'configs/work.json': login}, {}, {name: 'work', url: null}],
	['an active one that is not there', {active_config: 'work'}, {}, null],
	['one that is named', {'configs/default.json': login}, {ANTHROPIC_PROFILE: 'gone'}, {name: 'gone', url: null}],
	[
		'an endpoint of its own',
		{'configs/default.json': '{"base_url": "https://eu.example"}'},
		{},
		{name: 'default', url: 'https://eu.example'},
	],
	['a config that is broken', {'configs/default.json': '{'}, {}, {name: 'default', url: null}],
	[
		'federation',
		{},
		{ANTHROPIC_FEDERATION_RULE_ID: 'r', ANTHROPIC_ORGANIZATION_ID: 'o', ANTHROPIC_IDENTITY_TOKEN_FILE: '/t'},
		{name: 'federation', url: null},
	],
	['half of a federation', {}, {ANTHROPIC_FEDERATION_RULE_ID: 'r', ANTHROPIC_ORGANIZATION_ID: 'o'}, null],
];

for (const [name, files, environment, found] of cases) {
	test(`${name}: ${JSON.stringify(found)}`, async () => {
		expect(await findProfile({ANTHROPIC_CONFIG_DIR: folderWith(files), ...environment})).toEqual(found);
	});
}

test('without any folder there is none', async () => {
	expect(await findProfile({})).toBeNull();
});

test.skipIf(process.getuid?.() === 0)('the credentials themselves are not opened', async () => {
	const folder = folderWith({'configs/default.json': login});
	mkdirSync(join(folder, 'credentials'));
	writeFileSync(join(folder, 'credentials/default.json'), '{}');
	chmodSync(join(folder, 'credentials/default.json'), 0o000);

	expect(await findProfile({ANTHROPIC_CONFIG_DIR: folder})).toEqual({name: 'default', url: null});
});
