import {spawn} from '@lydell/node-pty';
import headless from '@xterm/headless';
import {until} from './until.js';

export type PtyRequest = {
	readonly args: readonly string[];
	readonly cwd: string;
	readonly columns?: number;
	readonly rows?: number;
	readonly environment?: Readonly<Record<string, string>>;
	/** Blocks of 512 bytes that a file may have: a disk that is full. */
	readonly fileLimit?: number;
	/** Runs as a user who is nobody, where the tests run as root, whom no permission stops. */
	readonly asNobody?: boolean;
};

/**
A program in a real terminal.

- `screen` is what a person sees; `bytes` all that was written; `isCut` whether a line was too wide for it.
- `write` presses keys; `until` waits until the screen shows a text.
- `exited` resolves with the exit code.
*/
export type Pty = {
	readonly pid: number;
	readonly screen: () => string;
	readonly isCut: () => boolean;
	readonly bytes: () => string;
	readonly write: (keys: string) => void;
	readonly resize: (columns: number, rows: number) => void;
	readonly until: (text: string) => Promise<void>;
	readonly exited: Promise<number>;
	readonly kill: (signal?: string) => void;
};

// Loading extra certificates makes every start slower; a key must not get into a test.
const unset = new Set([
	'NODE_EXTRA_CA_CERTS',
	'NO_COLOR',
	'FORCE_COLOR',
	'CI',
	'ACCESSIBLE',
	'INK_SCREEN_READER',
	'ANTHROPIC_API_KEY',
	'ANTHROPIC_AUTH_TOKEN',
	'ANTHROPIC_PROFILE',
	'EDITOR',
	'VISUAL',
]);

const environmentOf = (own: Readonly<Record<string, string>>): Record<string, string> => {
	const inherited = Object.entries(process.env).flatMap(([name, value]) =>
		value === undefined || unset.has(name) ? [] : [[name, value] as const],
	);
	return {...Object.fromEntries(inherited), TERM: 'xterm-256color', ...own};
};

const nobody = 65_534;

/**
Starts Node with a program in a terminal of 80×24, or another size.
*/
export const openPty = ({args, cwd, columns = 80, rows = 24, environment = {}, fileLimit, asNobody = false}: PtyRequest): Pty => {
	const terminal = new headless.Terminal({cols: columns, rows, allowProposedApi: true, scrollback: 10_000});
	const [program = '', ...rest] = [
		...(fileLimit === undefined ? [] : ['/bin/sh', '-c', `ulimit -f ${fileLimit} && exec "$0" "$@"`]),
		process.execPath,
		...args,
	];
	const user = asNobody && process.getuid?.() === 0 ? {uid: nobody, gid: nobody} : {};
	const env = environmentOf(environment);
	const child = spawn(program, rest, {cols: columns, rows, cwd, name: 'xterm-256color', env, ...user});
	let bytes = '';
	child.onData(chunk => {
		bytes += chunk;
		terminal.write(chunk);
	});
	const exited = new Promise<number>(resolve => {
		child.onExit(({exitCode, signal}) => resolve(signal ? 128 + signal : exitCode));
	});
	const screen = (): string => {
		const {active} = terminal.buffer;
		const lines = Array.from({length: active.length}, (_, index) => active.getLine(index)?.translateToString(true) ?? '');
		return lines.join('\n').trimEnd();
	};

	return {
		pid: child.pid,
		screen,
		isCut: () => Array.from({length: rows}, (_, row) => terminal.buffer.active.getLine(row)?.isWrapped).includes(true),
		bytes: () => bytes,
		write: keys => child.write(keys),
		resize: (width, height) => {
			child.resize(width, height);
			terminal.resize(width, height);
		},
		until: async text =>
			until(
				() => screen().includes(text),
				() => `Expected «${text}» on the screen:\n${screen()}`,
				20_000,
			),
		exited,
		kill: signal => child.kill(signal),
	};
};
