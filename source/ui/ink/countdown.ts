import type {Answer} from '../../effects.js';
import {type After, inTime} from '../after.js';
import {locally} from './state.js';
import type {Store} from './store.js';

export type CountdownOptions = {
	readonly now: () => number;
	/** @default The time of the machine */
	readonly after?: After;
	readonly take: (answer: Omit<Answer, 'at'>) => void;
};

/**
Counts the seconds of a question that answers itself, and draws each. A key stops it by clearing `countdown` in the state.
*/
export class Countdown {
	readonly #store: Store;
	readonly #options: CountdownOptions;
	#cancel: () => void = () => {};

	constructor(store: Store, options: CountdownOptions) {
		this.#store = store;
		this.#options = options;
	}

	/**
	Counts for the question that is pending now, where it answers itself.
	*/
	begin(): void {
		this.#cancel();
		const {state} = this.#store;
		const {pending} = state.view;
		const countdown = pending.kind === 'ask' && pending.question.shown.kind === 'choice' ? pending.question.shown.countdown : undefined;

		if (countdown) {
			const ends = this.#options.now() + countdown.seconds * 1000;
			this.#store.set(locally(state, {countdown: {ends, choice: countdown.choice}}));
			this.#step();
		}
	}

	#step(): void {
		const {state} = this.#store;
		const {countdown} = state.local;
		const now = this.#options.now();

		if (countdown === null) {
			return;
		}

		const left = countdown.ends - now;
		this.#store.set({...state, now});

		if (left <= 0) {
			// Time said it, no human.
			this.#options.take({choice: countdown.choice, text: null, forAll: false, by: 'run on'});
		} else {
			const {after = inTime} = this.#options;
			this.#cancel = after(left % 1000 || 1000, () => this.#step());
		}
	}
}
