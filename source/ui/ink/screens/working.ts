import {blank, type Row, row, rowOf, span} from '../../markdown/row.js';
import {type Streamed, streamedRows} from '../../markdown/streamed-rows.js';
import {wrap} from '../../markdown/wrap.js';
import {usageText} from '../../usage.js';
import {stacked} from '../body.js';
import {bar, type Screen} from '../page.js';

let streamed: Streamed | null = null;

/**
A time as people say it: `8 s`, `2 min 5 s`.
*/
export const lasting = (milliseconds: number): string => {
	const seconds = Math.max(0, Math.floor(milliseconds / 1000));
	return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
};

/** The end of what the model thinks is enough to see that it does. */
const thinkingRows = (thinking: string, width: number): readonly Row[] =>
	thinking
		.trim()
		.split('\n')
		.slice(-lastThoughts)
		.flatMap(line => wrap([span(line, 'dim')], width - 2))
		.slice(-lastThoughts)
		.map(spans => ({spans: [span('· ', 'dim'), ...spans], line: null}));

const lastThoughts = 6;

/**
What is being done and since when; the section as it streams in, followed at its end; what the model thinks, until it writes.
*/
export const workingScreen: Screen = {
	scope: 'everywhere',
	page: ({view, now}, width) => {
		const {pending, stream, thinking, usage, coldRead} = view;
		const status =
			pending.kind === 'working' ? rowOf(span(`${pending.what}, `), span(lasting(now - pending.since), 'dim')) : row('Starting');
		const used = usage ? [row(usageText(usage, width), 'dim')] : [];
		// The rows of what has streamed in are kept from frame to frame, so that a frame costs the same however long the text is.
		streamed = stream ? streamedRows(streamed, stream.text, width) : null;

		return {
			title: stream ? `Step ${stream.section} · ${view.titles[stream.section] ?? ''}` : 'Working',
			body: stacked(streamed?.done ?? [], streamed?.live ?? [], [
				...(coldRead ? [row(`Questions answered from the plan alone: ${coldRead.answered} of ${coldRead.asked}`, 'dim')] : []),
				...(thinking.trim() === '' ? [] : [...thinkingRows(thinking, width), blank]),
				...(stream ? [] : [status, ...used]),
			]),
			// Below text that grows it would move with every row, and every row would be drawn again.
			status: stream ? {...status, spans: [...status.spans, ...used.flatMap(({spans}) => [span('  '), ...spans])]} : null,
			keys: [bar('Ctrl+C', 'stop; everything is kept')],
			isFollowing: true,
		};
	},
	press: () => null,
};
