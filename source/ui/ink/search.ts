import {type Row, type Span, textOf} from '../markdown/row.js';
import {scrolledTo} from './moving.js';
import type {Window} from './page.js';
import {locally, type State} from './state.js';

/**
The state scrolled to the next row that holds a text, beginning with the first row on the screen; the same text again goes on behind the last place.

@returns `null` where the text is nowhere.
*/
export const found = (state: State, query: string, window: Window): State | null => {
	const {body} = window.page;
	const {match} = state.local;
	const wanted = query.toLowerCase();
	const isAgain = query === state.local.query && match !== null && match >= window.top && match < window.top + window.visible;
	const from = isAgain ? match + 1 : window.top;

	for (let step = 0; step < body.length; step++) {
		const at = (from + step) % body.length;
		const each = body.at(at);

		if (each && textOf(each).toLowerCase().includes(wanted)) {
			return scrolledTo(locally(state, {query, match: at}), at, window);
		}
	}

	return null;
};

const pieces = ({text, tone}: Span, from: number, places: readonly (readonly [number, number])[], found: Span['tone']): readonly Span[] => {
	const spans: Span[] = [];
	let at = 0;

	for (const [start, end] of places) {
		const [first, last] = [Math.max(at, start - from), Math.min(text.length, end - from)];

		if (last > first) {
			spans.push({text: text.slice(at, first), tone}, {text: text.slice(first, last), tone: found});
			at = last;
		}
	}

	return [...spans, {text: text.slice(at), tone}].filter(each => each.text !== '');
};

/**
A row with the searched text marked in it; `isHere` is the row that the search has come to.
*/
export const marked = (row: Row, query: string, isHere: boolean): Row => {
	const text = textOf(row).toLowerCase();
	const wanted = query.toLowerCase();
	const places: (readonly [number, number])[] = [];

	for (let at = text.indexOf(wanted); wanted !== '' && at !== -1; at = text.indexOf(wanted, at + wanted.length)) {
		places.push([at, at + wanted.length]);
	}

	if (places.length === 0) {
		return row;
	}

	const spans: Span[] = [];
	let from = 0;

	for (const each of row.spans) {
		spans.push(...pieces(each, from, places, isHere ? 'selected' : 'match'));
		from += each.text.length;
	}

	return {...row, spans};
};
