import {type Deed, locally, type Next, noticed, type State} from './state.js';

/**
What follows from a text that came back from the editor, `null` where none did: an answer, or a change of a diff that is to be seen anew.
*/
export const afterEdit = (state: State, {text, splice}: Extract<Deed, {readonly type: 'edit'}>, edited: string | null): Next => {
	if (edited === null || edited === text) {
		return noticed(state, state.local.notice ?? 'The editor gave nothing new back: nothing was taken');
	}

	if (splice === null) {
		return {state, deed: {type: 'answer', answer: {choice: 'edit', text: edited, forAll: false}}};
	}

	const {edits, guard} = state.local;
	return {state: locally(state, {edits: {...edits, [splice]: edited}, guard: {...guard, seenAt: null}, tops: {}})};
};
