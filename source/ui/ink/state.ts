import type {Answer, Commented, Decided} from '../../effects.js';
import type {Key} from '../../errors.js';
import type {Outcome, Remembered} from '../../journal/inner.js';
import {type Guard, newGuard} from '../guards.js';
import type {Picks} from '../picks.js';
import {startId} from '../start.js';
import type {Line} from '../typing.js';
import {emptyView, type View} from '../view.js';

/**
What of a screen is in front. `main` is the pending question itself; the others lie over it.
*/
export type Pane = 'main' | 'inputs' | 'findings' | 'full' | 'help' | 'back';

/**
What a text is typed for.
*/
export type Purpose = 'answer' | 'changes' | 'comment' | 'decision' | 'question' | 'waiver' | 'search';

export type Comment = {readonly quote: string; readonly text: string};

/**
What the person is in the middle of, on the screen that is pending now.

- `tops`: the first visible row of each pane; `Infinity` follows the end.
- `cursor`: the option or list entry, `null` before one is chosen.
- `isDiff`: of a section that changed, what changed is in front and not its whole text.
- `mark`: the row that a comment will be for.
- `query`, `match`: what is searched for, and the row where it was found last.
- `shelf`: texts put aside, by their slots: what they are for, and of which change. `typing` is on its way to one.
- `countdown`: when the question answers itself, and how; `null` where it does not, or no longer.
*/
export type Local = Picks & {
	readonly pane: Pane;
	readonly tops: Readonly<Partial<Record<Pane, number>>>;
	readonly cursor: number | null;
	readonly isDiff: boolean;
	readonly mark: number | null;
	readonly typing: {readonly purpose: Purpose; readonly slot: string; readonly line: Line} | null;
	readonly shelf: Readonly<Record<string, string>>;
	readonly quote: string;
	readonly comments: readonly Comment[];
	readonly forAll: boolean;
	readonly countdown: {readonly ends: number; readonly choice: string} | null;
	readonly query: string;
	readonly match: number | null;
	readonly notice: string | null;
	readonly guard: Guard;
};

export type Size = {readonly columns: number; readonly rows: number};

/**
All that a frame is drawn from. `answers` is filled when the list of answers opens; `now` is the clock's time in milliseconds when the state was made.
*/
export type State = {
	readonly view: View;
	readonly local: Local;
	readonly size: Size;
	readonly answers: readonly Remembered[];
	readonly outcome: Extract<Outcome, {readonly kind: 'done'}> | null;
	readonly version: string;
	readonly now: number;
};

/**
What the program does because of a key. All of it happens outside the screens.
*/
export type Deed =
	| {readonly type: 'answer'; readonly answer: Omit<Answer, 'at' | 'by'> & {readonly by?: Answer['by']}}
	| {readonly type: 'verdict'; readonly verdict: Commented | Decided}
	| {readonly type: 'reopen'; readonly what: Key | 'inputs'}
	| {readonly type: 'quit'; readonly code: 4 | 130}
	| {readonly type: 'list answers'}
	| {readonly type: 'edit'; readonly text: string; readonly splice: string | null}
	| {readonly type: 'suspend'}
	| {readonly type: 'close'};

/**
The state after a key, and what follows from it outside.
*/
export type Next = {readonly state: State; readonly deed?: Deed};

/**
A screen's own state for something newly put. The last key is carried over: a key that is still held must not answer the next question.
*/
export const newLocal = (guard: Guard = newGuard()): Local => ({
	pane: 'main',
	tops: {},
	cursor: null,
	isDiff: false,
	mark: null,
	typing: null,
	shelf: {},
	quote: '',
	comments: [],
	forAll: false,
	picks: [],
	edits: {},
	countdown: null,
	query: '',
	match: null,
	notice: null,
	guard: newGuard(guard.keyAt, guard.key),
});

/**
The state before anything is known.
*/
export const newState = (size: Size, version: string): State => ({
	view: emptyView,
	local: newLocal(),
	size,
	answers: [],
	outcome: null,
	version,
	now: 0,
});

/**
The state with some of the person's part replaced.
*/
export const locally = (state: State, change: Partial<Local>): State => ({...state, local: {...state.local, ...change}});

/**
The state with a sentence for the person; it stays until the next key.
*/
export const noticed = (state: State, notice: string): Next => ({state: locally(state, {notice})});

/**
Whether the person still chooses what to plan.
*/
export const isBeforePlan = ({view: {pending}}: State): boolean => pending.kind === 'ask' && pending.question.id === startId;

/**
Whether two states show the same thing to approve: what was seen of one was seen of the other.
*/
export const showsTheSame = ({view, local}: State, other: State): boolean =>
	view.pending === other.view.pending && local.picks === other.local.picks && local.edits === other.local.edits;
