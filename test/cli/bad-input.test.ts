/**
What a person may have at hand that can't be used: each is explained with what to do, nothing in the project changes, and once it is mended the wizard goes on as if nothing had been.
*/
import {chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';
import {folderWith} from '../helpers/folder.js';
import {pressArmed} from '../helpers/press-armed.js';
import {openPty, type Pty} from '../helpers/pty.js';
import {createWorld, startWizard, type World} from '../helpers/session.js';

const program = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const useCase = 'docs/use-cases/pay-an-invoice.md';
const plan = 'docs/use-cases/pay-an-invoice-PLAN.md';
const firstStop = 'names Redis';

const documents: ReadonlyArray<[name: string, path: string, content: Uint8Array, code: string]> = [
	['a binary use case', useCase, Buffer.from([0x23, 0x20, 0x41, 0, 1, 2]), 'BINARY'],
	['a use case of 10 MB', useCase, Buffer.alloc(10 * 1024 * 1024, 'a'), 'TOO_LARGE'],
	['a use case in Latin-1', useCase, Buffer.from('# Café\n\n## Main flow\n\n1. A\n', 'latin1'), 'NOT_UTF8'],
	['an empty use case', useCase, Buffer.from(''), 'STUB'],
	['binary guidelines', 'docs/technical/use-case-implementation-guidelines.md', Buffer.from([0x23, 0]), 'BINARY'],
	['a domain model of 10 MB', 'docs/domain-model.md', Buffer.alloc(10 * 1024 * 1024, 'a'), 'TOO_LARGE'],
	['a technical summary in Latin-1', 'docs/technical/technical-summary.md', Buffer.from('# é', 'latin1'), 'NOT_UTF8'],
	['broken project settings', 'plan-wizard.json', Buffer.from('{"summary": '), 'PROJECT_SETTINGS'],
];

/** «What is wrong. [CODE]», and below it what to do. */
const explained = (code: string): RegExp => new RegExp(`^plan-wizard: .+ \\[${code}\\]\\n[A-Z].+$`, 'm');

for (const [name, path, content, code] of documents) {
	test(`${name} is explained, changes nothing, and is no loss once it is mended`, async () => {
		const world = createWorld();
		const good = path === 'plan-wizard.json' ? '{}' : world.read(path);
		writeFileSync(join(world.project, path), content);
		const before = world.tree();
		const refused = startWizard(world);
		expect(await refused.ended).toBe(1);
		expect(refused.errors()).toMatch(explained(code));
		expect(refused.errors()).toContain(path);
		expect(world.tree()).toBe(before);

		world.write(path, good);
		const mended = startWizard(world);
		await mended.drive(firstStop);
		await mended.quit();
		expect(await mended.ended).toBe(4);
	});
}

const outside: ReadonlyArray<[name: string, place: (world: World) => string]> = [
	['named by its path', () => join(folderWith({'elsewhere.md': '# Pay'}), 'elsewhere.md')],
	[
		'reached through a link',
		world => {
			symlinkSync(join(folderWith({'elsewhere.md': '# Pay'}), 'elsewhere.md'), join(world.project, 'docs/link.md'));
			return 'docs/link.md';
		},
	],
];

for (const [name, place] of outside) {
	test.skipIf(process.platform === 'win32')(`a use case outside the root, ${name}, is explained`, async () => {
		const world = createWorld();
		const refused = startWizard(world, '--root', '.', place(world));
		expect(await refused.ended).toBe(1);
		expect(refused.errors()).toMatch(explained('OUTSIDE_ROOT'));
	});
}

test('documents with CRLF and a byte-order mark are planned from, and keep both where they are written', async () => {
	const world = createWorld();
	const paths = [
		useCase,
		'docs/technical/technical-summary.md',
		'docs/technical/use-case-implementation-guidelines.md',
		'docs/domain-model.md',
	];

	for (const path of paths) {
		world.write(path, `\uFEFF${world.read(path).replaceAll('\n', '\r\n')}`);
	}

	const wizard = startWizard(world);
	await wizard.until(firstStop);
	await wizard.drive('Nothing will ever ask this');
	expect(await wizard.ended).toBe(0);
	const model = world.read('docs/domain-model.md');
	expect(model.startsWith('\uFEFF# Domain model\r\n')).toBe(true);
	expect(model).toContain('`void`, `partially paid`');
	expect(model.match(/(?<!\r)\n/g)).toBe(null);
	expect(world.read(plan)).not.toContain('\r');
});

const open = (world: World, more: Partial<Parameters<typeof openPty>[0]> = {}): Pty =>
	openPty({args: [program, useCase], cwd: world.project, environment: {PLAN_WIZARD_HOME: world.home}, ...more});

const openToAll = (world: World): void => {
	for (const folder of [world.project, world.home]) {
		chmodSync(folder, 0o777);
	}

	for (const entry of readdirSync(world.project, {recursive: true, withFileTypes: true})) {
		chmodSync(join(entry.parentPath, entry.name), entry.isDirectory() ? 0o777 : 0o666);
	}
};

const posix = test.skipIf(process.platform === 'win32');

posix('a use case that may not be read is explained', async () => {
	const world = createWorld();
	openToAll(world);
	chmodSync(join(world.project, useCase), 0o000);
	const terminal = open(world, {asNobody: true});
	expect(await terminal.exited).toBe(1);
	await terminal.until('[NO_ACCESS]');
	expect(terminal.screen()).toContain('Allow reading it for your user, then start again');
});

posix('a folder that may not be written: said after the approval, tried again with the same bytes', {timeout: 60_000}, async () => {
	const world = createWorld();
	openToAll(world);
	chmodSync(join(world.project, 'docs/use-cases'), 0o555);
	const terminal = open(world, {asNobody: true});
	await terminal.until('What was read');
	terminal.write('\r');

	for (const text of [firstStop, 'allows 500 ms', '`partially paid`']) {
		await terminal.until(text);
		await pressArmed(terminal, '1', '1-2 rule');
	}

	await terminal.until('Step 1');
	await pressArmed(terminal, 'o', 'o run on');
	await terminal.until('Changes to the domain model');
	await pressArmed(terminal, 'y', 'y take');
	await terminal.until('1 taken');
	await pressArmed(terminal, 'y', 'y approve');
	await terminal.until('The plan ·');
	await pressArmed(terminal, 'y', 'y approve');
	await terminal.until('could not be written');
	expect(terminal.screen()).toContain('permission denied');
	expect(readdirSync(join(world.project, 'docs/use-cases'))).not.toContain('pay-an-invoice-PLAN.md');

	chmodSync(join(world.project, 'docs/use-cases'), 0o777);
	await pressArmed(terminal, '1', '1 choose');
	await terminal.until('Written');
	terminal.write('\r');
	expect(await terminal.exited).toBe(0);
	expect(world.read(plan)).toContain('D-1. The use case names Redis');
});

posix('a disk that is full while an answer is recorded: explained, and nothing recorded before is lost', {timeout: 60_000}, async () => {
	const world = createWorld();
	const first = startWizard(world);
	await first.until(firstStop);
	await first.choose(1);
	await first.until('allows 500 ms');
	await first.quit();
	expect(await first.ended).toBe(4);

	// The plain mode: a limit on files is also a signal, and Ink's cleanup ends the process on it.
	const full = open(world, {args: [program, useCase, '--accessible'], columns: 200, fileLimit: 1});
	// What is typed before the prompt stands there is no answer.
	await full.until('Type a number, or an answer in words.\n>');
	expect(full.screen()).toContain('allows 500 ms');
	full.write('1\r');
	await full.until('[DISK_FULL]');
	expect(await full.exited).toBe(1);
	expect(full.screen()).toContain('Free some space, then start again; everything recorded so far is kept.');
	expect(full.screen()).toContain('plan-wizard resume');

	const after = startWizard(world);
	await after.until('allows 500 ms');
	expect(after.printed()).not.toContain(firstStop);
	await after.quit();
	expect(await after.ended).toBe(4);
});

test('a broken settings file is set aside and said, and the wizard goes on with the defaults', async () => {
	const world = createWorld();
	mkdirSync(world.home, {recursive: true});
	writeFileSync(join(world.home, 'settings.json'), '{"editor": ');
	const wizard = startWizard(world);
	await wizard.drive('Section 1 of 10');
	await wizard.say('edit');
	await wizard.until('No editor is set: set EDITOR to the command of yours.');
	await wizard.quit();
	expect(await wizard.ended).toBe(4);
	expect(wizard.errors()).toContain('The settings file was not readable as JSON. It was set aside as');
	expect(readFileSync(join(world.home, 'settings.json.broken-1'), 'utf8')).toBe('{"editor": ');
	rmSync(world.home, {recursive: true});
});
