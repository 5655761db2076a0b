import {cpSync, mkdirSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {onTestFinished} from 'vitest';
import {requestOf, serving} from '../planners/claude/serving.js';
import {folderWith} from './folder.js';
import type {RouteOptions} from './messages/routes.js';
import type {Answer, Asked} from './messages/script.js';
import {startMessages} from './messages/server.js';
import {pressArmed} from './press-armed.js';
import {openPty, type Pty} from './pty.js';

const program = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const example = fileURLToPath(new URL('../../examples/billing', import.meta.url));

/**
A part of the key with which all of it would be found.
*/
export const secretPart = 'canary-0123456789';

const canary = `sk-ant-${secretPart}abcdef`;

export type Opening = RouteOptions & {
	readonly size?: {readonly columns: number; readonly rows: number};
	/** The person's `settings.json`. */
	readonly settings?: string;
};

/**
The built program in a terminal, a copy of the example to plan in, and a server that says what the script says.

- `ids`: the conversation of each request that was found right, in order.
- `start`: the program with arguments, and variables besides those that it needs.
*/
export const openClaude = async (
	script: (asked: Asked) => Answer | Promise<Answer> = serving(),
	{size = {columns: 100, rows: 40}, settings, ...options}: Opening = {},
) => {
	const root = folderWith();
	cpSync(example, root, {recursive: true});
	mkdirSync(join(root, '.git'));
	const home = folderWith(settings === undefined ? {} : {'settings.json': settings});
	const ids: string[] = [];
	const server = await startMessages(
		async asked => {
			ids.push(requestOf(asked).id);
			return script(asked);
		},
		{key: canary, ...options},
	);
	onTestFinished(server.close);
	const environment = {...server.environment, PLAN_WIZARD_HOME: home, CONTEXT7_API_KEY: 'ctx7sk-canary-0123456789'};
	const screens: string[] = [];

	return {
		ids,
		root,
		home,
		key: canary,
		server,
		start: (args: readonly string[], more: Readonly<Record<string, string>> = {}): Pty => {
			const terminal = openPty({args: [program, ...args], cwd: root, ...size, environment: {...environment, ...more}});
			onTestFinished(() => terminal.kill('SIGKILL'));
			void terminal.exited.then(() => screens.push(terminal.bytes()));
			return terminal;
		},
		/** Everything that was written to a terminal or a file: no secret may stand there. */
		left: (): string =>
			[
				...screens,
				...readdirSync(home, {recursive: true, withFileTypes: true})
					.filter(entry => entry.isFile())
					.map(entry => readFileSync(join(entry.parentPath, entry.name), 'utf8')),
			].join('\n'),
		session: () => readdirSync(join(home, 'sessions'))[0] ?? '',
	};
};

/**
What starts the program on the example without the questions who drafts and with which model.
*/
export const named = ['docs/use-cases/pay-an-invoice.md', '--planner', 'claude', '--model', 'claude-opus-5-5'];

/**
How often something stands in a list.
*/
export const count = (ids: readonly string[], id: string): number => ids.filter(each => each === id).length;

/**
From the first screen to the first section: agrees to the sending, rules as the documents say.
*/
export const toSteps = async (terminal: Pty): Promise<void> => {
	await terminal.until('What was read');
	terminal.write('\r');
	await terminal.until('May this be sent to');
	await pressArmed(terminal, '1', '1-2 choose');

	for (const stop of ['names Redis', 'allows 500 ms', '`partially paid`']) {
		await terminal.until(stop);
		await pressArmed(terminal, '1', '1-2 rule');
	}
};
