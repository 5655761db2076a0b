import type {Proposal} from '../../changes/proposal.js';
import type {Answer, News, Question, Verdict} from '../../effects.js';
import {Quit, Reopened} from '../../errors.js';
import type {Front, Memory, Outcome} from '../../journal/inner.js';
import {afterFrame} from '../guards.js';
import type {Press} from '../press.js';
import {emptyView, type Put, see} from '../view.js';
import {afterEdit} from './after-edit.js';
import {Countdown} from './countdown.js';
import {frameOf} from './frame.js';
import {Keeper} from './keeper.js';
import {Lending} from './lending.js';
import {type Known, newlyPut} from './newly-put.js';
import {Pulse} from './pulse.js';
import {resized} from './resized.js';
import {pasted, press} from './router.js';
import {type Deed, locally, type Next, newLocal, newState, type Size, type State, showsTheSame} from './state.js';
import {Store} from './store.js';
import type {TerminalOptions} from './terminal-options.js';

type Attempt = Parameters<Front['begin']>[0];

type Waiting = {
	readonly answer?: (answer: Answer) => void;
	readonly verdict?: (verdict: Verdict) => void;
	readonly reject: (reason: unknown) => void;
};

/**
The screen as the flow sees it: questions go in as promises, and keys settle them. Nothing here knows React or Ink.
*/
export class Terminal {
	readonly store: Store;
	readonly lending: Lending;
	readonly #pulse: Pulse;
	readonly #keeper: Keeper;
	readonly #countdown: Countdown;
	readonly #options: TerminalOptions;
	#left: Quit | Reopened | null = null;
	#attempt: Attempt = {interrupt: reason => (this.#left = reason), answers: () => []};
	#waiting: Waiting | null = null;
	#failure: {readonly reason: unknown} | null = null;
	#known: Known = {isIntroduced: false, answered: null};
	#close: () => void = () => {};

	constructor(options: TerminalOptions) {
		this.#options = options;
		this.store = new Store(newState(options.size, options.version));
		this.lending = new Lending(this.store);
		this.#pulse = new Pulse(this.store, options.now);
		this.#keeper = new Keeper(this.store);
		this.#countdown = new Countdown(this.store, {...options, take: answer => this.#do({type: 'answer', answer})});
	}

