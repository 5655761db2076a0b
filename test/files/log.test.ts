import {execFileSync} from 'node:child_process';
import {appendFileSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {expect, test} from 'vitest';
import type {Json} from '../../source/effects.js';
import {openLog} from '../../source/files/log.js';
import {folderWith} from '../helpers/folder.js';

const open = (folder: string) => openLog({folder, stillMine: async () => {}});

const entriesOf = async (folder: string) => {
	const log = await open(folder);
	await log.close();
	return log.entries;
};

const logOf = (text: string) => folderWith({'journal.jsonl': text});

const journal = (folder: string) => join(folder, 'journal.jsonl');

test('what was appended is found again, in order', async () => {
	const folder = logOf('');
	const log = await open(folder);

	await Promise.all([log.append({n: 1}), log.append({n: 2, text: 'a\nb'}), log.append({n: 3})]);
	await log.close();

	expect(await entriesOf(folder)).toEqual([{n: 1}, {n: 2, text: 'a\nb'}, {n: 3}]);
});

const torn: ReadonlyArray<[name: string, tail: string, kept: readonly Json[]]> = [
	['half a line', '{"n":2,"te', [{n: 1}]],
	['a line of zeros, after a power cut', '\0\0\0\0', [{n: 1}]],
	['half a number', '{"n":2}\n12', [{n: 1}, {n: 2}]],
	['a whole line without its end', '{"n":2}', [{n: 1}, {n: 2}]],
];

for (const [name, tail, kept] of torn) {
	test(`a torn last line is dropped: ${name}`, async () => {
		const folder = logOf(`{"n":1}\n${tail}`);
		const log = await open(folder);
		expect(log.entries).toEqual(kept);
		expect(log.warning).toBeNull();

		await log.append({n: 9});
		await log.close();

		expect(await entriesOf(folder)).toEqual([...kept, {n: 9}]);
	});
}

test('every place to cut a journal gives a beginning of it', async () => {
	const text = '{"n":1}\n{"n":2,"文":"é"}\n{"n":3}\n';
	const bytes = Buffer.from(text);
	const all = text
		.trim()
		.split('\n')
		.map(line => JSON.parse(line));

	for (let end = 0; end <= bytes.length; end++) {
		const folder = folderWith({'journal.jsonl': bytes.subarray(0, end)});
		const log = await open(folder);
		await log.append({n: 'next'});
		await log.close();

		expect(log.warning).toBeNull();
		expect(log.entries).toEqual(all.slice(0, log.entries.length));
		expect(await entriesOf(folder)).toEqual([...log.entries, {n: 'next'}]);
	}
});

test('a broken line in the middle sets the rest aside and says how many', async () => {
	const folder = logOf('{"n":1}\n{"n":2\n{"n":3}\n{"n":4}\n');
	appendFileSync(join(folder, 'journal.jsonl.broken-1'), 'earlier');

	const log = await open(folder);
	await log.append({n: 5});
	await log.close();

	expect(log.entries).toEqual([{n: 1}]);
	expect(log.warning).toContain('Line 2 of the journal is damaged: 3 recorded entries were set aside');
	expect(readFileSync(join(folder, 'journal.jsonl.broken-2'), 'utf8')).toBe('{"n":2\n{"n":3}\n{"n":4}\n');
	expect(await entriesOf(folder)).toEqual([{n: 1}, {n: 5}]);
});

test('long strings stand beside the journal, each once, and are put back', async () => {
	const folder = logOf('');
	const long = 'é'.repeat(3000);
	const entry = {text: long, again: [long, 'short'], $blob: 'not a reference', inner: {$blob: 'looks like one'}, deeper: {$$blob: 'too'}};
	const log = await open(folder);

	await log.append(entry);
	await log.close();

	expect(readdirSync(join(folder, 'blobs')).length).toBe(1);
	expect(statSync(journal(folder)).size).toBeLessThan(1000);
	expect(await entriesOf(folder)).toEqual([entry]);
});

test('half a surrogate pair survives', async () => {
	const folder = logOf('');
	const text = `${'a'.repeat(5000)}\uD83D`;
	const log = await open(folder);

	await log.append({text});
	await log.close();

	expect(await entriesOf(folder)).toEqual([{text}]);
});

for (const [name, damage] of [
	['changed', (path: string) => writeFileSync(path, 'other')],
	['emptied', (path: string) => writeFileSync(path, '')],
] as const) {
	test(`a long string that was ${name} counts as damage`, async () => {
		const folder = logOf('{"n":1}\n');
		const log = await open(folder);
		await log.append({text: 'a'.repeat(5000)});
		await log.append({n: 3});
		await log.close();
		damage(join(folder, 'blobs', readdirSync(join(folder, 'blobs'))[0] ?? ''));

		const next = await open(folder);
		await next.close();

		expect(next.entries).toEqual([{n: 1}]);
		expect(next.warning).toContain('2 recorded entries were set aside');
	});
}

test('nothing is appended once the session is lost', async () => {
	const folder = logOf('{"n":1}\n');
	let isMine = true;
	const log = await openLog({
		folder,
		stillMine: async () => {
			if (!isMine) {
				throw new Error('lost');
			}
		},
	});
	isMine = false;

	await expect(log.append({text: 'a'.repeat(5000)})).rejects.toThrow('lost');
	await log.close();

	expect(readFileSync(journal(folder), 'utf8')).toBe('{"n":1}\n');
	expect(existsSync(join(folder, 'blobs'))).toBe(false);
});

test('after an append that failed, the next one finds a whole journal', async () => {
	const folder = logOf('{"n":1}\n');
	const log = await open(folder);
	writeFileSync(join(folder, 'blobs'), 'in the way');

	await expect(log.append({text: 'a'.repeat(5000)})).rejects.toMatchObject({name: 'PlanWizardError'});
	await log.append({n: 2});
	await log.close();

	expect(await entriesOf(folder)).toEqual([{n: 1}, {n: 2}]);
});

// A limit on the size of files fails like a disk that fills up: half of the line is written first.
const program = `
	import {openLog} from ${JSON.stringify(fileURLToPath(new URL('../../source/files/log.ts', import.meta.url)))};
	const log = await openLog({folder: process.argv[2], stillMine: async () => {}});
	let count = 0;
	try {
		for (;;) {
			await log.append({n: count, text: 'a'.repeat(90)});
			count++;
		}
	} catch (error) {
		await log.append({n: 'last'}).catch(() => {});
		await log.close();
		console.log(JSON.stringify({code: error.code, count}));
	}
`;

test.skipIf(process.platform === 'win32')('a disk that fills up is explained, and nothing recorded is lost', async () => {
	const folder = logOf('');
	const bundle = join(folder, 'program.mjs');
	await build({
		stdin: {contents: program, resolveDir: folder},
		bundle: true,
		platform: 'node',
		format: 'esm',
		outfile: bundle,
		logLevel: 'error',
	});

	const output = execFileSync('sh', ['-c', 'ulimit -f 2 && exec "$0" "$1" "$2"', process.execPath, bundle, folder], {encoding: 'utf8'});

	const {code, count} = JSON.parse(output);
	expect(code).toBe('DISK_FULL');
	expect(count).toBeGreaterThan(3);
	const entries = await entriesOf(folder);
	expect(entries.slice(0, count)).toEqual(Array.from({length: count}, (_, n) => ({n, text: 'a'.repeat(90)})));
	expect(entries.slice(count)).toEqual([{n: 'last'}].slice(0, entries.length - count));
});
