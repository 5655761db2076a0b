import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, expect, test} from 'vitest';
import {documentationServer} from '../../source/cli/documentation-server.js';
import {looking} from '../../source/cli/looking.js';
import type {Json, Look} from '../../source/effects.js';
import {removeSearchThread, searchThread} from '../helpers/file-tools.js';
import {folderWith} from '../helpers/folder.js';

afterAll(removeSearchThread);

const server = fileURLToPath(new URL('../helpers/context7/serve.mjs', import.meta.url));

const lookIn = async (home: string, root = folderWith({'src/a.ts': 'const a = 1;\n'})) => {
	const environment = {PATH: process.env.PATH, PLAN_WIZARD_HOME: home};
	const look = looking({
		root,
		environment,
		documentation: await documentationServer(environment),
		redact: text => text.replaceAll('key-of-mine', '***'),
		searchThread: await searchThread(),
		now: Date.now,
	});
	return async (tool: string, input: Json): Promise<Look> => look({tool, input}, new AbortController().signal);
};

const home = (documentation: string): string => folderWith({'settings.json': JSON.stringify({documentation})});

test('each tool is there, by its name', async () => {
	const look = await lookIn(home('none'));

	expect(await look('list_files', {folder: ''})).toEqual({text: 'src/a.ts', isError: false, seen: {}});
	expect(await look('read_file', {path: 'src/a.ts'})).toMatchObject({text: '1\tconst a = 1;', isError: false});
	expect((await look('search_files', {pattern: 'a =', folder: ''})).text).toContain('src/a.ts:1: const a = 1;');
	expect((await look('list_skills', {})).text).toBe('The project has no skills.');
	expect((await look('read_skill', {name: 'a'})).isError).toBe(true);
	expect((await look('find_library', {name: 'a', question: 'b'})).text).toMatch(/^undocumented: a: the settings turn documentation off/);
	expect(await look('write_file', {path: 'src/a.ts'})).toEqual({text: 'There is no tool write_file here.', isError: true});
});

test('what is masked is listed as JSON', async () => {
	const look = await lookIn(home('none'));
	const {text} = await look('mask', {text: 'key-of-mine\npassword = "h7Gd92kQ"'});

	expect(JSON.parse(text)).toEqual({
		text: '***\npassword = "‹masked: password›"',
		masked: [
			{what: 'key of this environment', line: 1},
			{what: 'password', line: 2},
		],
	});
	expect((await look('mask', null)).isError).toBe(true);
});

test("documentation comes through the command of the person's settings, and is kept in their folder", async () => {
	const folder = home(`${process.execPath} ${server}`);
	const look = await lookIn(folder);
	const {text, isError} = await look('read_documentation', {library: '/fastify/fastify', question: 'routes'});
	const [kept = ''] = readdirSync(join(folder, 'documentation'));

	expect({text, isError}).toEqual({text: expect.stringContaining("fastify.get('/', async () => 'ok')"), isError: false});
	expect(readFileSync(join(folder, 'documentation', kept), 'utf8')).toContain('fastify.get');
});

test("a project's own settings start no program", async () => {
	const settings = JSON.stringify({documentation: `${process.execPath} ${server}`});
	const look = await lookIn(home('none'), folderWith({'plan-wizard.json': settings, 'settings.json': settings}));

	expect((await look('find_library', {name: 'fastify', question: 'b'})).text).toMatch(/^undocumented/);
});
