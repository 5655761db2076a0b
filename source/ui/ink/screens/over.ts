import type {Remembered} from '../../../journal/inner.js';
import {keysOf, type Scope, scopeTitles, shortcuts} from '../../keys.js';
import {blank, type Row, row, rowOf, span} from '../../markdown/row.js';
import {cutTo, widthOf} from '../../markdown/width.js';
import {wrap} from '../../markdown/wrap.js';
import {chosen} from '../moving.js';
import {bar, type Screen} from '../page.js';
import {locally, noticed} from '../state.js';
import {fullRows} from './places.js';

const scopeRows = (scope: Scope, width: number): readonly Row[] => [
	blank,
	row(scopeTitles[scope], 'heading'),
	...keysOf(scope).flatMap(({key, help}) =>
		wrap([span(help)], width - 19).map((spans, index) => ({
			spans: [span(index === 0 ? `  ${key.padEnd(17)}` : ' '.repeat(19), 'accent'), ...spans],
			line: null,
		})),
	),
];

const scopes = [...new Set(shortcuts.map(({scope}) => scope))];

/**
All keys, those of the screen below first.
*/
export const helpScreen = (below: Scope): Screen => ({
	scope: 'list',
	page: (_, width) => ({
		title: 'Keys',
		body: [below, 'everywhere' as const, ...scopes.filter(scope => scope !== below && scope !== 'everywhere')]
			.flatMap(scope => scopeRows(scope, width))
			.slice(1),
		keys: [bar('Esc', 'close')],
	}),
	press: () => null,
});

const answerRow = ({title, answer, depth}: Remembered, isChosen: boolean, width: number): Row => {
	const room = width - 2 - depth * 2;
	const said = cutTo(answer, Math.max(room - widthOf(title) - 2, Math.floor(room / 2)));
	return rowOf(
		span(`${isChosen ? '> ' : '  '}${'  '.repeat(depth)}`, 'accent'),
		span(cutTo(title, room - widthOf(said) - 2), isChosen ? 'selected' : 'plain'),
		span(`  ${said}`, 'dim'),
	);
};

/**
The answers of this run; one of them can be reopened.
*/
export const backScreen: Screen = {
	scope: 'list',
	page: ({answers, local: {cursor}}, width) => ({
		title: 'Go back to an answer',
		body:
			answers.length === 0
				? [row('Nothing was answered yet', 'dim')]
				: answers.map((each, index) => answerRow(each, index === cursor, width)),
		anchors: answers.map((_, index) => index),
		keys: [bar('↑↓', 'choose'), bar('Enter', 'reopen', cursor === null ? 'Choose with ↑↓ first' : null), bar('Esc', 'close')],
	}),
	press: (state, press, window) => {
		const moved = chosen(state, press.name === 'j' ? 'down' : press.name === 'k' ? 'up' : press.name, window);

		if (moved) {
			return {state: moved};
		}

		if (press.name !== 'enter') {
			return null;
		}

		const answer = state.answers[state.local.cursor ?? -1];
		return answer ? {state, deed: {type: 'reopen', what: answer.key}} : noticed(state, 'Choose with ↑↓ first');
	},
};

/**
Both places of a STOP in full.
*/
export const fullScreen: Screen = {
	scope: 'list',
	page: ({view: {pending}}, width) => ({
		title: 'Both places in full',
		body: pending.kind === 'ask' && pending.question.shown.kind === 'stop' ? fullRows(pending.question.shown.stop, width) : [],
		keys: [bar('Esc', 'close')],
	}),
	press: (state, press) => (press.name === 'v' ? {state: locally(state, {pane: 'main'})} : null),
};
