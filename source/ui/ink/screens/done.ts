import {hanging} from '../../markdown/hanging.js';
import {blank, type Row, row, span} from '../../markdown/row.js';
import {bar, type Screen} from '../page.js';

const list = (title: string, texts: readonly string[], sign: string, width: number): readonly Row[] =>
	texts.length === 0
		? []
		: [blank, row(title, 'heading'), ...texts.flatMap(text => hanging([span(`${sign} `, 'accent')], [span(text)], width))];

/**
The end: what was written, what was decided, what is open.
*/
export const doneScreen: Screen = {
	scope: 'list',
	page: ({outcome}, width) => ({
		title: 'Done',
		body: [
			row(
				outcome?.status === 'ready'
					? 'The plan is ready: a team can build from it with no other document.'
					: 'The plan is an outline: it has questions that block, listed below.',
				outcome?.status === 'ready' ? 'good' : 'warning',
			),
			...list('Written', outcome?.written ?? [], '✓', width),
			...list('Decided', outcome?.decisions ?? [], '•', width),
			...list('Open', outcome?.open ?? [], '?', width),
		],
		keys: [bar('Enter', 'leave')],
	}),
	press: (state, {name}) => (name === 'enter' || name === 'escape' || name === 'q' ? {state, deed: {type: 'close'}} : null),
};
