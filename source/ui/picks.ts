import type {Choice, Proposal, Splice} from '../changes/proposal.js';
import {resultOf} from '../changes/result-of.js';
import type {Commented} from '../effects.js';

/**
A comment on a change that was not sent yet.
*/
export type Remark = {readonly id: string; readonly comment: string};

/**
How far a person got with the changes of a document: what was taken, left and commented on, in that order, and what was edited, by splice.
*/
export type Picks = {readonly picks: readonly (Choice | Remark)[]; readonly edits: Readonly<Record<string, string>>};

type Pick = Picks['picks'][number];

const isRemark = (pick: Pick): pick is Remark => 'comment' in pick;
const isChoice = (pick: Pick): pick is Choice => !isRemark(pick);

/**
The comments that were not sent yet.
*/
export const remarksOf = ({picks}: Picks): readonly Remark[] => picks.filter(isRemark);

/**
What was taken and left.
*/
export const choicesOf = ({picks}: Picks): readonly Choice[] => picks.filter(isChoice);

/**
The ids of what was left out.
*/
export const leftOf = (picks: Picks): readonly string[] => choicesOf(picks).flatMap(({id, isTaken}) => (isTaken ? [] : [id]));

/**
Where a person begins: with what was said of the round before, where that still holds.
*/
export const picksBefore = ({again}: Proposal): Picks => ({picks: again?.choices ?? [], edits: {}});

/**
The splices of a proposal as the person edited them.
*/
export const edited = ({splices}: Proposal, {edits}: Picks): readonly Splice[] =>
	splices.map(splice => ({...splice, text: edits[splice.id] ?? splice.text}));

/**
The change to take or leave now; `null` when all are decided, or when the file is approved whole.
*/
export const nextSplice = ({isWhole, splices}: Proposal, {picks}: Picks): Splice | null =>
	isWhole ? null : (splices.find(({id}) => picks.every(pick => pick.id !== id)) ?? null);

/**
The file as it would become: with all that was not left out, and without what is to be changed.
*/
export const textOfPicks = (proposal: Proposal, picks: Picks): string =>
	resultOf(proposal.before, edited(proposal, picks), new Set([...leftOf(picks), ...remarksOf(picks).map(({id}) => id)]));

/**
What is sent to the planner: the comments, each with the text that it is about, and how far the person got with the rest.
*/
export const sentWith = (proposal: Proposal, picks: Picks): Commented => {
	const texts = new Map(edited(proposal, picks).map(({id, text}) => [id, text]));

	return {
		verdict: 'commented',
		comments: remarksOf(picks).map(({id, comment}) => ({id, quote: texts.get(id) ?? '', text: comment})),
		choices: choicesOf(picks),
		edits: picks.edits,
	};
};

/**
Why comments cannot be sent, `null` where they can.
*/
export const whyNotSent = ({canRevise}: Proposal, picks: Picks, planner: string): string | null =>
	canRevise ? (remarksOf(picks).length > 0 ? null : 'There is no comment to send: c comments on a change') : whyNotRevised(planner);

/**
Why a change cannot be commented on.
*/
export const whyNotRevised = (planner: string): string => `The ${planner} planner can't redraft a change: e edits it, n leaves it out`;

/**
Why the file cannot be approved while comments wait, `null` where none does.
*/
export const unsent = ({canRevise}: Proposal, picks: Picks): string | null =>
	remarksOf(picks).length === 0
		? null
		: canRevise
			? 'Send your comments first: r; u takes the last back'
			: 'A comment waits: u takes it back';

/**
How many comments wait, in words.
*/
export const remarkCount = (picks: Picks): string => {
	const {length} = remarksOf(picks);
	return length === 1 ? '1 comment' : `${length} comments`;
};
