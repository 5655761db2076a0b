import {chmodSync, existsSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync, utimesSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {connectFiles} from '../../source/files/connect.js';
import {folderWith} from '../helpers/folder.js';

const apply = (folder: string, before: string | null, after: string, path = 'a.md') =>
	connectFiles(folder, () => Date.now()).apply({path, before, after, unchanged: []});

const contentOf = (folder: string, path = 'a.md') => readFileSync(join(folder, path), 'utf8');

const cases: ReadonlyArray<[name: string, disk: string, before: string, after: string, result: string]> = [
	['the text after takes the place of the text before', 'old\n', 'old\n', 'new\n', 'new\n'],
	['line endings are written as they were approved', 'a\r\nb\r\n', 'a\r\nb\r\n', 'a\r\nc\r\n', 'a\r\nc\r\n'],
	['a byte-order mark that the proposal leaves out stays', '\uFEFFold', 'old', 'new', '\uFEFFnew'],
	['a byte-order mark that the proposal holds stays', '\uFEFFold', '\uFEFFold', '\uFEFFnew', '\uFEFFnew'],
	['a missing final newline is written so', 'old', 'old', 'new', 'new'],
	['an empty file can be filled', '', '', 'new', 'new'],
	['what is written already needs nothing', 'new', 'old', 'new', 'new'],
];

for (const [name, disk, before, after, result] of cases) {
	test(name, async () => {
		const folder = folderWith({'a.md': disk});

		await apply(folder, before, after);
		await apply(folder, before, after);

		expect(contentOf(folder)).toBe(result);
		expect(readdirSync(folder)).toEqual(['a.md']);
	});
}

test('a new file is created, with its folder, and again is nothing', async () => {
	const folder = folderWith();

	await apply(folder, null, 'new', 'docs/deep/a.md');
	await apply(folder, null, 'new', 'docs/deep/a.md');

	expect(contentOf(folder, 'docs/deep/a.md')).toBe('new');
	expect(readdirSync(join(folder, 'docs/deep'))).toEqual(['a.md']);
	expect(statSync(join(folder, 'docs/deep/a.md')).nlink).toBe(1);
});

const conflicts: ReadonlyArray<[name: string, disk: Readonly<Record<string, string | Uint8Array>>, before: string | null]> = [
	['an edit that nobody reviewed', {'a.md': 'edited'}, 'old'],
	['a file that appeared', {'a.md': 'theirs'}, null],
	['an empty file that appeared', {'a.md': ''}, null],
	['a file that disappeared', {}, 'old'],
	['bytes that are no text', {'a.md': Buffer.from([0x6f, 0xff])}, 'old'],
];

for (const [name, disk, before] of conflicts) {
	test(`conflict: ${name}`, async () => {
		const folder = folderWith(disk);

		await expect(apply(folder, before, 'new')).rejects.toMatchObject({code: 'CONFLICT', path: 'a.md'});

		expect(readdirSync(folder)).toEqual(Object.keys(disk));
		expect(Object.keys(disk).map(path => readFileSync(join(folder, path)))).toEqual(
			Object.values(disk).map(content => Buffer.from(content)),
		);
	});
}

test('two processes that create one file: one wins, the other sees a conflict', async () => {
	const folder = folderWith();

	const results = await Promise.allSettled([apply(folder, null, 'mine'), apply(folder, null, 'yours')]);

	expect(results.map(({status}) => status).sort()).toEqual(['fulfilled', 'rejected']);
	expect(['mine', 'yours']).toContain(contentOf(folder));
	expect(readdirSync(folder)).toEqual(['a.md']);
});

test('mode and link are kept', async () => {
	const folder = folderWith({'real/a.md': 'old'});
	chmodSync(join(folder, 'real/a.md'), 0o640);
	symlinkSync('real/a.md', join(folder, 'a.md'));

	await apply(folder, 'old', 'new');

	expect(lstatSync(join(folder, 'a.md')).isSymbolicLink()).toBe(true);
	expect(contentOf(folder, 'real/a.md')).toBe('new');
	expect(statSync(join(folder, 'real/a.md')).mode & 0o777).toBe(0o640);
});

const outside: ReadonlyArray<[name: string, path: string]> = [
	['a path upwards', '../a.md'],
	['an absolute path', '/tmp/a.md'],
	['a link to a file outside', 'link.md'],
	['a folder that is a link outside', 'linked/a.md'],
	['a link that leads nowhere, outside', 'dangling.md'],
];

for (const [name, path] of outside) {
	test(`nothing is written through ${name}`, async () => {
		const other = folderWith({'a.md': 'old'});
		const folder = folderWith();
		symlinkSync(join(other, 'a.md'), join(folder, 'link.md'));
		symlinkSync(other, join(folder, 'linked'));
		symlinkSync(join(other, 'new.md'), join(folder, 'dangling.md'));

		await expect(apply(folder, 'old', 'new', path)).rejects.toMatchObject({code: 'OUTSIDE_ROOT'});
		await expect(apply(folder, null, 'new', path)).rejects.toMatchObject({code: 'OUTSIDE_ROOT'});

		expect(readdirSync(other)).toEqual(['a.md']);
		expect(contentOf(other)).toBe('old');
	});
}

test('temporary files of a crash are swept after an hour, others are not', async () => {
	const old = '.a.md.plan-wizard-0123456789ab.tmp';
	const fresh = '.a.md.plan-wizard-ba9876543210.tmp';
	const foreign = '.a.md.tmp';
	const folder = folderWith({'a.md': 'old', [old]: 'torn', [fresh]: 'torn', [foreign]: 'theirs'});
	const past = new Date(Date.now() - 2 * 60 * 60 * 1000);
	utimesSync(join(folder, old), past, past);
	utimesSync(join(folder, foreign), past, past);

	await apply(folder, 'old', 'new');

	expect([old, fresh, foreign].map(path => existsSync(join(folder, path)))).toEqual([false, true, true]);
});

test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('a read-only folder is explained', async () => {
	const folder = folderWith({'a.md': 'old'});
	chmodSync(folder, 0o500);

	await expect(apply(folder, 'old', 'new')).rejects.toMatchObject({code: 'NO_ACCESS'});

	chmodSync(folder, 0o700);
	expect(contentOf(folder)).toBe('old');
});

test('a reader never sees a torn file', async () => {
	const before = 'a'.repeat(300_000);
	const after = 'b'.repeat(400_000);
	const folder = folderWith({'a.md': before});
	const seen = new Set<string>();
	const written = apply(folder, before, after);
	let isDone = false;
	void written.then(() => {
		isDone = true;
	});

	while (!isDone) {
		seen.add(contentOf(folder));
		await new Promise(resolve => setImmediate(resolve));
	}

	await written;
	seen.add(contentOf(folder));
	expect([...seen].every(text => text === before || text === after)).toBe(true);
});

test('a write that fails on the way leaves the file and nothing else', async () => {
	const folder = folderWith({'a.md': 'old'});
	writeFileSync(join(folder, 'file'), '');

	await expect(apply(folder, null, 'new', 'file/a.md')).rejects.toMatchObject({code: 'FILE_MISSING'});

	expect(readdirSync(folder)).toEqual(['a.md', 'file']);
});

const others: ReadonlyArray<[name: string, disk: string, code: string | null]> = [
	['is as it was', 'old', null],
	['is written already', 'new', null],
	['was edited', 'edited', 'CONFLICT'],
];

for (const [name, disk, code] of others) {
	test(`a file still to be written ${name}`, async () => {
		const folder = folderWith({'b.md': disk});
		const {apply: put} = connectFiles(folder, () => 0);

		const written = put({path: 'a.md', before: null, after: 'plan', unchanged: [{path: 'b.md', before: 'old', after: 'new'}]});
		const error = await written.then(
			() => null,
			(error: unknown) => error,
		);

		expect(error).toEqual(code === null ? null : expect.objectContaining({code, path: 'b.md'}));
		expect(existsSync(join(folder, 'a.md'))).toBe(code === null);
		expect(contentOf(folder, 'b.md')).toBe(disk);
	});
}
