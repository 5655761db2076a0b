import type {Scope} from '../keys.js';
import type {Row, Tone} from '../markdown/row.js';
import type {Press} from '../press.js';
import type {Next, State} from './state.js';

/**
Rows that scroll. An array is one; a long diff makes its rows only when they come into the window.
*/
export type Body = {readonly length: number; readonly at: (index: number) => Row | undefined};

/**
What a screen shows: `body` scrolls, the rest is pinned. `tone` is the title's, where it is not an ordinary one. `anchors` are the body rows where the entries of a list begin, `keys` the action bar. `isFollowing` starts at the end and stays there; `begin` is the row that stands uppermost before somebody scrolls, as far as there are rows below it. `status` stands above the action bar while there is nothing else to say.
*/
export type Page = {
	readonly title: string;
	readonly tone?: Tone;
	readonly body: Body;
	readonly anchors?: readonly number[];
	readonly keys: readonly BarKey[];
	readonly isFollowing?: boolean;
	readonly begin?: number;
	readonly status?: Row | null;
};

/**
A key in the action bar; `why` says why it is disabled, `null` where it works.
*/
export type BarKey = {readonly key: string; readonly label: string; readonly why: string | null};

/**
What of a page is on the screen: from row `top`, `visible` rows.
*/
export type Window = {readonly page: Page; readonly top: number; readonly visible: number};

/**
One screen: what it shows, and what its keys do. `press` gives `null` for a key that is not its own.
*/
export type Screen = {
	readonly scope: Scope;
	readonly page: (state: State, width: number) => Page;
	readonly press: (state: State, press: Press, window: Window) => Next | null;
};

/**
A key of the bar that always works.
*/
export const bar = (key: string, label: string, why: string | null = null): BarKey => ({key, label, why});
