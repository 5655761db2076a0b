import type {Commented, Decided} from '../../effects.js';
import {leftOf, nextSplice, picksBefore, remarkCount, remarksOf, sentWith, textOfPicks} from '../picks.js';
import {askSplice, type SpliceDesk, spliceText, undo} from './ask-splice.js';
import {keptReview, type ReviewDraft, reviewDraft} from './drafts.js';
import {approval, oneOf} from './review-whole.js';

const begin = ({proposal, memory, dialogue}: SpliceDesk): ReviewDraft => {
	const {path, title, before, splices, again} = proposal;
	const {draft} = memory;
	const kept = keptReview(draft, picksBefore(proposal));
	dialogue.print('', `Review: ${title}`, before === null ? `${path}, a new file` : path);

	if (again && draft === undefined) {
		dialogue.print('Proposed again as you commented; your other choices are kept.');
	} else if (kept.picks.length > 0) {
		dialogue.print(`You had ruled on ${kept.picks.length} of ${splices.length} changes before; that is kept.`);
	}

	return kept;
};

/** Puts the changes one by one; `isSent` where the comments are to be sent before the last one. */
const choose = async (begun: ReviewDraft, desk: SpliceDesk): Promise<{readonly kept: ReviewDraft; readonly isSent: boolean}> => {
	let kept = begun;

	for (;;) {
		const splice = nextSplice(desk.proposal, kept);

		if (splice === null) {
			return {kept, isSent: false};
		}

		const said = await askSplice(splice, kept, desk);

		if (said === 'send') {
			return {kept, isSent: true};
		}

		kept = said;
		await desk.memory.keep(reviewDraft(kept));
	}
};

/** Nothing is approved while comments wait: they are sent or taken back. */
const sendFirst = async (kept: ReviewDraft, {proposal, dialogue}: SpliceDesk): Promise<string> => {
	for (const {id, comment} of remarksOf(kept)) {
		const splice = proposal.splices.find(each => each.id === id);
		dialogue.print(...(splice ? spliceText(proposal, splice, kept) : []), `Your comment: ${comment}`);
	}

	const send = {send: `send ${remarkCount(kept)} to the planner; what you said of the other changes is kept`};
	const words = {...(proposal.canRevise ? send : {}), undo: 'take the last choice back'};
	dialogue.print('', `It cannot be approved yet: ${remarkCount(kept)} to send.`);
	return oneOf(words, dialogue);
};

const approve = async (kept: ReviewDraft, {proposal, dialogue}: SpliceDesk): Promise<string> => {
	const {path, before, splices} = proposal;
	const words = {undo: 'take the last choice back', reject: 'leave all of it out'};
	const left = leftOf(kept).length;
	dialogue.print('', `${path} as it would become, ${splices.length - left} of ${splices.length} changes taken:`, '');

	if (left < splices.length) {
		return approval({path, before, after: textOfPicks(proposal, kept)}, words, dialogue);
	}

	dialogue.print('All of it was left out: the file stays as it is.');
	return oneOf(words, dialogue);
};

/**
Puts the changes of a document one by one, then the file as it would become, which is approved by the typed word. What was chosen is kept on the way; the approval is not.
*/
export const reviewSplices = async (desk: SpliceDesk): Promise<Commented | Decided> => {
	const {proposal, dialogue, memory} = desk;
	let begun = begin(desk);

	for (;;) {
		const {kept, isSent} = await choose(begun, desk);
		const word = isSent ? 'send' : await (remarksOf(kept).length > 0 ? sendFirst : approve)(kept, desk);

		switch (word) {
			case 'send': {
				return sentWith(proposal, kept);
			}

			case 'approve': {
				return {verdict: 'approved', text: textOfPicks(proposal, kept), left: leftOf(kept)};
			}

			case 'reject': {
				return {verdict: 'rejected', text: proposal.before ?? '', left: proposal.splices.map(({id}) => id)};
			}

			default: {
				begun = undo(kept, dialogue);
				await memory.keep(reviewDraft(begun));
			}
		}
	}
};
