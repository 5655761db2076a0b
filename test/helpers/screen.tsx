import {PassThrough, Writable} from 'node:stream';
import {setTimeout as wait} from 'node:timers/promises';
import xterm from '@xterm/headless';
import type {Front} from '../../source/journal/inner.js';
import {createInkFront, type InkFrontOptions} from '../../source/ui/ink/front.js';

/**
A terminal that keeps what is written to it and draws it with a real emulator.
*/
export const fakeStreams = (columns: number, rows: number) => {
	const emulator = new xterm.Terminal({cols: columns, rows, allowProposedApi: true, scrollback: 1000});
	const written: string[] = [];
	const stdout = Object.assign(
		new Writable({
			write(chunk, _, done) {
				written.push(String(chunk));
				// A terminal driver turns a line feed into carriage return and line feed.
				emulator.write(String(chunk).replace(/\r?\n/g, '\r\n'), done);
			},
		}),
		{columns, rows, isTTY: true},
	);
	const stdin = Object.assign(new PassThrough(), {isTTY: true, setRawMode: () => stdin, ref: () => stdin, unref: () => stdin});
	// The streams have what Ink uses of a terminal's; the rest of their types is of no account here.
	return {
		emulator,
		written,
		stdout: stdout as unknown as NodeJS.WriteStream,
		stdin: stdin as unknown as NodeJS.ReadStream & {write: (keys: string) => boolean},
	};
};

export type FakeStreams = ReturnType<typeof fakeStreams>;

type Wanted = string | ((frame: string) => boolean);

/**
The rows on the screen, without trailing space.
*/
export const shownRows = ({emulator}: FakeStreams): readonly string[] => {
	const {active} = emulator.buffer;
	return Array.from(
		{length: emulator.rows},
		(_, index) => active.getLine(active.viewportY + index)?.translateToString(true, 0, emulator.cols) ?? '',
	);
};

/**
Waits until the screen shows a text.

@throws {Error} With the last frame, so that a failed wait shows what was on the screen instead.
*/
export const untilShown = async (terminal: FakeStreams, text: Wanted, timeout = 3000): Promise<string> => {
	const end = Date.now() + timeout;
	const isShown = (screen: string) => (typeof text === 'string' ? screen.includes(text) : text(screen));

	while (!isShown(shownRows(terminal).join('\n'))) {
		if (Date.now() > end) {
			throw new Error(`Expected the screen to show ${String(text)}, got:\n${shownRows(terminal).join('\n')}`);
		}

		await wait(4);
	}

	return shownRows(terminal).join('\n');
};

/**
Ink on a fake terminal of a size, with a clock that stands still until `advance`.

- `frame()`: the rows on the screen, without trailing space.
- `until(text)`: waits until the screen shows a text; fails with the last frame.
- `press(keys)`: one write to the keyboard; `rest()` is long enough for any guard.
*/
export const openScreen = (columns = 80, rows = 24, given: Partial<InkFrontOptions> = {}) => {
	const {emulator, written, stdout, stdin} = fakeStreams(columns, rows);
	let milliseconds = 1000;
	const front: Front = createInkFront({
		stdin,
		stdout,
		isScreenReader: false,
		clock: () => '2026-11-24T10:00:00.000Z',
		edit: async () => null,
		root: '/project',
		version: '0.1.0',
		now: () => milliseconds,
		hasColour: true,
		...given,
	});

	const terminal = {emulator, written, stdout, stdin};

	return {
		front,
		frame: () => shownRows(terminal),
		until: async (text: Wanted) => untilShown(terminal, text),
		written,
		advance: (by: number) => {
			milliseconds += by;
		},
		rest: () => {
			milliseconds += 1500;
		},
		press: (keys: string) => {
			stdin.write(keys);
		},
		resize: (to: {readonly columns: number; readonly rows: number}) => {
			Object.assign(stdout, to);
			emulator.resize(to.columns, to.rows);
			stdout.emit('resize');
		},
		close: async () => front.end(null),
	};
};

export type Screen = ReturnType<typeof openScreen>;

export const key = {
	up: '\u001B[A',
	down: '\u001B[B',
	enter: '\r',
	escape: '\u001B',
	pageDown: '\u001B[6~',
	pageUp: '\u001B[5~',
	ctrlC: '\u0003',
} as const;

/**
What the journal gives with a request, remembering what is kept.
*/
export const noMemory = () => {
	const kept: unknown[] = [];
	return {
		kept,
		memory: {
			previous: undefined,
			draft: undefined,
			keep: async (draft: unknown) => {
				kept.push(draft);
			},
		},
	};
};
