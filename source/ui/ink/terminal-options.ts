import type {After} from '../after.js';
import type {Size} from './state.js';

/**
What a terminal has from outside: clocks, an editor, its size.
*/
export type TerminalOptions = {
	/** ISO 8601, for answers. */
	readonly clock: () => string;
	/** Milliseconds that never go back, for the guards. */
	readonly now: () => number;
	/** For countdowns. @default The time of the machine */
	readonly after?: After;
	readonly edit: (text: string) => Promise<string | null>;
	readonly version: string;
	readonly size: Size;
	/** The first frame is due. */
	readonly onLive: () => void;
};
