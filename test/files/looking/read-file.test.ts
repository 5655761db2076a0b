import {execFileSync} from 'node:child_process';
import {symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, expect, test} from 'vitest';
import {sha256} from '../../../source/fingerprint.js';
import {removeSearchThread, use} from '../../helpers/file-tools.js';
import {commitAll, folderWith} from '../../helpers/folder.js';

afterAll(removeSearchThread);

const outside = folderWith({'data.txt': 'outside'});

const project = (): string => {
	const folder = folderWith({
		'.gitignore': 'build/\n*.log\n',
		'.env': 'A=1',
		'build/out.ts': 'generated',
		'docs/windows.md': '\uFEFF# Title\r\nfirst\r\n\r\nlast\r\n',
		'docs/latin.txt': Buffer.from([0x63, 0x61, 0x66, 0xe9, 0x0a]),
		'logo.png': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1]),
		'src/empty.ts': '',
		'src/invoice.ts': 'export const a = 1;\nexport const b = 2;\nexport const c = 3;\n',
		'src/keys.ts': `// begin\nconst key = "${['sk', 'live', '4eC39HqLyjWDarjtT1zdp7dc'].join('_')}";\n`,
		'tls/server.pem': 'key',
	});
	symlinkSync(join(outside, 'data.txt'), join(folder, 'src/away.ts'));
	symlinkSync(outside, join(folder, 'elsewhere'));
	symlinkSync('../.env', join(folder, 'src/settings.txt'));
	symlinkSync('../build/out.ts', join(folder, 'src/built.ts'));
	symlinkSync('invoice.ts', join(folder, 'src/same.ts'));
	commitAll(folder);
	return folder;
};

const root = project();

const read: ReadonlyArray<readonly [name: string, input: {path: string; from?: number; to?: number}, text: string]> = [
	['a whole file', {path: 'src/invoice.ts'}, '1\texport const a = 1;\n2\texport const b = 2;\n3\texport const c = 3;'],
	['some lines', {path: 'src/invoice.ts', from: 2, to: 2}, '2\texport const b = 2;'],
	['to the end, however far that is', {path: 'src/invoice.ts', from: 3, to: 99}, '3\texport const c = 3;'],
	['from before the beginning', {path: 'src/invoice.ts', from: -5, to: 1}, '1\texport const a = 1;'],
	['another way to write the path', {path: './src/../src//invoice.ts', from: 1, to: 1}, '1\texport const a = 1;'],
	['CRLF and a byte-order mark', {path: 'docs/windows.md'}, '1\t# Title\n2\tfirst\n3\t\n4\tlast'],
	['Latin-1', {path: 'docs/latin.txt'}, '1\tcafé'],
	['an empty file', {path: 'src/empty.ts'}, 'src/empty.ts is empty.'],
	['a link inside the project', {path: 'src/same.ts', from: 1, to: 1}, '1\texport const a = 1;'],
	['a secret, masked', {path: 'src/keys.ts', from: 2}, '2\tconst key = "‹masked: key of Stripe›";'],
];

for (const [name, input, text] of read) {
	test(`read: ${name}`, async () => {
		expect(await use(root, 'read_file', input)).toMatchObject({text, isError: false});
	});
}

test('what was read out is known by the hash of its whole text, under the path that was asked for', async () => {
	const {seen: whole} = await use(root, 'read_file', {path: 'src/invoice.ts'});
	const text = 'export const a = 1;\nexport const b = 2;\nexport const c = 3;\n';
	expect(whole).toEqual({'src/invoice.ts': sha256(text)});
	expect((await use(root, 'read_file', {path: './src/invoice.ts', from: 2, to: 2})).seen).toEqual(whole);
	expect((await use(root, 'read_file', {path: 'src/same.ts'})).seen).toEqual({'src/same.ts': sha256(text)});
	expect((await use(root, 'read_file', {path: 'src/empty.ts'})).seen).toEqual({'src/empty.ts': sha256('')});
	expect((await use(root, 'read_file', {path: '.env'})).seen).toEqual({});
});

