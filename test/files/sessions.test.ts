import {existsSync, mkdirSync, readFileSync, statSync, utimesSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {isSessionId, sessionId} from '../../source/files/session-id.js';
import {createSession, deleteSession, exportSession, finishSession, listSessions, openSession} from '../../source/files/sessions.js';
import {folderWith} from '../helpers/folder.js';

const now = () => '2026-01-02T03:04:05.000Z';

const about = {
	useCase: 'docs/use-cases/pay-an-invoice.md',
	root: '/project',
	documents: {summary: 'summary.md', guidelines: 'guidelines.md', domainModel: 'docs/domain-model.md'},
	planner: 'offline',
	version: '0.1.0',
};

const place = () => ({home: join(folderWith(), 'sessions'), now});

test('a session is found again with what was recorded in it', async () => {
	const home = place();
	const {id, log, close} = await createSession(about, home);
	await log.append({kind: 'answer', text: 'a'.repeat(5000)});
	await close();

	const again = await openSession(id, home);
	await again.close();

	expect(id).toMatch(/^pay-an-invoice-[0-9a-f]{4}$/);
	expect(again.header).toEqual({kind: 'header', format: 1, ...about, created: now()});
	expect(again.log.entries).toEqual([{kind: 'answer', text: 'a'.repeat(5000)}]);
});

test.skipIf(process.platform === 'win32')('it is open to nobody else', async () => {
	const home = place();
	const {folder, log, close} = await createSession(about, home);
	await log.append({text: 'a'.repeat(5000)});
	await close();

	const mode = (path: string) => statSync(path).mode & 0o777;
	expect([mode(home.home), mode(folder), mode(join(folder, 'journal.jsonl')), mode(join(folder, 'blobs'))]).toEqual([
		0o700, 0o700, 0o600, 0o700,
	]);
});

test('two wizards do not work on one session', async () => {
	const home = place();
	const {id, close} = await createSession(about, home);

	await expect(openSession(id, home)).rejects.toMatchObject({code: 'SESSION_IN_USE'});
	await expect(deleteSession(id, home)).rejects.toMatchObject({code: 'SESSION_IN_USE'});
	expect((await listSessions(home.home))[0]?.owner).toMatchObject({pid: process.pid});
	await close();
});

test('the list has the last one first, with its header, and passes over what is no session', async () => {
	const home = place();
	const first = await createSession(about, home);
	const second = await createSession({...about, useCase: 'b.md'}, home);
	await finishSession(first, now());
	await first.close();
	await second.close();
	utimesSync(join(second.folder, 'journal.jsonl'), 1000, 1000);
	mkdirSync(join(home.home, 'empty'));
	mkdirSync(join(home.home, '.hidden'));
	mkdirSync(join(home.home, 'broken-1234'));
	writeFileSync(join(home.home, 'broken-1234', 'journal.jsonl'), '{"kind":');
	utimesSync(join(home.home, 'broken-1234', 'journal.jsonl'), 1, 1);

	const list = await listSessions(home.home);

	expect(list.map(({id, header, isFinished}) => [id, header?.useCase, isFinished])).toEqual([
		[first.id, 'docs/use-cases/pay-an-invoice.md', true],
		[second.id, 'b.md', false],
		['broken-1234', undefined, false],
	]);
});

test('no folder is an empty list', async () => {
	expect(await listSessions(join(folderWith(), 'nowhere'))).toEqual([]);
});

test('a session whose first line is damaged is explained and kept', async () => {
	const home = place();
	const {id, folder, close} = await createSession(about, home);
	await close();
	writeFileSync(join(folder, 'journal.jsonl'), 'garbage\n{"n":1}\n');

	await expect(openSession(id, home)).rejects.toMatchObject({code: 'SESSION_BROKEN'});
	await expect(openSession(id, home)).rejects.toMatchObject({code: 'SESSION_BROKEN'});

	expect(readFileSync(join(folder, 'journal.jsonl.broken-1'), 'utf8')).toBe('garbage\n{"n":1}\n');
	expect(existsSync(join(folder, 'lock'))).toBe(false);
	await deleteSession(id, home);
	expect(existsSync(folder)).toBe(false);
});

test('an export has every entry, long strings in their places', async () => {
	const home = place();
	const {id, log, close} = await createSession(about, home);
	await log.append({text: 'a'.repeat(5000)});
	await close();

	const lines = (await exportSession(id, home)).trimEnd().split('\n');

	expect(lines.map(line => JSON.parse(line))).toEqual([{kind: 'header', format: 1, ...about, created: now()}, {text: 'a'.repeat(5000)}]);
});

for (const id of ['missing-1234', '../etc', '', 'a/b', '..', 'A'.repeat(100)]) {
	test(`no session: ${JSON.stringify(id)}`, async () => {
		const home = place();
		mkdirSync(home.home);

		for (const use of [openSession, deleteSession, exportSession]) {
			await expect(use(id, home)).rejects.toMatchObject({code: 'NO_SESSION'});
		}
	});
}

for (const [useCase, id] of [
	['docs/Pay an Invoice.md', 'pay-an-invoice-3f9a'],
	['Überweisung.md', 'u-berweisung-3f9a'],
	['支付.md', 'session-3f9a'],
	['--.md', 'session-3f9a'],
	[`${'long-'.repeat(30)}.md`, `${'long-'.repeat(8).replace(/-$/, '')}-3f9a`],
] as const) {
	test(`${useCase} is session ${id}`, () => {
		expect(sessionId(useCase, '3f9a')).toBe(id);
		expect(isSessionId(id)).toBe(true);
	});
}
