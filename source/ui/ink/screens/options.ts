import type {Option} from '../../../checks/finding.js';
import {hanging} from '../../markdown/hanging.js';
import {type Row, span} from '../../markdown/row.js';
import type {Press} from '../../press.js';
import {approving} from '../approving.js';
import {chosen} from '../moving.js';
import type {Window} from '../page.js';
import {type Next, noticed, type State} from '../state.js';

export type Listed = {readonly rows: readonly Row[]; readonly anchors: readonly number[]};

/**
The digits that choose, as the bar names them.
*/
export const digitsOf = (options: readonly Option[]): string => (options.length === 1 ? '1' : `1-${Math.min(9, options.length)}`);

/**
The rows of numbered options, with the recommendation behind its option. `from` is the body row where they begin.
*/
export const optionRows = (
	{
		options,
		recommended,
		cursor,
	}: {readonly options: readonly Option[]; readonly recommended: string | null; readonly cursor: number | null},
	width: number,
	from: number,
): Listed => {
	const rows: Row[] = [];
	const anchors: number[] = [];

	for (const [index, {id, label, effect}] of options.entries()) {
		const isChosen = index === cursor;
		const number = index < 9 ? `${index + 1}` : ' ';
		anchors.push(from + rows.length);
		const name = [span(label, isChosen ? 'selected' : 'strong'), ...(id === recommended ? [span('  (recommended)', 'good')] : [])];

		rows.push(
			...hanging([span(`${isChosen ? '>' : ' '} ${number}  `, isChosen ? 'accent' : 'plain')], name, width),
			...(effect === '' ? [] : hanging([span('     ')], [span(effect, 'dim')], width)),
		);
	}

	return {rows, anchors};
};

/**
What a key does to a list of options: a digit or Enter chooses under the guards, the arrows move. Nothing is chosen before the person moves there.
*/
export const pressedOptions = (state: State, press: Press, window: Window, options: readonly Option[]): Next | null => {
	const answer = (choice: string): Next =>
		approving(state, press, {type: 'answer', answer: {choice, text: null, forAll: state.local.forAll}});
	const moved = chosen(state, press.name, window);

	if (moved) {
		return {state: moved};
	}

	if (/^[1-9]$/.test(press.name)) {
		const option = options[Number(press.name) - 1];
		return option ? answer(option.id) : noticed(state, `There is no option ${press.name}`);
	}

	if (press.name === 'enter') {
		const option = options[state.local.cursor ?? -1];
		return option ? answer(option.id) : noticed(state, options.length > 0 ? 'Choose with ↑↓ or a digit' : 'Press w to write an answer');
	}

	return null;
};
