import type {DocumentNews} from '../../../effects.js';
import {hanging} from '../../markdown/hanging.js';
import {blank, type Row, row, rowOf, span} from '../../markdown/row.js';
import {bar, type Screen} from '../page.js';

const signs = {read: ['✓', 'good'], missing: ['!', 'warning'], refused: ['x', 'error']} as const;

/** The sign, the role and the size before the path: a long path goes on below itself. */
const documentRows = ({path, role, state, lines}: DocumentNews, width: number): readonly Row[] => {
	const [sign, tone] = signs[state];
	const size = state === 'read' ? String(lines) : state;
	return hanging([span(`${sign} `, tone), span(role.padEnd(18)), span(`${size.padStart(7)} `, tone)], [span(path, 'accent')], width);
};

const documentsHead = row(`  ${'Document'.padEnd(18)}${'lines'.padStart(7)}`, 'dim');

const list = (title: string, texts: readonly string[], sign: string, width: number): readonly Row[] =>
	texts.length === 0
		? []
		: [blank, row(title, 'heading'), ...texts.flatMap(text => hanging([span(`${sign} `, 'accent')], [span(text)], width))];

/**
What was read, what was understood and what not, and who drafts: the screen before the first question.
*/
export const inputsScreen: Screen = {
	scope: 'list',
	page: ({view: {inputs, planner}, version}, width) => ({
		title: `What was read · ${version}`,
		body: [
			...(inputs
				? [row(`Project ${inputs.root}`, 'dim'), blank, documentsHead, ...inputs.documents.flatMap(each => documentRows(each, width))]
				: [row('Nothing was read yet', 'dim')]),
			...list('Understood', inputs?.understood ?? [], '•', width),
			...list('Not understood', inputs?.notUnderstood ?? [], '?', width),
			...(planner ? [blank, rowOf(span('Planner  ', 'heading'), planner.name)] : []),
			...(planner?.hint === undefined ? [] : hanging([], [span(planner.hint, 'dim')], width)),
			...list('Not checked', planner?.notChecked ?? [], '-', width),
		],
		keys: [bar('Enter', 'go on')],
	}),
	press: () => null,
};
