import type {Answer, Question} from '../../../effects.js';
import type {Memory} from '../../../journal/inner.js';
import {blank, type Row, row, type Span, span} from '../../markdown/row.js';
import {wrap} from '../../markdown/wrap.js';
import {whyNot} from '../approving.js';
import {bar, type Page, type Screen} from '../page.js';
import {locally, noticed, type State} from '../state.js';
import {startTyping, typingLabel} from '../typing-line.js';
import {digitsOf, optionRows, pressedOptions} from './options.js';
import {factsRows, placeOf} from './places.js';
import {beforeKeys, previousRows, takenOver} from './previous.js';

type Stopped = {
	readonly memory: Memory<Answer>;
	readonly shown: Extract<Question['shown'], {readonly kind: 'stop'}>;
	readonly state: State;
};

const stopped = (state: State): Stopped | null => {
	const {pending} = state.view;

	if (pending.kind !== 'ask') {
		return null;
	}

	const {question, memory} = pending;
	const {shown} = question;
	return shown.kind === 'stop' ? {memory, shown, state} : null;
};

const lines = (spans: readonly Span[], width: number): readonly Row[] => wrap(spans, width).map(each => ({spans: each, line: null}));

const aboveOptions = ({memory, shown}: Stopped, width: number): readonly Row[] => {
	const {stop} = shown;
	const before = previousRows(memory.previous, shown, width);
	const places = stop.facts.length > 0 ? [] : [stop.place, stop.other].filter(place => place !== null);

	return [
		...lines([span(stop.question, 'heading')], width),
		...lines([span(stop.message, 'dim')], width),
		blank,
		...factsRows(stop.facts, width),
		...places.map(place => row(placeOf(place), 'accent')),
		blank,
		...(stop.dependents.length > 0 ? [...lines([span('Hangs on this: ', 'strong'), span(stop.dependents.join(', '))], width), blank] : []),
		...(before.length > 0 ? [...before, blank] : []),
	];
};

const pageOf = (found: Stopped, width: number): Page => {
	const {shown, state} = found;
	const {stop, group} = shown;
	const {forAll, cursor} = state.local;
	const all = forAll ? [row(`[x] The next ruling counts for all ${group.total} of its kind`, 'warning')] : [];
	const above = [...aboveOptions(found, width), ...all];
	const {rows, anchors} = optionRows({options: stop.options, recommended: stop.recommended, cursor}, width, above.length);

	return {
		tone: 'error',
		title: group.total > 1 ? `STOP · ${group.position} of ${group.total}, ${group.holding} hold the flow` : 'STOP',
		body: [...above, ...rows],
		anchors,
		keys: [
			...(stop.options.length > 0 ? [bar(digitsOf(stop.options), 'rule', whyNot(state, ''))] : []),
			bar('w', typingLabel(state, 'answer', 'write')),
			bar('v', 'in full'),
			...(group.total > 1 ? [bar('A', forAll ? 'only this' : 'for all')] : []),
			...beforeKeys(state, found.memory.previous, stop.options),
			bar('i', 'read again'),
		],
	};
};

/**
A STOP: what collides, both texts with their places, what hangs on it, the options.
*/
export const stopScreen: Screen = {
	scope: 'stop',
	page: (state, width) => {
		const found = stopped(state);
		return found ? pageOf(found, width) : {title: '', body: [], keys: []};
	},
	press: (state, press, window) => {
		const found = stopped(state);

		if (!found) {
			return null;
		}

		const {stop, group} = found.shown;

		switch (press.name) {
			case 'w': {
				return {state: startTyping(state, 'answer')};
			}

			case 'v': {
				return {state: locally(state, {pane: 'full'})};
			}

			case 'i': {
				return {state, deed: {type: 'reopen', what: 'inputs'}};
			}

			case 'A': {
				return group.total > 1 ? {state: locally(state, {forAll: !state.local.forAll})} : noticed(state, 'There is no other of its kind');
			}

			case 'p': {
				return takenOver(state, press, found.memory.previous, stop.options);
			}

			default: {
				return pressedOptions(state, press, window, stop.options);
			}
		}
	},
};
