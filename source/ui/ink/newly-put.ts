import type {Proposal} from '../../changes/proposal.js';
import {picksBefore} from '../picks.js';
import {type Put, see} from '../view.js';
import {cameOf} from './came-of.js';
import {restored} from './draft.js';
import {type Comment, type Local, newLocal, type State} from './state.js';

/**
What was answered last; `unsent` are the comments that did not go with it.
*/
export type Answered = {readonly id: string; readonly choice: string; readonly unsent: readonly Comment[]};

/**
What the terminal knows beside its state: whether what was read has been shown, and what was answered last.
*/
export type Known = {readonly isIntroduced: boolean; readonly answered: Answered | null};

/**
The state in which something is newly put to the person: as they left it, where they have been in the middle of it, and with the comments that they have not sent yet. The very first question lies below what was read.
*/
export const newlyPut = (state: State, put: Put, {isIntroduced, answered, now}: Known & {readonly now: number}): State => {
	const {inputs, accepted} = state.view;
	const {pending} = put;
	const isFirst = !isIntroduced && inputs !== null && Object.keys(accepted).length === 0;
	const isAgain = pending.kind === 'ask' && pending.question.id === answered?.id;
	const again = isAgain ? {notice: cameOf(answered.choice), comments: answered.unsent} : {};
	const fresh = {...newLocal(state.local.guard), ...again};
	const begun = pending.memory.draft === undefined && pending.kind === 'review' ? begunAgain(pending.proposal) : {};
	const left = {...fresh, ...begun, ...restored(pending.memory.draft)};
	// Comments stand in the whole text.
	const isDiff = isChanged(put) && left.comments.length === 0;
	const local: Local = {...left, isDiff, guard: fresh.guard, pane: isFirst ? 'inputs' : 'main'};
	return {...state, view: see(state.view, put, now), local, now};
};

/** A section that was read before is read by what changed in it. */
const isChanged = ({pending}: Put): boolean => {
	const shown = pending.kind === 'ask' ? pending.question.shown : null;
	return shown?.kind === 'section' && shown.before !== null && shown.before !== shown.text;
};

const begunAgain = (proposal: Proposal): Partial<Local> => ({
	...picksBefore(proposal),
	...(proposal.again ? {notice: 'Proposed again as you commented; your other choices are kept'} : {}),
});
