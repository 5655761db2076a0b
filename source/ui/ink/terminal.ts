import type {Proposal} from '../../changes/proposal.js';
import type {Answer, News, Question, Verdict} from '../../effects.js';
import {Quit, Reopened} from '../../errors.js';
import type {Front, Memory, Outcome} from '../../journal/inner.js';
import {afterFrame, armedAt} from '../guards.js';
import type {Press} from '../press.js';
import {emptyView, type Put, see} from '../view.js';
import {draftOf, restored} from './draft.js';
import {frameOf} from './frame.js';
import {pasted, press} from './router.js';
import {type Deed, locally, type Next, newLocal, newState, type Size, type State} from './state.js';
import {Store} from './store.js';

export type TerminalOptions = {
	/** ISO 8601, for answers. */
	readonly clock: () => string;
	/** Milliseconds that never go back, for the guards. */
	readonly now: () => number;
	readonly edit: (text: string) => Promise<string | null>;
	readonly version: string;
	readonly size: Size;
	/** The first frame is due. */
	readonly onLive: () => void;
};

type Attempt = Parameters<Front['begin']>[0];

type Waiting = {
	readonly answer: (answer: Answer) => void;
	readonly verdict: (verdict: Verdict) => void;
	readonly reject: (reason: unknown) => void;
	readonly keep: Memory<Answer>['keep'];
};

type Suspend = (body: () => Promise<void>) => Promise<void>;

/** How long a replay may stay silent before its work is shown, in milliseconds. */
const silentFor = 120;

/**
The screen as the flow sees it: questions go in as promises, and keys settle them. Nothing here knows React or Ink.
*/
export class Terminal {
	readonly store: Store;
	readonly #options: TerminalOptions;
	#attempt: Attempt | null = null;
	#waiting: Waiting | null = null;
	#failure: unknown = null;
	#isIntroduced = false;
	#isBusy = false;
	#kept = 'null';
	#close: () => void = () => {};
	#suspend: Suspend = async body => body();
	#timers: {arm?: NodeJS.Timeout; live?: NodeJS.Timeout; tick?: NodeJS.Timeout} = {};

	constructor(options: TerminalOptions) {
		this.#options = options;
		this.store = new Store(newState(options.size, options.version));
	}

