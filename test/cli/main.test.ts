import {existsSync, readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {main} from '../../source/cli/main.js';
import {createSession} from '../../source/files/sessions.js';
import {folderWith} from '../helpers/folder.js';
import {fakeSurroundings} from '../helpers/surroundings.js';

const start = async (line: string, {cwd = folderWith(), home = folderWith(), hasTerminal = true} = {}) => {
	const fake = fakeSurroundings({cwd, home, hasTerminal});
	const code = await main(line.split(' ').filter(Boolean), fake.surroundings);
	return {code, output: fake.terminal.all(), errors: fake.errors()};
};

const sessionIn = async (home: string, useCase = 'docs/pay.md'): Promise<string> => {
	const documents = {summary: 's.md', guidelines: 'g.md', domainModel: 'd.md'};
	const session = await createSession(
		{useCase, root: '/p', documents, planner: 'offline', version: '0.0.0'},
		{home: join(home, 'sessions'), now: () => '2026-01-02T03:04:05.000Z'},
	);
	await session.close();
	return session.id;
};

test('help says what there is', async () => {
	const {code, output} = await start('help');

	expect(code).toBe(0);
	expect(output).toContain('plan-wizard resume [session]');
});

test('wrong usage is exit code 2, on the error stream', async () => {
	expect(await start('--frobnicate')).toEqual({
		code: 2,
		output: '',
		errors: "plan-wizard: Unknown option '--frobnicate'.\nSee: plan-wizard help\n",
	});
});

test('sessions are listed, exported and deleted', async () => {
	const home = folderWith();
	expect(await start('sessions', {home})).toEqual({code: 0, output: 'There are no sessions.\n', errors: ''});
	const id = await sessionIn(home);

	expect((await start('sessions', {home})).output).toMatch(
		new RegExp(`^${id}  unfinished  \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d UTC  docs/pay\\.md  in /p\n$`),
	);
	expect(JSON.parse((await start(`sessions export ${id}`, {home})).output)).toMatchObject({kind: 'header', useCase: 'docs/pay.md'});
	expect(await start(`sessions delete ${id}`, {home})).toMatchObject({code: 0, output: `Deleted ${id}.\n`});
	expect(existsSync(join(home, 'sessions', id))).toBe(false);
	expect(await start(`sessions delete ${id}`, {home})).toMatchObject({code: 1, errors: expect.stringContaining('[NO_SESSION]')});
});

test('doctor says what works and what to do', async () => {
	const home = folderWith();
	const {code, output} = await start('doctor', {cwd: folderWith({'docs/use-cases/pay.md': '#'}), home});

	expect(code).toBe(0);
	expect(output).toContain('ok  Terminal: 80 columns, 24 rows.');
	expect(output).toContain(`ok  Sessions: 0 in ${join(home, 'sessions')}.`);
	expect(output).toContain('!   Editor: none is set.');
	expect(output).toContain('ok  Use cases here: docs/use-cases/pay.md');
});

test('doctor without a terminal, or a folder to keep sessions in', async () => {
	const home = folderWith();
	writeFileSync(join(home, 'sessions'), '');

	const {code, output} = await start('doctor', {home, hasTerminal: false});

	expect(code).toBe(1);
	expect(output).toContain('!   Terminal: there is none here');
	expect(output).toContain('cannot be written');
});

for (const [line, code, text] of [
	['missing.md', 1, 'missing.md does not exist. [FILE_MISSING]'],
	['. ', 1, '[NOT_A_FILE]'],
	['pay.md --planner claude', 1, '[NO_CREDENTIAL]'],
	['resume', 1, 'There is no unfinished session. [NO_SESSION]'],
	['resume nothing-1234', 1, 'There is no session nothing-1234. [NO_SESSION]'],
	['facts missing.md', 1, '[FILE_MISSING]'],
] as const) {
	test(`explained: plan-wizard ${line}`, async () => {
		const home = folderWith();
		const found = await start(line, {home, cwd: folderWith({'pay.md': '# Pay'})});

		expect(found.code).toBe(code);
		expect(found.errors).toContain(text);
		expect(existsSync(join(home, 'sessions')) ? readdirSync(join(home, 'sessions')) : []).toEqual([]);
	});
}

test('where somebody works on the only unfinished session, resume names them', async () => {
	const home = folderWith();
	const documents = {summary: 's.md', guidelines: 'g.md', domainModel: 'd.md'};
	const session = await createSession(
		{useCase: 'docs/pay.md', root: folderWith({'docs/pay.md': '# Pay'}), documents, planner: 'offline', version: '0.0.0'},
		{home: join(home, 'sessions'), now: () => '2026-01-02T03:04:05.000Z'},
	);

	expect(await start('resume', {home})).toMatchObject({code: 1, errors: expect.stringContaining(`process ${process.pid}`)});
	await session.close();
});