const refused: ReadonlyArray<readonly [name: string, path: string, why: RegExp]> = [
	['above the root', '../../etc/passwd', /^\.\.\/\.\.\/etc\/passwd: It lies outside the project/],
	['an absolute path', '/etc/passwd', /lies outside the project/],
	['a NUL byte', 'src/invoice.ts\0.md', /lies outside the project/],
	['.env', '.env', /^\.env: Files of this kind hold secrets and are never read/],
	['.env behind dots', 'src/../.env', /^\.env: Files of this kind/],
	['a key', 'tls/server.pem', /Files of this kind/],
	['a link to .env', 'src/settings.txt', /It links to a file that is not read/],
	['a link to what is ignored', 'src/built.ts', /It links to a file that is not read/],
	['a link out of the root', 'src/away.ts', /lies outside the project/],
	['behind a folder that links out of the root', 'elsewhere/data.txt', /There is no such file/],
	['what is ignored', 'build/out.ts', /or the project ignores it/],
	['Git itself', '.git/config', /Files of this kind/],
	['a folder', 'src', /It is a folder. List it with list_files/],
	['binary', 'logo.png', /It is not text/],
	['a wrong folder', 'lib/invoice.ts', /There is no such file. Files of that name: src\/invoice.ts/],
];

for (const [name, path, why] of refused) {
	test(`refused: ${name}`, async () => {
		const {text, isError} = await use(root, 'read_file', {path});
		expect({isError, text}).toEqual({isError: true, text: expect.stringMatching(why)});
		expect(text).not.toMatch(/generated|outside$|A=1/);
	});
}

test('a range beyond the end says how many lines there are', async () => {
	expect(await use(root, 'read_file', {path: 'src/invoice.ts', from: 300, to: 400})).toEqual({
		text: 'src/invoice.ts has 3 lines; there is none from 300 to 400.',
		isError: true,
		seen: {},
	});
});

for (const input of [null, {}, {path: 7}, {path: ''}, {path: 'a.ts', from: 'one'}, 'src/invoice.ts', {path: 'src/invoice.ts', from: 1.5}]) {
	test(`another form of input is an answer, not a crash: ${JSON.stringify(input)}`, async () => {
		expect(await use(root, 'read_file', input)).toEqual({
			text: 'Name a path; from and to are numbers of lines, from 1.',
			isError: true,
			seen: {},
		});
	});
}

test('a line of 4 MB is cut, and a file of 10 MB refused with its size', async () => {
	const folder = folderWith({'a.json': 'x'.repeat(4 * 1024 * 1024), 'b.json': 'x'.repeat(10 * 1024 * 1024)});

	expect((await use(folder, 'read_file', {path: 'a.json'})).text).toBe(`1\t${'x'.repeat(1000)}«…cut, 4193304 more characters»`);
	expect(await use(folder, 'read_file', {path: 'b.json'})).toEqual({
		text: 'b.json: b.json has 10.0 MB, expected at most 5.0 MB.',
		isError: true,
		seen: {},
	});
});

test('a long file is read in parts that join without a gap', async () => {
	const folder = folderWith({'a.txt': Array.from({length: 2500}, (_, index) => `line ${index + 1}`).join('\n')});
	const first = await use(folder, 'read_file', {path: 'a.txt'});
	const second = await use(folder, 'read_file', {path: 'a.txt', from: 1001});

	expect(first.text).toMatch(/\n1000\tline 1000\n«…cut, 1500 more lines: read on from 1001»$/);
	expect(second.text).toMatch(/^1001\tline 1001\n/);
});

test('a part of a private key is masked like the whole', async () => {
	const body = Array.from({length: 8}, () => 'MIIEpAIBAAKCAQEA7bq+/XyZ0123456789abcdefghijklmnopqrstuvwxyzABCD');
	const folder = folderWith({
		'a.md': ['# Keys', '-----BEGIN RSA PRIVATE KEY-----', ...body, '-----END RSA PRIVATE KEY-----', 'end'].join('\n'),
	});

	expect((await use(folder, 'read_file', {path: 'a.md', from: 5, to: 6})).text).toBe('5\t\n6\t');
	expect((await use(folder, 'read_file', {path: 'a.md', from: 12})).text).toBe('12\tend');
});

test.skipIf(process.platform === 'win32')('a pipe is not waited for', async () => {
	const folder = folderWith({'a.ts': 'a'});
	execFileSync('mkfifo', [join(folder, 'pipe.ts')]);

	expect((await use(folder, 'read_file', {path: 'pipe.ts'})).isError).toBe(true);
});
