import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {hostname} from 'node:os';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {lockOwner, takeLock} from '../../source/files/lock.js';
import {folderWith} from '../helpers/folder.js';

const since = '2026-01-02T03:04:05.000Z';

const ownedBy = (owner: unknown) => folderWith({lock: JSON.stringify(owner)});

const deadProcess = async (): Promise<number> => {
	const child = spawn(process.execPath, ['-e', '']);
	await once(child, 'exit');
	return child.pid ?? 0;
};

test('a second wizard is refused and told who has it', async () => {
	const folder = folderWith();
	const lock = await takeLock(folder, since);

	await expect(takeLock(folder, since)).rejects.toMatchObject({
		code: 'SESSION_IN_USE',
		message: `Another plan-wizard works on this session: process ${process.pid} on ${hostname()}, since ${since}.`,
	});
	await lock.stillMine();
	await lock.release();

	expect(readdirSync(folder)).toEqual([]);
});

test('one that was released is free', async () => {
	const folder = folderWith();
	await (await takeLock(folder, since)).release();

	const lock = await takeLock(folder, since);
	await lock.stillMine();

	expect(readdirSync(folder)).toEqual(['lock']);
});

test('one whose process has died is taken over', async () => {
	const folder = ownedBy({pid: await deadProcess(), host: hostname(), since, token: 'dead'});
	expect(await lockOwner(folder)).toBeNull();

	const lock = await takeLock(folder, since);
	await lock.stillMine();

	expect(readdirSync(folder)).toEqual(['lock']);
	expect(JSON.parse(readFileSync(join(folder, 'lock'), 'utf8')).pid).toBe(process.pid);
});

test('of many that take over at once, one has it', async () => {
	const folder = ownedBy({pid: await deadProcess(), host: hostname(), since, token: 'dead'});

	const results = await Promise.allSettled(Array.from({length: 20}, () => takeLock(folder, since)));

	expect(results.filter(({status}) => status === 'fulfilled').length).toBe(1);
	expect(readdirSync(folder)).toEqual(['lock']);
});

test('one on another machine is refused, since nobody can see whether it lives', async () => {
	const folder = ownedBy({pid: 1, host: `not-${hostname()}`, since, token: 'far'});

	await expect(takeLock(folder, since)).rejects.toMatchObject({code: 'SESSION_IN_USE'});
});

test('one that cannot be read is taken over', async () => {
	const folder = folderWith({lock: '{"pid":'});

	await (await takeLock(folder, since)).stillMine();

	expect(readdirSync(folder)).toEqual(['lock']);
});

for (const [name, disturb] of [
	['taken over', (path: string) => writeFileSync(path, JSON.stringify({pid: 1, host: 'x', since, token: 'other'}))],
	['deleted', (path: string) => rmSync(path)],
] as const) {
	test(`a session that was ${name} is no longer mine, and its lock stays as it is`, async () => {
		const folder = folderWith();
		const lock = await takeLock(folder, since);
		disturb(join(folder, 'lock'));

		await expect(lock.stillMine()).rejects.toMatchObject({code: 'SESSION_LOST'});
		await lock.release();

		expect(existsSync(join(folder, 'lock'))).toBe(name === 'taken over');
	});
}
