import type {Press} from '../../press.js';
import {revealed} from '../moving.js';
import type {Window} from '../page.js';
import {locally, type Next, noticed, type State} from '../state.js';
import {startTyping} from '../typing-line.js';

const moves: Readonly<Record<string, number>> = {up: -1, k: -1, down: 1, j: 1};

/**
Choosing the line for a comment: the arrows move the mark, Enter begins the comment. The comment is anchored to the words of the line, not to its number; where there is one already, it is taken up again.

@returns `null` while no line is being chosen, or for another key.
*/
export const marking = (state: State, press: Press, window: Window, text: string): Next | null => {
	const {mark} = state.local;

	if (mark === null) {
		return null;
	}

	const by = moves[press.name];
	const at = Math.min(Math.max(0, mark + (by ?? 0)), window.page.body.length - 1);

	if (by !== undefined) {
		return {state: revealed(locally(state, {mark: at}), at, 0, window)};
	}

	if (press.name === 'escape') {
		return {state: locally(state, {mark: null})};
	}

	if (press.name !== 'enter') {
		return null;
	}

	const line = window.page.body.at(mark)?.line;
	const quote = line ? text.split(/\r?\n/)[line - 1]?.trim() : undefined;

	if (!quote) {
		return noticed(state, 'There is no text on this line');
	}

	const {comments, shelf} = state.local;
	const known = comments.find(each => each.quote === quote)?.text;
	return {state: startTyping(locally(state, {quote, shelf: known === undefined ? shelf : {...shelf, comment: known}}), 'comment')};
};
