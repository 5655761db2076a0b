import {type Instance, render} from 'ink';
import {Quit} from '../../errors.js';
import type {Front} from '../../journal/inner.js';
import {type After, inTime} from '../after.js';
import {App} from './app.js';
import {keepingScrollback} from './keeping-scrollback.js';
import type {State} from './state.js';
import {Terminal} from './terminal.js';
import {transcript} from './transcript.js';

export type InkFrontOptions = {
	readonly stdin: NodeJS.ReadStream;
	readonly stdout: NodeJS.WriteStream;
	readonly isScreenReader: boolean;
	/** ISO 8601, for answers. */
	readonly clock: () => string;
	/** Opens a text in the person's editor; `null` where it came back unchanged. What it throws is said on the screen. */
	readonly edit: (text: string) => Promise<string | null>;
	readonly root: string;
	readonly version: string;
	/** Milliseconds that never go back, for the guards. @default performance.now */
	readonly now?: () => number;
	/** For countdowns. @default The time of the machine */
	readonly after?: After;
	/** Draws at once, before there is anything to ask: what is to come takes a moment to load. @default false */
	readonly opensAtOnce?: boolean;
	/** @default `NO_COLOR` is not set */
	readonly hasColour?: boolean;
};

const leavingSignals = ['SIGTERM', 'SIGHUP'] as const;

/**
Mounts Ink on the alternate screen, and takes it down again.
*/
const screenOf = (terminal: Terminal, {stdin, stdout, isScreenReader, hasColour = !process.env.NO_COLOR}: InkFrontOptions) => {
	let instance: Instance | null = null;
	let exited: Promise<unknown> = Promise.resolve();
	let drawn: State = terminal.store.shown();

	const resize = () => terminal.resize({columns: stdout.columns, rows: stdout.rows});
	const leave = () => terminal.leave(new Quit(130));
	const commit = (state: State) => {
		drawn = state;
	};

	return {
		isOpen: () => instance !== null,
		open: () => {
			if (instance) {
				return;
			}

			instance = render(<App terminal={terminal} hasColour={hasColour} onCommit={commit} />, {
				stdin,
				stdout: keepingScrollback(stdout),
				exitOnCtrlC: false,
				alternateScreen: true,
				interactive: true,
				patchConsole: false,
				maxFps: 60,
				isScreenReaderEnabled: isScreenReader,
				onRender: () => queueMicrotask(() => terminal.painted(drawn)),
			});
			exited = instance.waitUntilExit().catch((error: unknown) => terminal.fail(error));
			stdout.on('resize', resize);

			for (const signal of leavingSignals) {
				process.on(signal, leave);
			}
		},
		close: async () => {
			terminal.stop();
			stdout.off('resize', resize);

			for (const signal of leavingSignals) {
				process.off(signal, leave);
			}

			instance?.unmount();
			await exited;
			instance?.cleanup();
			instance = null;
		},
	};
};

/**
The Ink screens as a front: every question is a promise that keys settle under the guards. Nothing is drawn before the first question, or before work takes its time.
*/
export const createInkFront = (options: InkFrontOptions): Front => {
	const {stdout, clock, edit, version, now = () => performance.now(), after = inTime} = options;
	const size = {columns: stdout.columns, rows: stdout.rows};
	const terminal = new Terminal({clock, now, after, edit, version, size, onLive: () => screen.open()});
	const screen = screenOf(terminal, options);

	if (options.opensAtOnce) {
		terminal.open();
	}

	return {
		showsLate: true,
		begin: attempt => terminal.begin(attempt),
		ask: async (question, memory) => terminal.ask(question, memory),
		review: async (proposal, memory) => terminal.review(proposal, memory),
		tell: news => terminal.tell(news),
		end: async outcome => {
			if (outcome?.kind === 'done' && screen.isOpen()) {
				await terminal.finish(outcome);
			}

			await screen.close();

			if (outcome) {
				stdout.write(transcript(outcome, stdout.columns));
			}
		},
	};
};
