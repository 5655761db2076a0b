import {afterKey, refusal} from '../guards.js';
import type {Press} from '../press.js';
import {insert} from '../typing.js';
import {frameOf} from './frame.js';
import {scrolled, scrolledTo} from './moving.js';
import {screenOf} from './screen-of.js';
import {placeOf, remarked} from './screens/review-places.js';
import {sectionOf} from './screens/section.js';
import {locally, type Next, noticed, type Pane, type Purpose, type State} from './state.js';
import {pressedWhileTyping, sent, startTyping} from './typing-line.js';

const over = (state: State, pane: Pane): State =>
	locally(state, {pane, cursor: null, mark: null, query: '', match: null, tops: {...state.local.tops, [pane]: 0}});

const closed = (state: State): State => locally(state, {pane: 'main', cursor: null, query: '', match: null});

// The section, with the line that the chosen finding is about at the top.
const atFinding = (state: State): State | null => {
	const place = sectionOf(state)?.findings[state.local.cursor ?? -1]?.place;
	const main = locally(closed(state), {isDiff: false});
	const frame = frameOf(main);
	const {body} = frame.page;
	let found: number | null = null;

	for (let at = 0; place && at < body.length && found === null; at++) {
		found = (body.at(at)?.line ?? 0) >= place.line ? at : null;
	}

	return found === null ? null : scrolledTo(main, found, frame);
};

const common = (state: State, {name}: Press): Next | null => {
	const {pane} = state.local;

	switch (name) {
		case '?': {
			return {state: pane === 'help' ? closed(state) : over(state, 'help')};
		}

		case 'I': {
			return {state: pane === 'inputs' ? closed(state) : over(state, 'inputs')};
		}

		case 'b': {
			return state.view.wrote.length > 0
				? noticed(state, 'Already written: `plan-wizard undo` takes it back')
				: {state: over(state, 'back'), deed: {type: 'list answers'}};
		}

		case 'q': {
			return {state, deed: {type: 'quit', code: 4}};
		}

		case '/': {
			return {state: startTyping(state, 'search')};
		}

		case 'ctrl+z': {
			return {state, deed: {type: 'suspend'}};
		}

		case 'enter':
		case 'escape': {
			const jumped = pane === 'findings' && name === 'enter' ? atFinding(state) : null;

			if (jumped) {
				return {state: jumped};
			}

			return pane !== 'main' ? {state: closed(state)} : name === 'escape' ? {state: locally(state, {query: '', match: null})} : null;
		}

		default: {
			return null;
		}
	}
};

const answerChoices: Readonly<Partial<Record<Purpose, string>>> = {
	answer: 'text',
	changes: 'revise',
	decision: 'decide',
	question: 'question',
	waiver: 'waive',
};

const answerText = (state: State, purpose: Purpose, text: string): string => {
	const {comments, cursor} = state.local;

	if (purpose === 'changes') {
		return [...(text === '' ? [] : [text]), ...comments.map(comment => `On «${comment.quote}»: ${comment.text}`)].join('\n\n');
	}

	if (purpose !== 'waiver' || text === '') {
		return text;
	}

	const finding = sectionOf(state)?.findings[cursor ?? -1];
	return finding ? JSON.stringify({check: finding.check, subject: finding.subject, offending: finding.offending, reason: text}) : '';
};

/**
Sends a typed text, or keeps it with the change that it is about. An answer to a STOP or a question rules, so it is guarded like any ruling but for the pause after the same key.
*/
const send = (state: State, purpose: Purpose, text: string): Next => {
	const place = placeOf(state);

	if (place) {
		return remarked(state, place, text);
	}

	const choice = answerChoices[purpose] ?? 'text';
	const full = answerText(state, purpose, text);

	if (full.trim() === '') {
		return noticed(state, 'Type something first, or Esc');
	}

	const why = purpose === 'answer' ? refusal(state.local.guard, {key: 'send', isChunk: false, isTyping: false, now: state.now}) : null;
	return why === null
		? {state: sent(state), deed: {type: 'answer', answer: {choice, text: full, forAll: state.local.forAll}}}
		: noticed(state, why);
};

const alone = (next: Next, press: Press, before: State): Next =>
	press.isChunk && next.deed ? noticed(before, 'Several keys at once: press it by itself') : next;

const routed = (state: State, press: Press): Next => {
	const frame = frameOf(state);

	if (state.local.typing) {
		return pressedWhileTyping(state, press, frame, send);
	}

	if (frame.visible === 0) {
		return press.name === 'q' ? {state, deed: {type: 'quit', code: 4}} : {state};
	}

	const own = screenOf(state).press(state, press, frame) ?? common(state, press);

	if (own) {
		return alone(own, press, state);
	}

	const moved = scrolled(state, press, frame);
	return moved ? {state: moved} : {state};
};

/** Whoever scrolls reads on; any other key means that the person takes it into their own hands. */
const isOnlyLooking = ({local}: State, {local: after}: State, {name}: Press): boolean =>
	name !== 'escape' && after.pane === 'main' && after.typing === null && after.cursor === local.cursor;

/**
What a key does: to the text being typed, to the screen in front, or everywhere. Ctrl+C leaves whatever is open. Pure.

@param now - Milliseconds.
*/
export const press = (before: State, key: Press, now: number): Next => {
	const state = {...before, now, local: {...before.local, notice: null}};

	if (key.name === 'ctrl+c') {
		return {state, deed: {type: 'quit', code: 130}};
	}

	const next = routed(state, key);
	const countdown = isOnlyLooking(state, next.state, key) ? next.state.local.countdown : null;
	return {...next, state: locally(next.state, {countdown, guard: afterKey(next.state.local.guard, key.name, now)})};
};

/**
What a paste does: it is text where text is typed, and nothing elsewhere.
*/
export const pasted = (before: State, text: string, now: number): Next => {
	const state = {...before, now, local: {...before.local, notice: null, guard: afterKey(before.local.guard, 'paste', now)}};
	const {typing} = state.local;
	return typing
		? {state: locally(state, {typing: {...typing, line: insert(typing.line, text)}})}
		: noticed(state, 'Pasted text is ignored here');
};
