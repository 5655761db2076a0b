import {symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, expect, test} from 'vitest';
import {removeSearchThread, use} from '../../helpers/file-tools.js';
import {commitAll, folderWith} from '../../helpers/folder.js';

afterAll(removeSearchThread);

const root = folderWith({
	'.gitignore': 'build/\n',
	'.env': 'A=1',
	'build/out.ts': '',
	'docs/domain-model.md': '',
	'node_modules/a/index.js': '',
	'src/billing/pay.ts': '',
	'src/billing.ts': '',
});
symlinkSync(folderWith({'a.txt': ''}), join(root, 'elsewhere'));

const cases: ReadonlyArray<readonly [folder: string, text: string]> = [
	['', '.env (never read: holds secrets)\n.gitignore\ndocs/domain-model.md\nsrc/billing.ts\nsrc/billing/pay.ts'],
	['.', '.env (never read: holds secrets)\n.gitignore\ndocs/domain-model.md\nsrc/billing.ts\nsrc/billing/pay.ts'],
	['src', 'src/billing.ts\nsrc/billing/pay.ts'],
	['./src/billing/', 'src/billing/pay.ts'],
	['src/billing.ts', 'src/billing.ts'],
];

for (const [folder, text] of cases) {
	test(`listed: «${folder}»`, async () => {
		expect(await use(root, 'list_files', {folder})).toEqual({text, isError: false, seen: {}});
	});
}

for (const folder of ['..', '/', '/etc', 'src/../../', 'elsewhere', 'build', 'node_modules', 'src/bill', 'src\0', 'nowhere']) {
	test(`not listed: ${JSON.stringify(folder)}`, async () => {
		const {text, isError} = await use(root, 'list_files', {folder});
		expect({isError, text}).toEqual({isError: true, text: expect.stringContaining('There is no folder')});
	});
}

test('in a Git repository, its rules hold and a link is only a name', async () => {
	commitAll(root);
	const {text} = await use(root, 'list_files', {folder: ''});

	expect(text).not.toContain('build');
	expect((await use(root, 'list_files', {folder: 'elsewhere'})).text).toBe('elsewhere');
});

test('too many files are shown as folders with the number of their files', async () => {
	const files = Object.fromEntries(Array.from({length: 500}, (_, index) => [`src/${index % 2 === 0 ? 'even' : 'odd'}/${index}.ts`, '']));
	const folder = folderWith({...files, 'src/index.ts': '', 'readme.md': ''});

	expect((await use(folder, 'list_files', {folder: ''})).text).toBe('src/ (501 files)\nreadme.md');
	expect((await use(folder, 'list_files', {folder: 'src'})).text).toBe('src/even/ (250 files)\nsrc/odd/ (250 files)\nsrc/index.ts');
});

test('too many files of one folder are cut, and the rest counted', async () => {
	const folder = folderWith(Object.fromEntries(Array.from({length: 450}, (_, index) => [`${index}.ts`, ''])));

	expect((await use(folder, 'list_files', {folder: ''})).text).toMatch(/\n«…cut, 50 more entries: list one of the folders»$/);
});
