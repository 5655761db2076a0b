import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {homes} from '../../source/files/homes.js';
import {noSettings, readSettings} from '../../source/files/settings.js';
import {folderWith} from '../helpers/folder.js';

test('nothing set', async () => {
	const folder = join(folderWith(), 'new');

	expect(await readSettings(folder)).toEqual({settings: noSettings, warning: null});
});

test('what is set is read, and what makes no sense is the default', async () => {
	const folder = folderWith({'settings.json': '{"editor": "nano -w", "documentation": "context7-mcp --x", "silence": 1200, "more": {}}'});

	expect(await readSettings(folder)).toEqual({
		settings: {editor: 'nano -w', documentation: 'context7-mcp --x', silence: 1200},
		warning: null,
	});

	for (const text of ['{"editor": 7}', '{"silence": null}']) {
		expect(await readSettings(folderWith({'settings.json': text}))).toEqual({settings: noSettings, warning: null});
	}
});

for (const silence of ['"1200"', '0', '-5', '1e9']) {
	test(`a silence that is none is not used, and said: ${silence}`, async () => {
		expect(await readSettings(folderWith({'settings.json': `{"silence": ${silence}}`}))).toEqual({
			settings: noSettings,
			warning: expect.stringContaining('"silence" in the settings is no number of seconds from 1 to 86400'),
		});
	});
}

for (const text of ['{"editor": ', '[]', '', 'null']) {
	test(`a broken file is set aside and said: ${JSON.stringify(text)}`, async () => {
		const folder = folderWith({'settings.json': text, 'settings.json.broken-1': 'earlier'});

		const {settings, warning} = await readSettings(folder);

		expect(settings).toEqual(noSettings);
		expect(warning).toContain(join(folder, 'settings.json.broken-2'));
		expect(readFileSync(join(folder, 'settings.json.broken-2'), 'utf8')).toBe(text);
		expect(existsSync(join(folder, 'settings.json')) && readFileSync(join(folder, 'settings.json'), 'utf8') === text).toBe(false);
	});
}

test('a folder that cannot be used is said and stops nobody', async () => {
	const folder = folderWith({file: ''});

	const {settings, warning} = await readSettings(join(folder, 'file'));

	expect(settings).toEqual(noSettings);
	expect(warning).toContain('The defaults are used.');
});

test('PLAN_WIZARD_HOME holds sessions, settings and answers', () => {
	expect(homes({PLAN_WIZARD_HOME: '/x'})).toEqual({
		sessions: join('/x', 'sessions'),
		settings: '/x',
		documentation: join('/x', 'documentation'),
	});
	expect(homes({}).sessions).toMatch(/plan-wizard.sessions$/);
});
