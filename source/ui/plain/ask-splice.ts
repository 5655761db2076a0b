import type {Proposal, Splice} from '../../changes/proposal.js';
import {resultOf} from '../../changes/result-of.js';
import type {Verdict} from '../../effects.js';
import type {Memory} from '../../journal/inner.js';
import {type Editor, unchangedText} from '../editor.js';
import {slotFor} from '../kept-draft.js';
import {edited, remarkCount, remarksOf} from '../picks.js';
import type {Dialogue} from './dialogue.js';
import {diffText} from './diff-text.js';
import {type ReviewDraft, reviewDraft} from './drafts.js';

/**
What the changes of a document are asked about with.
*/
export type SpliceDesk = {
	readonly proposal: Proposal;
	readonly dialogue: Dialogue;
	readonly memory: Memory<Verdict>;
	readonly editor: Editor | null;
};

const cannotRevise = 'This planner does not make a change anew: e edits it, n leaves it out.';

const helpFor = ({canRevise}: Proposal): readonly string[] => [
	'y           take this change',
	'n           leave it out; that is recorded as a decision',
	'e           edit it in your editor',
	canRevise ? 'c           comment on it, for the planner to make it anew' : `c           not now. ${cannotRevise}`,
	...(canRevise ? ['r           send your comments; what you said of the other changes is kept'] : []),
	'u           undo the last one',
];

const keysFor = ({canRevise}: Proposal, kept: ReviewDraft): string =>
	[
		'y take, n leave, e edit',
		...(canRevise ? ['c comment'] : []),
		...(canRevise && remarksOf(kept).length > 0 ? [`r send ${remarkCount(kept)}`] : []),
		'u undo',
	].join(', ');

const alone = ({before}: Proposal, splices: readonly Splice[], {id}: Splice): string =>
	resultOf(before, splices, new Set(splices.flatMap(splice => (splice.id === id ? [] : [splice.id]))));

/**
A change as it is edited now: why it is proposed, and its lines with those around them.
*/
export const spliceText = (proposal: Proposal, splice: Splice, kept: ReviewDraft): readonly string[] => {
	const index = proposal.splices.findIndex(({id}) => id === splice.id);

	return [
		'',
		`Change ${index + 1} of ${proposal.splices.length} in ${proposal.path}: ${splice.why}`,
		...(splice.facts.length > 0 ? [`Follows from: ${splice.facts.join(', ')}`] : []),
		...(proposal.again?.said[splice.id] ?? []).map(text => `You had commented: ${text}`),
		...diffText(proposal.before, alone(proposal, edited(proposal, kept), splice)),
	];
};

const editSplice = async (splice: Splice, kept: ReviewDraft, {dialogue, editor}: SpliceDesk): Promise<ReviewDraft | null> => {
	if (editor === null) {
		dialogue.print('There is no editor: set EDITOR to the command of yours.');
		return null;
	}

	const result = await editor({name: `change-${splice.id}`, text: kept.edits[splice.id] ?? splice.text});

	if (result.kind === 'changed') {
		return {...kept, edits: {...kept.edits, [splice.id]: result.text}};
	}

	dialogue.print(...unchangedText(result));
	return null;
};

const comment = async ({id}: Splice, kept: ReviewDraft, {proposal, dialogue, memory}: SpliceDesk): Promise<ReviewDraft | null> => {
	if (!proposal.canRevise) {
		dialogue.print(cannotRevise);
		return null;
	}

	const slot = slotFor(id);
	let {texts} = kept;
	const text = await dialogue.text({
		about: 'Type what is to change in it.',
		begun: texts[slot] ? texts[slot].split('\n') : [],
		keep: async lines => {
			texts = {...texts, [slot]: lines.join('\n')};
			await memory.keep(reviewDraft({...kept, texts}));
		},
	});

	return text === null ? {...kept, texts} : {...kept, texts: {...texts, [slot]: ''}, picks: [...kept.picks, {id, comment: text}]};
};

/**
Takes the last choice back; a comment can be taken up again.
*/
export const undo = (kept: ReviewDraft, {print}: Dialogue): ReviewDraft => {
	const last = kept.picks.at(-1);
	const before = {...kept, picks: kept.picks.slice(0, -1)};

	if (last === undefined || !('comment' in last)) {
		print(last === undefined ? 'There is nothing to undo.' : 'The last one was taken back.');
		return before;
	}

	print('Your comment was taken back; c takes it up again.');
	return {...before, texts: {...kept.texts, [slotFor(last.id)]: last.comment}};
};

const act = async (word: string, splice: Splice, {kept, desk}: {readonly kept: ReviewDraft; readonly desk: SpliceDesk}) => {
	const {proposal, dialogue} = desk;

	switch (word) {
		case 'y':
		case 'n': {
			return {...kept, picks: [...kept.picks, {id: splice.id, isTaken: word === 'y'}]};
		}

		case 'e': {
			return editSplice(splice, kept, desk);
		}

		case 'c': {
			return comment(splice, kept, desk);
		}

		case 'u': {
			return undo(kept, dialogue);
		}

		case 'r': {
			if (proposal.canRevise && remarksOf(kept).length > 0) {
				return 'send';
			}

			dialogue.print(proposal.canRevise ? 'There is no comment to send: c comments on a change.' : cannotRevise);
			return null;
		}

		default: {
			dialogue.print(`Type one of: ${keysFor(proposal, kept)}. Nothing was taken.`);
			return null;
		}
	}
};

/**
Puts one change until something was said of it.

@returns What is kept then; `send` where the comments are to be sent.
*/
export const askSplice = async (splice: Splice, kept: ReviewDraft, desk: SpliceDesk): Promise<ReviewDraft | 'send'> => {
	const {proposal, dialogue, memory} = desk;
	const previous = memory.previous?.result;
	const wasLeft = previous !== undefined && previous.verdict !== 'commented' && previous.left.includes(splice.id);

	dialogue.print(
		...spliceText(proposal, splice, kept),
		...(wasLeft ? ['Before: left out'] : []),
		...(kept.texts[slotFor(splice.id)] ? ['You had begun a comment on it: c goes on with it.'] : []),
		keysFor(proposal, kept),
	);

	for (;;) {
		const said = await act((await dialogue.reply(helpFor(proposal))).toLowerCase(), splice, {kept, desk});

		if (said !== null) {
			return said;
		}
	}
};
