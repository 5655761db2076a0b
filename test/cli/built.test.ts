import {execFileSync, spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {beforeAll, expect, test} from 'vitest';
import manifest from '../../package.json' with {type: 'json'};
import {openPty} from '../helpers/pty.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const program = join(root, 'dist', 'cli.js');

beforeAll(() => {
	if (!existsSync(program)) {
		execFileSync(process.execPath, [join(root, 'build.mjs')], {cwd: root});
	}
});

const folder = () => mkdtempSync(join(tmpdir(), 'plan-wizard-pty-'));

const pty = (...args: readonly string[]) => openPty({args: [program, ...args], cwd: folder(), environment: {PLAN_WIZARD_HOME: folder()}});

test('--version in a terminal', async () => {
	const terminal = pty('--version');

	expect(await terminal.exited).toBe(0);
	await terminal.until(manifest.version);
	expect(terminal.screen()).toBe(manifest.version);
});

test('wrong usage in a terminal', async () => {
	const terminal = pty('--frobnicate');

	expect(await terminal.exited).toBe(2);
	await terminal.until("plan-wizard: Unknown option '--frobnicate'.");
});

test('a reader that goes away is no error', () => {
	const output = execFileSync('sh', ['-c', '"$0" "$1" help | head -1', process.execPath, program], {
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'inherit'],
	});

	expect(output).toMatch(/^plan-wizard: /);
});

test('without a terminal the first question is printed, and the exit code says unfinished', () => {
	const home = folder();
	const {status, stdout} = spawnSync(process.execPath, [program, '--example'], {
		encoding: 'utf8',
		input: '1\napprove\n',
		env: {...process.env, PLAN_WIZARD_HOME: home, TMPDIR: folder()},
	});

	expect(status).toBe(4);
	expect(stdout).toContain('There is no terminal here');
	expect(stdout).toContain(`plan-wizard resume ${readdirSync(join(home, 'sessions'))[0]}`);
});

test.skipIf(process.platform === 'win32')('in a terminal, plainly: a question, Ctrl+C, exit code 130, and how to go on', async () => {
	const home = folder();
	const environment = {PLAN_WIZARD_HOME: home, TMPDIR: folder()};
	const terminal = openPty({args: [program, '--example', '--accessible'], cwd: folder(), environment});
	await terminal.until('Type a number');

	terminal.write('\u0003');

	expect(await terminal.exited).toBe(130);
	await terminal.until(`plan-wizard resume ${readdirSync(join(home, 'sessions'))[0]} --accessible`);
});