	/**
	Starts an attempt from an empty view. What was drawn last stays until there is something new to show.
	*/
	begin(attempt: Attempt): void {
		this.#attempt = attempt;
		this.#waiting = null;
		this.store.live(false);
		const state = {...this.store.state, view: emptyView, local: newLocal(this.store.state.local.guard), answers: []};
		this.store.set({...state, view: see(state.view, {type: 'settled'}, this.#options.now())});
		clearTimeout(this.#timers.live);
		this.#timers.live = setTimeout(() => this.#goLive(), silentFor);
	}

	async ask(question: Question, memory: Memory<Answer>): Promise<Answer> {
		return new Promise((resolve, reject) => {
			const pending = {kind: 'ask', question, memory} as const;
			this.#put({type: 'put', pending}, {answer: resolve, verdict: () => {}, reject, keep: memory.keep}, memory.draft);
		});
	}

	async review(proposal: Proposal, memory: Memory<Verdict>): Promise<Verdict> {
		return new Promise((resolve, reject) => {
			const pending = {kind: 'review', proposal, memory} as const;
			this.#put({type: 'put', pending}, {answer: () => {}, verdict: resolve, reject, keep: memory.keep}, memory.draft);
		});
	}

	tell(news: News): void {
		const {state} = this.store;
		this.store.setSoon({...state, view: see(state.view, news, this.#options.now()), now: this.#options.now()});

		if (news.type === 'streamed' && !this.store.isLive) {
			this.#goLive();
		}
	}

	/**
	Takes the keys of one turn of the event loop.
	*/
	press(keys: readonly Press[]): void {
		for (const key of this.#isBusy ? [] : keys) {
			this.#follow(press(this.store.state, key, this.#options.now()));
		}
	}

	paste(text: string): void {
		if (!this.#isBusy) {
			this.#follow(pasted(this.store.state, text, this.#options.now()));
		}
	}

	/**
	Notes that a state was drawn: only now its end has been seen.
	*/
	painted(drawn: State): void {
		const {state} = this.store;
		const isSame =
			drawn.view.pending === state.view.pending && drawn.local.picks === state.local.picks && drawn.local.edits === state.local.edits;

		if (isSame && state.local.guard.seenAt === null && frameOf(drawn).isEndVisible) {
			const now = this.#options.now();
			this.store.set({...locally(state, {guard: afterFrame(state.local.guard, true, now)}), now});
			this.#armLater();
		}
	}

	resize(size: Size): void {
		this.store.set({...this.store.state, size});
	}

	/**
	How the terminal is lent to another program.
	*/
	lendWith(suspend: Suspend): void {
		this.#suspend = suspend;
	}

	/**
	Leaves as if the person had: everything is kept.
	*/
	leave(reason: Quit | Reopened): void {
		const waiting = this.#waiting;
		this.#settle();

		if (waiting) {
			waiting.reject(reason);
		} else {
			this.#attempt?.interrupt(reason);
		}
	}

	/**
	The screen can draw no more: whoever waits for an answer learns why.
	*/
	fail(reason: unknown): void {
		this.#failure = reason;
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
		this.store.set({...this.store.state, outcome, local: newLocal(this.store.state.local.guard)});
		await closed;
	}

	/**
	Ends all timers.
	*/
	stop(): void {
		clearTimeout(this.#timers.arm);
		clearTimeout(this.#timers.live);
		clearInterval(this.#timers.tick);
		this.store.publish();
	}

	#goLive(): void {
		clearTimeout(this.#timers.live);
		this.#timers.tick ??= setInterval(() => this.#tick(), 1000);
		this.#options.onLive();
		this.store.live(true);
	}

	#tick(): void {
		if (this.store.state.view.pending.kind === 'working') {
			this.store.set({...this.store.state, now: this.#options.now()});
		}
	}

	#put(put: Put, waiting: Waiting, draft: Memory<Answer>['draft']): void {
		if (this.#failure !== null) {
			waiting.reject(this.#failure);
			return;
		}

		const {state} = this.store;
		const {inputs, accepted} = state.view;
		const isFirst = !this.#isIntroduced && inputs !== null && Object.keys(accepted).length === 0;
		const local = {
			...newLocal(),
			...restored(draft),
			guard: newLocal(state.local.guard).guard,
			pane: isFirst ? ('inputs' as const) : ('main' as const),
		};
		this.#isIntroduced ||= isFirst;
		this.#waiting = waiting;
		this.#kept = JSON.stringify(draftOf(local));
		this.store.set({...state, view: see(state.view, put, this.#options.now()), local, now: this.#options.now()});
		this.#goLive();
	}

	#settle(): void {
		const {state} = this.store;
		this.#waiting = null;
		this.store.set({
			...state,
			view: see(state.view, {type: 'settled'}, this.#options.now()),
			local: newLocal(state.local.guard),
			now: this.#options.now(),
		});
	}

	#follow({state, deed}: Next): void {
		this.store.set(state);
		this.#keepDraft();
		this.#armLater();

		if (deed) {
			this.#do(deed);
		}
	}

	#keepDraft(): void {
		const draft = draftOf(this.store.state.local);
		const text = JSON.stringify(draft);

		if (this.#waiting && text !== this.#kept) {
			this.#kept = text;
			this.#waiting.keep(draft).catch((error: unknown) => {
				this.store.set(
					locally(this.store.state, {
						notice: `What you typed could not be kept: ${error instanceof Error ? error.message : String(error)}`,
					}),
				);
			});
		}
	}

	/** Draws again when the guard is armed, so that the bar shows it. */
	#armLater(): void {
		const armed = armedAt(this.store.state.local.guard, null);
		const wait = armed === null ? 0 : armed - this.#options.now();
		clearTimeout(this.#timers.arm);

		if (wait > 0) {
			this.#timers.arm = setTimeout(() => this.store.set({...this.store.state, now: this.#options.now()}), Math.ceil(wait) + 5);
		}
	}

	#do(deed: Deed): void {
		switch (deed.type) {
			case 'answer': {
				const waiting = this.#waiting;
				this.#settle();
				waiting?.answer({...deed.answer, at: this.#options.clock(), by: 'human'});
				return;
			}

			case 'verdict': {
				const waiting = this.#waiting;
				this.#settle();
				waiting?.verdict({...deed.verdict, at: this.#options.clock(), by: 'human'});
				return;
			}

			case 'reopen': {
				this.leave(new Reopened(deed.what));
				return;
			}

			case 'quit': {
				this.leave(new Quit(deed.code));
				this.#close();
				return;
			}

			case 'list answers': {
				this.store.set({...this.store.state, answers: this.#attempt?.answers() ?? []});
				return;
			}

			case 'edit': {
				void this.#edit(deed.text, deed.splice);
				return;
			}

			case 'suspend': {
				void this.#lend(suspended);
				return;
			}

			case 'close': {
				this.#close();
			}
		}
	}

	async #lend(body: () => Promise<void>): Promise<void> {
		this.#isBusy = true;

		try {
			await this.#suspend(body);
		} catch (error) {
			this.store.set(locally(this.store.state, {notice: error instanceof Error ? error.message : String(error)}));
		} finally {
			this.#isBusy = false;
		}
	}

	async #edit(text: string, splice: string | null): Promise<void> {
		const before = this.#waiting;
		let after: string | null = null;
		await this.#lend(async () => {
			after = await this.#options.edit(text);
		});

		if (this.#waiting !== before || after === text || after === null) {
			this.store.set(
				locally(this.store.state, {notice: this.store.state.local.notice ?? 'The editor gave nothing new back: nothing was taken'}),
			);
		} else if (splice === null) {
			this.#do({type: 'answer', answer: {choice: 'edit', text: after, forAll: false}});
		} else {
			const {edits, guard} = this.store.state.local;
			this.#follow({state: locally(this.store.state, {edits: {...edits, [splice]: after}, guard: {...guard, seenAt: null}, tops: {}})});
		}
	}
}

/** Stops the process group as the shell's own Ctrl+Z does, until `fg`. */
const suspended = async (): Promise<void> =>
	new Promise(resolve => {
		process.once('SIGCONT', () => resolve());
		process.kill(0, 'SIGTSTP');
	});
