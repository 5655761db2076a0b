import type {Finding} from '../../../checks/finding.js';
import {blank, type Row, row, span} from '../../markdown/row.js';
import {wrap} from '../../markdown/wrap.js';
import {chosen} from '../moving.js';
import {bar, type Screen} from '../page.js';
import {locally, noticed} from '../state.js';
import {startTyping} from '../typing-line.js';
import {placeOf} from './places.js';
import {sectionOf} from './section.js';

const signs = {stop: ['! stop', 'error'], error: ['! error', 'error'], advice: ['· advice', 'dim']} as const;

const findingRows = ({severity, message, place, other, offending, fix}: Finding, isChosen: boolean, width: number): readonly Row[] => {
	const [sign, tone] = signs[severity];
	const places = [place, other].filter(each => each !== null).map(placeOf);

	return [
		...wrap([span(isChosen ? '> ' : '  ', 'accent'), span(sign, tone), span('  '), span(message, isChosen ? 'selected' : 'plain')], width),
		...(offending === '' ? [] : wrap([span(`    «${offending}»`, 'dim')], width)),
		...(fix === undefined ? [] : wrap([span('    instead: ', 'dim'), span(fix)], width)),
		...(places.length > 0 ? wrap([span(`    ${places.join('  ')}`, 'accent')], width) : []),
	].map(spans => ({spans, line: null}));
};

/**
What the checks found in a section. A finding that holds can be waived with a reason.
*/
export const findingsScreen: Screen = {
	scope: 'findings',
	page: (state, width) => {
		const body: Row[] = [];
		const anchors: number[] = [];

		for (const [index, finding] of (sectionOf(state)?.findings ?? []).entries()) {
			body.push(...(index > 0 ? [blank] : []));
			anchors.push(body.length);
			body.push(...findingRows(finding, index === state.local.cursor, width));
		}

		return {
			title: 'Findings',
			body: body.length > 0 ? body : [row('The checks found nothing', 'dim')],
			anchors,
			keys: [
				bar('↑↓', 'choose'),
				bar('Enter', 'to the line', state.local.cursor === null ? 'Choose a finding with ↑↓ first' : null),
				bar('w', 'waive', state.local.cursor === null ? 'Choose a finding with ↑↓ first' : null),
				bar('Esc', 'close'),
			],
		};
	},
	press: (state, press, window) => {
		const moved = chosen(state, press.name === 'j' ? 'down' : press.name === 'k' ? 'up' : press.name, window);

		if (moved) {
			return {state: moved};
		}

		if (press.name === 't') {
			return {state: locally(state, {pane: 'main', cursor: null})};
		}

		if (press.name !== 'w') {
			return null;
		}

		return state.local.cursor === null ? noticed(state, 'Choose a finding with ↑↓ first') : {state: startTyping(state, 'waiver')};
	},
};
