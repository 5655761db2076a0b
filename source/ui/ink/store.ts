import type {State} from './state.js';

/** How often a stream is drawn, in milliseconds: each frame costs the processor the same however little changed. A key is drawn at once. */
const streamEvery = 200;

/**
The state outside React. `state` is the newest; `shown` is what is drawn, which lags behind a stream and stands still while a replay is silent.
*/
export class Store {
	#state: State;
	#shown: State;
	#isLive = false;
	#timer: NodeJS.Timeout | undefined;
	readonly #listeners = new Set<() => void>();

	constructor(state: State) {
		this.#state = state;
		this.#shown = state;
	}

	get state(): State {
		return this.#state;
	}

	get isLive(): boolean {
		return this.#isLive;
	}

	readonly shown = (): State => this.#shown;

	readonly subscribe = (listener: () => void): (() => void) => {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	};

	/**
	Draws from now on, or stands still until the next time.
	*/
	live(isLive: boolean): void {
		this.#isLive = isLive;
		this.publish();
	}

	/**
	Takes a new state and draws it at once.
	*/
	set(state: State): void {
		this.#state = state;
		this.publish();
	}

	/**
	Takes a new state that need not be drawn before the next frame of a stream.
	*/
	setSoon(state: State): void {
		this.#state = state;
		this.#timer ??= setTimeout(() => this.publish(), streamEvery);
	}

	publish(): void {
		clearTimeout(this.#timer);
		this.#timer = undefined;

		if (!this.#isLive || this.#shown === this.#state) {
			return;
		}

		this.#shown = this.#state;

		for (const listener of this.#listeners) {
			listener();
		}
	}
}
