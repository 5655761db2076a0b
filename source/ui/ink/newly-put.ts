import {type Put, see} from '../view.js';
import {cameOf} from './came-of.js';
import {restored} from './draft.js';
import {newLocal, type State} from './state.js';

/**
What the terminal knows beside its state: whether what was read has been shown, and what was answered last.
*/
export type Known = {readonly isIntroduced: boolean; readonly answered: {readonly id: string; readonly choice: string} | null};

/**
The state in which something is newly put to the person: as they left it, where they have been in the middle of it. The very first question lies below what was read.
*/
export const newlyPut = (state: State, put: Put, {isIntroduced, answered, now}: Known & {readonly now: number}): State => {
	const {inputs, accepted} = state.view;
	const {pending} = put;
	const isFirst = !isIntroduced && inputs !== null && Object.keys(accepted).length === 0;
	const fresh = {...newLocal(state.local.guard), notice: pending.kind === 'ask' ? cameOf(pending.question, answered) : null};
	const local = {...fresh, ...restored(pending.memory.draft), guard: fresh.guard, pane: isFirst ? ('inputs' as const) : ('main' as const)};
	return {...state, view: see(state.view, put, now), local, now};
};
