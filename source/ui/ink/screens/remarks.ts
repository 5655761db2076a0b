import type {Proposal, Splice} from '../../../changes/proposal.js';
import {slotFor} from '../../kept-draft.js';
import {hanging} from '../../markdown/hanging.js';
import {type Row, span} from '../../markdown/row.js';
import {sentWith, whyNotRevised, whyNotSent} from '../../picks.js';
import {type BarKey, bar} from '../page.js';
import {locally, type Next, noticed, type State} from '../state.js';
import {startTyping, typingLabel} from '../typing-line.js';

const plannerOf = ({view: {planner}}: State): string => planner?.name ?? 'offline';

const whyNotComment = (state: State, {canRevise}: Proposal): string | null => (canRevise ? null : whyNotRevised(plannerOf(state)));

const whyNotSend = (state: State, proposal: Proposal): string | null => whyNotSent(proposal, state.local, plannerOf(state));

/**
A comment below the change that it is about; dim where it was sent before.
*/
export const remarkRows = (text: string, width: number, wasSent = false): readonly Row[] =>
	hanging(
		[span('  » ', 'warning')],
		[...(wasSent ? [span('You had commented: ', 'dim')] : []), span(text, wasSent ? 'dim' : 'warning')],
		width,
		span('    '),
	);

/**
The keys that comment on a change, in the action bar.
*/
export const remarkKey = (state: State, proposal: Proposal, {id}: Splice): BarKey =>
	bar('c', typingLabel(state, slotFor(id), 'comment'), whyNotComment(state, proposal));

/**
The key that sends the comments, in the action bar; not where there can be none.
*/
export const sendKeys = (state: State, proposal: Proposal): readonly BarKey[] =>
	proposal.canRevise ? [bar('r', 'send comments', whyNotSend(state, proposal))] : [];

/**
Begins a comment on a change; what was typed of it before is there again.
*/
export const remarking = (state: State, proposal: Proposal, {id, text}: Splice): Next => {
	const why = whyNotComment(state, proposal);
	const quote = (state.local.edits[id] ?? text).trim().split('\n')[0] ?? '';
	return why === null ? {state: startTyping(locally(state, {quote}), 'comment', slotFor(id))} : noticed(state, why);
};

/**
Sends the comments: the planner proposes anew.
*/
export const sending = (state: State, proposal: Proposal): Next => {
	const why = whyNotSend(state, proposal);
	return why === null ? {state, deed: {type: 'verdict', verdict: sentWith(proposal, state.local)}} : noticed(state, why);
};
