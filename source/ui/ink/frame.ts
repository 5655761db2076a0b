import {blank, type Row, row, rowOf, type Span, span} from '../markdown/row.js';
import {cutTo, widthOf} from '../markdown/width.js';
import {costText, wholeCostText} from '../usage.js';
import {barRows} from './bar.js';
import {commonKeys, typingKeys} from './bar-keys.js';
import {layoutOf} from './layout.js';
import type {Page, Window} from './page.js';
import {progressRow, railRows} from './rail.js';
import {screenOf} from './screen-of.js';
import {marked} from './search.js';
import type {State} from './state.js';
import {typingRows} from './typing-rows.js';

/**
Everything on the screen, row by row: exactly as many as its height. `rail` stands left of `main`. `isEndVisible` says that the last row of what may be approved is on the screen.
*/
export type Frame = Window & {
	readonly main: readonly Row[];
	readonly rail: readonly Row[];
	readonly railWidth: number;
	readonly isEndVisible: boolean;
};

const ruler = (text: string, width: number): Row =>
	row(`${'─'.repeat(Math.max(0, width - text.length - 1))}${text === '' ? '─' : ` ${text}`}`, 'dim');

const position = (top: number, visible: number, total: number): string =>
	total <= visible ? '' : top + visible >= total ? `end of ${total} rows` : `${top + 1}–${top + visible} of ${total} rows, Space goes on`;

const noticeRow = ({local: {notice, query}}: State, {status}: Page): Row =>
	notice !== null
		? row(notice, 'warning')
		: query !== ''
			? row(`/ ${query} (/ Enter finds the next place, Esc ends the search)`, 'dim')
			: (status ?? blank);

/** Text that streams in is followed by three quarters of a window at a time: it stands still to be read, and only its new rows are drawn. */
const followingTop = (last: number, visible: number): number => {
	const step = Math.max(1, Math.floor((visible * 3) / 4));
	return Math.ceil(last / step) * step;
};

const isFollowed = ({local: {tops, pane}}: State, {isFollowing = false}: Page): boolean =>
	isFollowing && (tops[pane] ?? Number.POSITIVE_INFINITY) === Number.POSITIVE_INFINITY;

const topOf = (state: State, page: Page, visible: number): number => {
	const last = Math.max(0, page.body.length - visible);
	const top = state.local.tops[state.local.pane] ?? page.begin ?? 0;
	return isFollowed(state, page) ? followingTop(last, visible) : Math.min(top, last);
};

/** The title, and what the model has cost so far where there is room for both. */
const titleRow = ({title, tone = 'title'}: Page, {view: {usage}}: State, width: number): Row => {
	const room = width - widthOf(title) - 2;
	const cost = (usage === null ? [] : [wholeCostText(usage), costText(usage)]).find(text => widthOf(text) <= room);
	return cost === undefined
		? rowOf(span(cutTo(title, width), tone))
		: rowOf(span(title, tone), span(' '.repeat(room + 2 - widthOf(cost))), span(cost, 'dim'));
};

const tooSmall = ({size}: State): Frame => ({
	page: {title: '', body: [], keys: []},
	top: 0,
	visible: 0,
	main: [row('60 columns and 15 rows are the least.'), row(`This window has ${size.columns} and ${size.rows}. q leaves.`)].slice(
		0,
		size.rows,
	),
	rail: [],
	railWidth: 0,
	isEndVisible: false,
});

const windowRows = (
	{body}: Page,
	{local: {mark, query, match, pane}}: State,
	{top, visible}: {readonly top: number; readonly visible: number},
): readonly Row[] =>
	Array.from({length: visible}, (_, index): Row => {
		const at = top + index;
		const each = body.at(at) ?? blank;

		if (at === mark && pane === 'main') {
			return {...each, spans: each.spans.length > 0 ? each.spans.map(({text}): Span => ({text, tone: 'cursor'})) : [span(' ', 'cursor')]};
		}

		return query === '' ? each : marked(each, query, at === match);
	});

const make = (state: State): Frame => {
	const {isTooSmall, rail, width, height} = layoutOf(state.size);

	if (isTooSmall) {
		return tooSmall(state);
	}

	const page = screenOf(state).page(state, width);
	const title = titleRow(page, state, width);
	const head = [title, ...(rail > 0 ? [] : [progressRow(state, width)])];
	const input = state.local.typing ? typingRows(state.local, width) : [noticeRow(state, page)];
	const keys = barRows(state.local.typing ? typingKeys(state.local.typing.purpose) : [...page.keys, ...commonKeys(state)], width);
	const visible = Math.max(1, height - head.length - input.length - keys.length - 2);
	const top = topOf(state, page, visible);
	const body = windowRows(page, state, {top, visible});

	return {
		page,
		top,
		visible,
		main: [
			...head,
			ruler('', width),
			...body,
			ruler(isFollowed(state, page) ? 'following the end, ↑ stops here' : position(top, visible, page.body.length), width),
			...input,
			...keys,
		].slice(0, height),
		rail: rail > 0 ? railRows(state, rail, height) : [],
		railWidth: rail,
		isEndVisible: state.local.pane === 'main' && top + visible >= page.body.length,
	};
};

const frames = new WeakMap<State, Frame>();

/**
The frame of a state. Made once for each state, since both keys and drawing ask for it.
*/
export const frameOf = (state: State): Frame => {
	const known = frames.get(state);

	if (known) {
		return known;
	}

	const frame = make(state);
	frames.set(state, frame);
	return frame;
};
