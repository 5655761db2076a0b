import type {Front} from '../../journal/inner.js';
import {type After, inTime} from '../after.js';
import {type MountOptions, mounting} from './mounting.js';
import {Terminal} from './terminal.js';
import {transcript} from './transcript.js';

export type InkFrontOptions = MountOptions & {
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
};

/**
The Ink screens as a front: every question is a promise that keys settle under the guards. Nothing is drawn before the first question, or before work takes its time.
*/
export const createInkFront = (options: InkFrontOptions): Front => {
	const {stdout, clock, edit, version, now = () => performance.now(), after = inTime} = options;
	const size = {columns: stdout.columns, rows: stdout.rows};
	const terminal = new Terminal({clock, now, after, edit, version, size, onLive: () => screen.open()});
	const screen = mounting(terminal, options);

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
