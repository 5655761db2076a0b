import {existsSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {editing} from '../../source/files/editor.js';
import {folderWith} from '../helpers/folder.js';

/** An editor that runs this code with the file in `file` and the folder of the test in `home`. */
const open = (code: string, environment: Readonly<Record<string, string>> = {}) => {
	const home = folderWith({
		'editor.mjs': `import fs from 'node:fs';const file = process.argv.at(-1);const home = ${JSON.stringify('HOME')};${code}`,
	});
	const program = readFileSync(join(home, 'editor.mjs'), 'utf8').replace('"HOME"', JSON.stringify(home));
	writeFileSync(join(home, 'editor.mjs'), program);
	const folder = join(home, 'edit');
	const command = async () => `${process.execPath} ${join(home, 'editor.mjs')}`;
	return {home, folder, edit: editing({folder: () => folder, command, environment: {PATH: process.env.PATH, ...environment}})};
};

test('a change is taken, and the file is gone', async () => {
	const {edit, folder} = open("fs.writeFileSync(file, fs.readFileSync(file, 'utf8') + 'more\\n');");

	expect(await edit({name: 'section-3', text: 'text\n'})).toEqual({kind: 'changed', text: 'text\nmore\n'});
	expect(readdirSync(folder)).toEqual([]);
});

test('no change is said', async () => {
	const {edit} = open('');

	expect(await edit({name: 'section-3', text: 'text\n'})).toMatchObject({kind: 'unchanged'});
});

test('an editor that fails is said, and what was edited is found again', async () => {
	const {edit, folder} = open("fs.appendFileSync(file, 'half\\n'); process.exit(3);");

	expect(await edit({name: 'section-3', text: 'text\n'})).toMatchObject({kind: 'failed', message: expect.stringContaining('ended with 3')});
	await edit({name: 'section-3', text: 'text\n'});

	expect(readFileSync(join(folder, 'section-3.md'), 'utf8')).toBe('text\nhalf\nhalf\n');
});

test('what was edited of another text is not mixed in', async () => {
	const {edit, folder} = open("fs.appendFileSync(file, 'half\\n'); process.exit(3);");
	await edit({name: 'section-3', text: 'text\n'});

	await edit({name: 'section-3', text: 'other\n'});

	expect(readFileSync(join(folder, 'section-3.md'), 'utf8')).toBe('other\nhalf\n');
});

test.skipIf(process.platform === 'win32')('its file is open to nobody else, under a name that leads nowhere', async () => {
	const {edit, home, folder} = open("fs.writeFileSync(home + '/mode', (fs.statSync(file).mode & 0o777).toString(8) + ' ' + file);");

	await edit({name: '../../out; touch x', text: 'text\n'});

	expect(readFileSync(join(home, 'mode'), 'utf8')).toBe(`600 ${join(folder, '-out-touch-x.md')}`);
	expect(statSync(folder).mode & 0o777).toBe(0o700);
});

test('no shell reads the command, and no key is handed on', async () => {
	const {edit, home} = open("fs.writeFileSync(home + '/env', JSON.stringify(process.env));", {ANTHROPIC_API_KEY: 'canary', OTHER: 'kept'});
	await edit({name: 'a', text: ''});
	const environment = readFileSync(join(home, 'env'), 'utf8');
	expect(environment).toContain('kept');
	expect(environment).not.toContain('canary');

	const shell = editing({
		folder: () => join(home, 'edit'),
		command: async () => `true; touch ${home}/started`,
		environment: {PATH: process.env.PATH},
	});
	expect(await shell({name: 'a', text: ''})).toMatchObject({kind: 'failed', message: expect.stringContaining('could not be started')});
	expect(existsSync(join(home, 'started'))).toBe(false);
});

for (const command of [null, '', ' ']) {
	test(`no editor is said: ${JSON.stringify(command)}`, async () => {
		const edit = editing({folder: () => join(folderWith(), 'edit'), command: async () => command, environment: {}});

		expect(await edit({name: 'a', text: ''})).toMatchObject({
			kind: 'failed',
			message: 'No editor is set: set EDITOR to the command of yours.',
		});
	});
}

test('a folder that cannot be written is said', async () => {
	const folder = folderWith({file: ''});
	const edit = editing({folder: () => join(folder, 'file'), command: async () => 'true', environment: {}});

	expect(await edit({name: 'a', text: ''})).toMatchObject({kind: 'failed'});
});
