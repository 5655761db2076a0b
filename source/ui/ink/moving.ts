import type {Press} from '../press.js';
import type {Window} from './page.js';
import {locally, type State} from './state.js';

const lastTop = ({page, visible}: Window): number => Math.max(0, page.body.length - visible);

const topAfter = (name: string, window: Window): number | null => {
	const {visible} = window;
	// Text that is followed may leave room below its end.
	const top = Math.min(window.top, lastTop(window));
	const step = Math.max(1, visible - 1);

	switch (name) {
		case 'up':
		case 'k': {
			return top - 1;
		}

		case 'down':
		case 'j': {
			return top + 1;
		}

		case 'pageup': {
			return top - step;
		}

		case 'pagedown':
		case ' ': {
			return top + step;
		}

		case 'home':
		case 'g': {
			return 0;
		}

		case 'end':
		case 'G': {
			return lastTop(window);
		}

		default: {
			return null;
		}
	}
};

/**
The state with a pane's first visible row set.
*/
export const scrolledTo = (state: State, top: number, window: Window): State => {
	const end = lastTop(window);
	const isAtEnd = top >= end && window.page.isFollowing === true;
	return locally(state, {
		tops: {...state.local.tops, [state.local.pane]: isAtEnd ? Number.POSITIVE_INFINITY : Math.min(Math.max(0, top), end)},
	});
};

/**
The state after a key that scrolls, `null` where it is another key.
*/
export const scrolled = (state: State, {name}: Press, window: Window): State | null => {
	const top = topAfter(name, window);
	return top === null ? null : scrolledTo(state, top, window);
};

/**
The state scrolled as little as needed to show a row (and the `after` rows that belong to it).
*/
export const revealed = (state: State, at: number, after: number, window: Window): State => {
	const {top, visible} = window;
	const bottom = Math.min(at + after, at + visible - 1);
	return at < top ? scrolledTo(state, at, window) : bottom >= top + visible ? scrolledTo(state, bottom - visible + 1, window) : state;
};

/**
The state after a key that moves through the entries of a list, kept on the screen; `null` where it is another key.
*/
export const chosen = (state: State, name: string, window: Window): State | null => {
	const anchors = window.page.anchors ?? [];
	const {cursor} = state.local;

	if ((name !== 'up' && name !== 'down') || anchors.length === 0) {
		return null;
	}

	const next =
		cursor === null
			? name === 'down'
				? 0
				: anchors.length - 1
			: Math.min(Math.max(0, cursor + (name === 'down' ? 1 : -1)), anchors.length - 1);
	const at = anchors[next] ?? 0;
	const end = anchors[next + 1] ?? window.page.body.length;
	return revealed(locally(state, {cursor: next}), at, end - at - 1, window);
};