	/**
	Starts an attempt from an empty view. What was drawn last stays until there is something new to show.
	*/
	begin(attempt: Attempt): void {
		this.#attempt = attempt;

		this.store.live(false);
		this.store.set({...this.store.state, view: emptyView, answers: []});
		this.#settle();
		this.#pulse.afterSilence(() => this.open());

		// Left before there was anything to leave.
		if (this.#left) {
			attempt.interrupt(this.#left);
		}
	}

	async ask(question: Question, memory: Memory<Answer>): Promise<Answer> {
		return new Promise((answer, reject) => {
			this.#put({type: 'put', pending: {kind: 'ask', question, memory, since: this.#options.now()}}, {answer, reject});
		});
	}

	async review(proposal: Proposal, memory: Memory<Verdict>): Promise<Verdict> {
		return new Promise((verdict, reject) => {
			this.#put({type: 'put', pending: {kind: 'review', proposal, memory}}, {verdict, reject});
		});
	}

	tell(news: News): void {
		const now = this.#options.now();
		this.store.setSoon({...this.store.state, view: see(this.store.state.view, news, now), now});

		if ((news.type === 'streamed' || news.type === 'thought') && !this.store.isLive) {
			this.open();
		}
	}

	/**
	Takes the keys of one turn of the event loop.
	*/
	press(keys: readonly Press[]): void {
		for (const key of this.lending.isLent ? [] : keys) {
			this.#follow(press(this.store.state, key, this.#options.now()));
		}
	}

	paste(text: string): void {
		if (!this.lending.isLent) {
			this.#follow(pasted(this.store.state, text, this.#options.now()));
		}
	}

	/**
	Notes that a state was drawn: only now its end has been seen.
	*/
	painted(drawn: State): void {
		const {state} = this.store;

		if (showsTheSame(drawn, state) && state.local.guard.seenAt === null && frameOf(drawn).isEndVisible) {
			const now = this.#options.now();
			this.store.set({...locally(state, {guard: afterFrame(state.local.guard, true, now)}), now});
			this.#pulse.arm();
		}
	}

	resize(size: Size): void {
		this.store.set(resized(this.store.state, size));
	}

	/**
	Leaves, or goes back, as if the person had: everything is kept.
	*/
	leave(reason: Quit | Reopened): void {
		const waiting = this.#waiting;
		this.#settle();

		(waiting?.reject ?? this.#attempt.interrupt)(reason);

		// On the last screen nobody waits but the end itself.
		this.#close();
	}

	/**
	The screen can draw no more: whoever waits for an answer, now or later, learns why.
	*/
	fail(reason: unknown): void {
		this.#failure = {reason};
		this.#waiting?.reject(reason);
		this.#close();
	}

	/**
	Shows the end until the person closes it.
	*/
	async finish(outcome: Extract<Outcome, {readonly kind: 'done'}>): Promise<void> {
		const closed = new Promise<void>(resolve => {
			this.#close = resolve;
		});
		const {state} = this.store;
		this.store.set({...state, outcome, view: {...state.view, stage: 'done'}, local: newLocal(state.local.guard)});
		await closed;
	}

	stop(): void {
		this.#pulse.stop();
		this.store.publish();
	}

	/**
	Draws at once: what is to come takes a moment to load.
	*/
	open(): void {
		this.#pulse.start();
		this.store.live(true);
		this.#options.onLive();
	}

	#put(put: Put, waiting: Waiting): void {
		if (this.#failure) {
			waiting.reject(this.#failure.reason);
			return;
		}

		const state = newlyPut(this.store.state, put, {...this.#known, now: this.#options.now()});
		this.#known = {...this.#known, isIntroduced: this.#known.isIntroduced || state.local.pane === 'inputs'};
		this.#waiting = waiting;
		this.#keeper.begin(put.pending.memory, state.local);
		this.store.set(state);
		this.#keeper.keep();
		this.#countdown.begin();
		this.open();
	}

	#settle(): void {
		const {state} = this.store;
		const now = this.#options.now();
		this.#waiting = null;
		this.#keeper.end();
		this.store.set({...state, view: see(state.view, {type: 'settled'}, now), local: newLocal(state.local.guard), now});
	}

	#follow({state, deed}: Next): void {
		this.store.set(state);
		this.#keeper.keep();
		this.#pulse.arm();

		if (deed) {
			this.#do(deed);
		}
	}

	#do(deed: Deed): void {
		const given = {at: this.#options.clock(), by: 'human'} as const;
		const waiting = this.#waiting;

		if (deed.type === 'answer') {
			const {
				view: {pending},
				local: {comments},
			} = this.store.state;
			const {choice} = deed.answer;
			const answered = pending.kind === 'ask' ? {id: pending.question.id, choice, unsent: choice === 'revise' ? [] : comments} : null;
			this.#known = {...this.#known, answered};
			this.#settle();
			waiting?.answer?.({...given, ...deed.answer});
		} else if (deed.type === 'verdict') {
			this.#settle();
			waiting?.verdict?.({...deed.verdict, ...given});
		} else if (deed.type === 'reopen') {
			this.leave(new Reopened(deed.what));
		} else if (deed.type === 'close' || this.store.state.outcome) {
			this.#close();
		} else if (deed.type === 'quit') {
			this.leave(new Quit(deed.code));
		} else if (deed.type === 'list answers') {
			this.store.set({...this.store.state, answers: this.#attempt.answers()});
		} else if (deed.type === 'suspend') {
			void this.lending.stopProcess();
		} else {
			void this.#edit(deed);
		}
	}

	async #edit(deed: Extract<Deed, {readonly type: 'edit'}>): Promise<void> {
		const before = this.#waiting;
		const edited = await this.lending.edit(deed.text, this.#options.edit);
		this.#follow(afterEdit(this.store.state, deed, this.#waiting === before ? edited : null));
	}
}
