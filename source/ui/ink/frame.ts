import {blank, type Row, row, rowOf, rowWidth, type Span, span} from '../markdown/row.js';
import {cutTo} from '../markdown/width.js';
import {barRows} from './bar.js';
import {layoutOf} from './layout.js';
import type {Page, Window} from './page.js';
import {progressRow, railRows} from './rail.js';
import {screenOf} from './screen-of.js';
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

const noticeRow = ({local: {notice, query, tops, pane}}: State): Row =>
	notice !== null
		? row(notice, 'warning')
		: query !== '' && tops[pane] !== undefined
			? row(`/ ${query} (/ Enter for the next place)`, 'dim')
			: blank;

const topOf = ({local: {tops, pane}}: State, {isFollowing, body}: Page, visible: number): number =>
	Math.min(tops[pane] ?? (isFollowing ? Number.POSITIVE_INFINITY : 0), Math.max(0, body.length - visible));

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
	{top, visible, mark}: {readonly top: number; readonly visible: number; readonly mark: number | null},
): readonly Row[] =>
	Array.from({length: visible}, (_, index): Row => {
		const each = body.at(top + index) ?? blank;
		return top + index === mark
			? {...each, spans: each.spans.length > 0 ? each.spans.map(({text}): Span => ({text, tone: 'cursor'})) : [span(' ', 'cursor')]}
			: each;
	});

const make = (state: State): Frame => {
	const {isTooSmall, rail, width, height} = layoutOf(state.size);

	if (isTooSmall) {
		return tooSmall(state);
	}

	const page = screenOf(state).page(state, width);
	const title = rowOf(span(cutTo(page.title, width), 'title'));
	const head = [title, ...(rail > 0 ? [] : [progressRow(state, width)])];
	const input = state.local.typing ? typingRows(state.local, width) : [noticeRow(state)];
	const keys = barRows(page.keys, width);
	const visible = Math.max(1, height - head.length - input.length - keys.length - 2);
	const top = topOf(state, page, visible);
	const {mark} = state.local;
	const body = windowRows(page, {top, visible, mark: state.local.pane === 'main' ? mark : null});

	return {
		page,
		top,
		visible,
		main: [...head, ruler('', width), ...body, ruler(position(top, visible, page.body.length), width), ...input, ...keys].slice(0, height),
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

/**
The widest row of a frame, in columns: never more than the window.
*/
export const frameWidth = ({main, rail, railWidth}: Frame): number =>
	(rail.length > 0 ? railWidth + 2 : 0) + Math.max(0, ...main.map(rowWidth));
