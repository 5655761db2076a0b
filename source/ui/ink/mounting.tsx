import {type Instance, render} from 'ink';
import {Quit} from '../../errors.js';
import {App} from './app.js';
import {painting} from './painting.js';
import type {State} from './state.js';
import type {Terminal} from './terminal.js';

export type MountOptions = {
	readonly stdin: NodeJS.ReadStream;
	readonly stdout: NodeJS.WriteStream;
	readonly isScreenReader: boolean;
	/** @default `NO_COLOR` is not set */
	readonly hasColour?: boolean;
};

const leavingSignals = ['SIGTERM', 'SIGHUP'] as const;

/**
Mounts Ink on the alternate screen, and takes it down again.
*/
export const mounting = (terminal: Terminal, {stdin, stdout, isScreenReader, hasColour = !process.env.NO_COLOR}: MountOptions) => {
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
				stdout: painting(stdout),
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
