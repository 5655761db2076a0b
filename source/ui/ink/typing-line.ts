import type {Press} from '../press.js';
import {typed} from '../typing.js';
import type {Window} from './page.js';
import {found} from './search.js';
import {locally, type Next, noticed, type Purpose, type State} from './state.js';

/**
What a text is typed for, as the line before it says.
*/
export const purposes: Readonly<Record<Purpose, string>> = {
	answer: 'Your answer',
	changes: 'What should change',
	comment: 'Comment',
	decision: 'Decision',
	question: 'Open question',
	waiver: 'Why it may stand',
	search: 'Search',
};

/**
The word for a key that types, with a mark where a text for it was begun and put aside.
*/
export const typingLabel = ({local: {shelf}}: State, slot: string, label: string): string => (shelf[slot] ? `${label} (begun)` : label);

/**
The state in which a text is typed; what was typed for it before is there again.

@param slot - Where it is kept, where one purpose has several texts.
*/
export const startTyping = (state: State, purpose: Purpose, slot: string = purpose): State => {
	const text = state.local.shelf[slot] ?? '';
	return locally(state, {typing: {purpose, slot, line: {text, at: text.length}}});
};

/**
The state with the text put aside, to be taken up again.
*/
export const putAside = (state: State): State => {
	const {typing, shelf} = state.local;
	return typing ? locally(state, {typing: null, shelf: {...shelf, [typing.slot]: typing.line.text}}) : state;
};

/**
The state with the text gone, since it was sent.
*/
export const sent = (state: State): State => {
	const {typing, shelf} = state.local;
	return typing ? locally(state, {typing: null, shelf: {...shelf, [typing.slot]: ''}}) : state;
};

const searched = (state: State, text: string, window: Window): Next => {
	const query = text === '' ? state.local.query : text;
	const next = query === '' ? null : found(sent(state), query, window);
	return next ? {state: next} : noticed(sent(state), query === '' ? 'Nothing to search for' : `Not found: ${query}`);
};

const commented = (state: State, text: string): Next => {
	const {quote, comments} = state.local;
	const others = comments.filter(each => each.quote !== quote);
	return {state: locally(sent(state), {mark: null, comments: text === '' ? others : [...others, {quote, text}]})};
};

/**
A key while a text is typed. Enter sends it when it comes by itself; in a chunk it is a new line. `send` gives what follows from a text meant for the flow, or for a change of a document.
*/
export const pressedWhileTyping = (
	state: State,
	press: Press,
	window: Window,
	send: (state: State, purpose: Purpose, text: string) => Next,
): Next => {
	const {typing} = state.local;

	if (!typing) {
		return {state};
	}

	const {purpose, slot, line} = typing;

	if (press.name === 'escape') {
		return {state: locally(putAside(state), {mark: null})};
	}

	if (press.name !== 'enter') {
		return {state: locally(state, {typing: {...typing, line: typed(line, press)}})};
	}

	if (press.isChunk) {
		return noticed(locally(state, {typing: {...typing, line: typed(line, {...press, name: 'newline'})}}), 'Press Enter by itself to send');
	}

	const text = line.text.trim();

	if (purpose === 'search') {
		return searched(state, text, window);
	}

	return slot === 'comment' ? commented(state, text) : send(state, purpose, text);
};
