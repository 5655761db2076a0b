import type {Again, Choice, Splice} from '../changes/proposal.js';
import type {Commented, Revision} from '../effects.js';

/**
What a person sent back: what is to be revised, and what they had said of the rest.
*/
export type SentBack = {readonly revision: Revision; readonly choices: readonly Choice[]};

/**
What comments on a proposal ask of the next round. What the person edited is part of it: that is what they commented on, and what stays.
*/
export const sentBack = (splices: readonly Splice[], {comments, choices, edits}: Commented, round: number): SentBack => ({
	revision: {round, splices: splices.map(splice => ({...splice, text: edits[splice.id] ?? splice.text})), comments},
	choices,
});

/** A splice by what it puts where: planners may call it as they like. */
const contentOf = ({start, end, text}: Splice): string => JSON.stringify([start, end, text]);

/**
What of the round before holds for what is proposed now: a splice that stayed as it was is not asked about again, unless it was commented on.
*/
export const proposedAgain = (splices: readonly Splice[], {revision, choices}: SentBack): Again => {
	const now = new Map(splices.map(splice => [contentOf(splice), splice.id]));
	const stayed = new Map(revision.splices.flatMap(splice => [[splice.id, now.get(contentOf(splice))] as const]));
	const before = new Set(revision.splices.map(contentOf));
	const answered = revision.comments.filter(({id}) => stayed.get(id) === undefined);

	const said = splices.map(splice => {
		const about = before.has(contentOf(splice)) ? revision.comments.filter(({id}) => stayed.get(id) === splice.id) : answered;
		return [splice.id, about.map(({text}) => text)] as const;
	});

	return {
		round: revision.round,
		choices: choices.flatMap(({id, isTaken}) => {
			const same = stayed.get(id);
			return same === undefined ? [] : [{id: same, isTaken}];
		}),
		said: Object.fromEntries(said.filter(([, texts]) => texts.length > 0)),
	};
};
