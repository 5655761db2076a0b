import {refusal} from '../guards.js';
import type {Press} from '../press.js';
import {type Deed, type Next, noticed, type State} from './state.js';

/**
Why a key that approves or rules does not work now, `null` where it does.
*/
export const whyNot = ({local: {guard, typing}, now}: State, key: string, isChunk = false): string | null =>
	refusal(guard, {key, isChunk, isTyping: typing !== null, now});

/**
A key that approves or rules: the deed, or the reason why not yet.
*/
export const approving = (state: State, {name, isChunk}: Press, deed: Deed): Next => {
	const why = whyNot(state, name, isChunk);
	return why === null ? {state, deed} : noticed(state, why);
};
