import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {connectFiles} from '../../source/files/connect.js';
import {folderWith} from '../helpers/folder.js';

const connect = (folder: string) => connectFiles(folder, () => 0);

const hashed = async (folder: string, path: string) => {
	const {files} = await connect(folder).inputs({paths: [path]});
	return {path, hash: files[path] ?? null};
};

test('a byte-order mark and CRLF are kept', async () => {
	const folder = folderWith({'a.md': '\uFEFF# A\r\n\r\n文\r\n'});

	expect(await connect(folder).read(await hashed(folder, 'a.md'))).toBe('\uFEFF# A\r\n\r\n文\r\n');
});

test('a missing document is null', async () => {
	const folder = folderWith();

	expect(await hashed(folder, 'docs/a.md')).toEqual({path: 'docs/a.md', hash: null});
	expect(await connect(folder).read({path: 'docs/a.md', hash: null})).toBeNull();
});

test('a document that changed after the inputs were taken reopens them', async () => {
	const folder = folderWith({'a.md': 'old'});
	const request = await hashed(folder, 'a.md');
	writeFileSync(join(folder, 'a.md'), 'new');

	await expect(connect(folder).read(request)).rejects.toMatchObject({name: 'Reopened', what: 'inputs'});
});

const unreadable: ReadonlyArray<[name: string, code: string, content: Uint8Array]> = [
	['binary', 'BINARY', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1])],
	['Latin-1', 'NOT_UTF8', Buffer.from([0x63, 0x61, 0x66, 0xe9, 0x0a])],
];

for (const [name, code, content] of unreadable) {
	test(`refused: ${name}`, async () => {
		const folder = folderWith({'a.md': content});

		await expect(connect(folder).read(await hashed(folder, 'a.md'))).rejects.toMatchObject({code});
	});
}

test('refused: 10 MB, with the limit in the message', async () => {
	const folder = folderWith({'a.md': Buffer.alloc(10 * 1024 * 1024, 'a')});

	await expect(hashed(folder, 'a.md')).rejects.toMatchObject({code: 'TOO_LARGE', message: 'a.md has 10.0 MB, expected at most 5.0 MB.'});
});

test('refused: a folder and a path outside', async () => {
	const folder = folderWith({'docs/a.md': ''});

	await expect(hashed(folder, 'docs')).rejects.toMatchObject({code: 'NOT_A_FILE'});
	await expect(hashed(folder, '../a.md')).rejects.toMatchObject({code: 'OUTSIDE_ROOT'});
});
