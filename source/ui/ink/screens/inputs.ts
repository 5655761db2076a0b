import type {DocumentNews} from '../../../effects.js';
import {blank, type Row, row, rowOf, span} from '../../markdown/row.js';
import {wrap} from '../../markdown/wrap.js';
import {bar, type Screen} from '../page.js';

const signs = {read: ['✓', 'good'], missing: ['!', 'warning'], refused: ['x', 'error']} as const;

const documentRow = ({path, role, state, lines}: DocumentNews): Row => {
	const [sign, tone] = signs[state];
	return rowOf(
		span(`${sign} ${state.padEnd(8)}`, tone),
		role.padEnd(18),
		span(path, 'accent'),
		span(state === 'read' ? `  ${lines} lines` : '', 'dim'),
	);
};

const list = (title: string, texts: readonly string[], sign: string, width: number): readonly Row[] =>
	texts.length === 0
		? []
		: [
				blank,
				row(title, 'heading'),
				...texts.flatMap(text =>
					wrap([span(text)], width - 2).map((spans, index) => ({
						spans: [span(index === 0 ? `${sign} ` : '  ', 'accent'), ...spans],
						line: null,
					})),
				),
			];

/**
What was read, what was understood and what not, and who drafts: the screen before the first question.
*/
export const inputsScreen: Screen = {
	scope: 'list',
	page: ({view: {inputs, planner}, version}, width) => ({
		title: `What was read · ${version}`,
		body: [
			...(inputs
				? [row(`Project ${inputs.root}`, 'dim'), blank, ...inputs.documents.map(documentRow)]
				: [row('Nothing was read yet', 'dim')]),
			...list('Understood', inputs?.understood ?? [], '•', width),
			...list('Not understood', inputs?.notUnderstood ?? [], '?', width),
			...(planner ? [blank, rowOf(span('Planner  ', 'heading'), planner.name)] : []),
			...list('Not checked', planner?.notChecked ?? [], '-', width),
		],
		keys: [bar('Enter', 'go on')],
	}),
	press: () => null,
};
