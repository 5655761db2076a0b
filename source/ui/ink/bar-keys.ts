import {type BarKey, bar} from './page.js';
import {isBeforePlan, type Purpose, type State} from './state.js';

/**
The keys that stand behind a screen's own: those that do something where the person is.
*/
export const commonKeys = (state: State): readonly BarKey[] => {
	const {pane} = state.local;
	return [
		...(pane === 'back' || isBeforePlan(state) ? [] : [bar('b', 'back')]),
		...(pane === 'help' ? [] : [bar('?', 'help')]),
		bar('q', 'quit'),
	];
};

/**
The keys while a text is typed: all others type.
*/
export const typingKeys = (purpose: Purpose): readonly BarKey[] =>
	purpose === 'search'
		? [bar('Enter', 'find'), bar('Esc', 'close')]
		: [
				bar('Enter', purpose === 'comment' ? 'keep' : 'send'),
				bar('Ctrl+J', 'new line'),
				bar('Esc', 'put aside; the text is kept'),
				bar('Ctrl+C', 'quit'),
			];
