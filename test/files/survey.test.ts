import {chmodSync, existsSync, mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, expect, test} from 'vitest';
import {connectFiles} from '../../source/files/connect.js';
import {mostPaths} from '../../source/files/sources.js';
import {removeSearchThread, use} from '../helpers/file-tools.js';
import {commitAll, folderWith} from '../helpers/folder.js';

afterAll(removeSearchThread);

const files = {
	'.gitignore': 'dist\n*.log\n!keep.log\n',
	'package.json': '{}',
	'readme.md': '#',
	'docs/pay.md': '#',
	'dist/out.js': '',
	'a.log': '',
	'keep.log': '',
	'services/api/go.mod': 'module a',
	'services/api/cmd/deep/pom.xml': '<a/>',
	'services/api/Api.csproj': '<a/>',
	'services/api/.gitignore': 'secret.ts\n/only-here.ts\n',
	'services/api/secret.ts': '',
	'services/api/only-here.ts': '',
	'services/api/cmd/only-here.ts': '',
	'node_modules/x/package.json': '{}',
	'.env': 'KEY=1',
};

const expected = [
	'.env',
	'.gitignore',
	'keep.log',
	'package.json',
	'services/api/.gitignore',
	'services/api/Api.csproj',
	'services/api/cmd/deep/pom.xml',
	'services/api/cmd/only-here.ts',
	'services/api/go.mod',
];

const survey = async (folder: string) => {
	const project = connectFiles(folder, () => 0);
	const snapshot = await project.inputs({paths: ['docs/pay.md']});
	return {snapshot, facts: await project.survey({tree: snapshot.tree})};
};

test('lists what Git does not ignore, without Markdown, sorted', async () => {
	const folder = folderWith({...files, 'gone.ts': ''});
	commitAll(folder);
	rmSync(join(folder, 'gone.ts'));

	const {snapshot, facts} = await survey(folder);

	expect(facts).toEqual({paths: expected, isComplete: true});
	expect(snapshot.manifests).toEqual(['package.json', 'services/api/Api.csproj', 'services/api/go.mod']);
	expect(Object.keys(snapshot.files).sort()).toEqual(['docs/pay.md', 'package.json', 'services/api/Api.csproj', 'services/api/go.mod']);
});

test('lists the same without Git', async () => {
	const withGit = folderWith(files);
	commitAll(withGit);

	const without = await survey(folderWith(files));

	expect(without.facts).toEqual({paths: expected, isComplete: true});
	expect(without.snapshot.tree).toBe((await survey(withGit)).snapshot.tree);
});

test('takes the state of what looks have read out, by the same hash; of what may not be shown there is none', async () => {
	const folder = folderWith({...files, 'logo.png': Buffer.from([0x89, 0x50, 0])});
	commitAll(folder);
	const looked = ['services/api/go.mod', 'keep.log', 'readme.md', 'docs/pay.md', '.env', 'dist/out.js', 'logo.png', 'gone.ts', '../away'];
	const look = async (path: string) => (await use(folder, 'read_file', {path})).seen;
	const {seen} = await connectFiles(folder, () => 0).inputs({paths: ['docs/pay.md'], seen: looked});

	// The document and the manifest are inputs anyway.
	expect(seen).toEqual({
		...(await look('keep.log')),
		...(await look('readme.md')),
		'.env': null,
		'dist/out.js': null,
		'logo.png': null,
		'gone.ts': null,
		'../away': null,
	});
	expect(Object.values(seen).filter(hash => hash !== null)).toHaveLength(2);
});

test('a written plan does not change the tree; a new source does, and reopens the inputs', async () => {
	const folder = folderWith(files);
	const {tree} = (await survey(folder)).snapshot;
	writeFileSync(join(folder, 'docs/pay-PLAN.md'), '#');
	expect((await survey(folder)).snapshot.tree).toBe(tree);

	writeFileSync(join(folder, 'new.ts'), '');

	await expect(connectFiles(folder, () => 0).survey({tree})).rejects.toMatchObject({name: 'Reopened', what: 'inputs'});
});

test('a list that is too long is cut and says so', async () => {
	const folder = folderWith();
	mkdirSync(join(folder, 'a'));

	for (let index = 0; index <= mostPaths; index++) {
		writeFileSync(join(folder, 'a', `${index}.ts`), '');
	}

	const {facts} = await survey(folder);
	rmSync(folder, {recursive: true});

	expect(facts.isComplete).toBe(false);
	expect(facts.paths.length).toBe(mostPaths);
});

test('a pattern made to never end is passed over', async () => {
	const folder = folderWith({'.gitignore': `${'*a'.repeat(40)}b\nout\n`, ['a'.repeat(200)]: '', out: ''});

	const {facts} = await survey(folder);

	expect(facts.paths).toEqual(['.gitignore', 'a'.repeat(200)]);
});

test("a repository's own configuration starts no program", async () => {
	const folder = folderWith({'a.ts': ''});
	commitAll(folder);
	const program = join(folder, '.git/run.sh');
	writeFileSync(program, `#!/bin/sh\ntouch ${join(folder, '.git/started')}\n`);
	chmodSync(program, 0o755);
	writeFileSync(
		join(folder, '.git/config'),
		`[core]\n\tfsmonitor = ${program}\n\thooksPath = ${join(folder, '.git')}\n\tpager = ${program}\n`,
	);

	const {facts} = await survey(folder);

	expect(facts.paths).toEqual(['a.ts']);
	expect(existsSync(join(folder, '.git/started'))).toBe(false);
});
