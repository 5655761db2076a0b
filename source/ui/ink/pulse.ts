import {armedAt} from '../guards.js';
import type {State} from './state.js';
import type {Store} from './store.js';

/** How long a replay may stay silent before its work is shown, in milliseconds. */
const silentFor = 120;

const isCounting = ({view: {pending}}: State): boolean =>
	pending.kind === 'working' ||
	(pending.kind === 'ask' && pending.question.shown.kind === 'section' && pending.question.shown.isChecking === true);

/**
What happens on the screen without a key: a silent replay begins to show its work, seconds pass, a guard is armed. Nothing of it ever answers.
*/
export class Pulse {
	readonly #store: Store;
	readonly #now: () => number;
	#silence: NodeJS.Timeout | undefined;
	#seconds: NodeJS.Timeout | undefined;
	#arming: NodeJS.Timeout | undefined;

	constructor(store: Store, now: () => number) {
		this.#store = store;
		this.#now = now;
	}

	/**
	Ends a silence that takes too long.
	*/
	afterSilence(goLive: () => void): void {
		clearTimeout(this.#silence);
		this.#silence = setTimeout(goLive, silentFor);
	}

	/**
	Counts the seconds of what is being done, or checked.
	*/
	start(): void {
		clearTimeout(this.#silence);
		this.#seconds ??= setInterval(() => {
			if (isCounting(this.#store.state)) {
				this.#store.set({...this.#store.state, now: this.#now()});
			}
		}, 1000);
	}

	/**
	Draws again when the guard is armed, so that the bar shows it.
	*/
	arm(): void {
		const armed = armedAt(this.#store.state.local.guard, null);
		const wait = armed === null ? 0 : armed - this.#now();
		clearTimeout(this.#arming);

		if (wait > 0) {
			this.#arming = setTimeout(() => this.#store.set({...this.#store.state, now: this.#now()}), Math.ceil(wait) + 5);
		}
	}

	stop(): void {
		clearTimeout(this.#silence);
		clearTimeout(this.#arming);
		clearInterval(this.#seconds);
		this.#seconds = undefined;
	}
}
