import {addsHidden} from '../../../changes/adds-hidden.js';
import type {Proposal} from '../../../changes/proposal.js';
import {blank, row} from '../../markdown/row.js';
import {leftOf, type Picks, remarksOf, textOfPicks, unsent} from '../../picks.js';
import type {Press} from '../../press.js';
import {approving, whyNot} from '../approving.js';
import {stacked} from '../body.js';
import {type Body, bar, type Page, type Screen} from '../page.js';
import {recent} from '../recent.js';
import {type Next, noticed, type State} from '../state.js';
import {diffBody} from './diff.js';
import {remarkRows, sending, sendKeys} from './remarks.js';
import {countText, placeRows, proposalOf, undone} from './review-places.js';

const textOf = recent((proposal: Proposal, picks: Picks['picks'], edits: Picks['edits']): string => textOfPicks(proposal, {picks, edits}));

const hiddenIn = recent((before: string | null, after: string): string | null => {
	const [first] = addsHidden(before, after);
	return first ? `It would add a hidden character, ${first.character} in line ${first.line}` : null;
});

const introOf = ({before, path}: Proposal, result: string, remarks: number): string => {
	if (remarks > 0) {
		return `The file without what you commented on${before === result ? ': nothing changes in it' : ':'}`;
	}

	return before === null
		? 'A new file. This is all of it:'
		: before === result
			? 'Nothing changes in this file:'
			: `The whole file, as it will be written to ${path}:`;
};

const whole = recent((proposal: Proposal, result: string, remarks: number, width: number): Body => {
	const rows = diffBody(proposal.before, result, Number.POSITIVE_INFINITY, width);
	return stacked([row(introOf(proposal, result, remarks), 'dim'), blank], rows, [blank, row(`End of ${proposal.path}`, 'dim')]);
});

/** Each comment that waits, below its change. */
const waiting = recent(
	(proposal: Proposal, picks: Picks['picks'], edits: Picks['edits'], width: number): Body =>
		stacked(
			...remarksOf({picks, edits}).flatMap(({id, comment}) =>
				proposal.splices
					.filter(splice => splice.id === id)
					.flatMap(splice => [placeRows({proposal, splice}, {picks, edits}, width), remarkRows(comment, width), [blank]]),
			),
		),
);

const finalPage = (state: State, proposal: Proposal, width: number): Page => {
	const {picks, edits} = state.local;
	const result = textOf(proposal, picks, edits);
	const why = unsent(proposal, state.local) ?? hiddenIn(proposal.before, result) ?? whyNot(state, 'y');

	return {
		title: `${proposal.title} · ${proposal.isWhole ? proposal.path : countText(state.local)}`,
		body: stacked(waiting(proposal, picks, edits, width), whole(proposal, result, remarksOf(state.local).length, width)),
		keys: [
			bar('y', 'approve', why),
			...(proposal.isWhole ? [bar('n', 'send back')] : [...sendKeys(state, proposal), bar('u', 'undo the last choice')]),
		],
	};
};

const pressedFinal = (state: State, proposal: Proposal, press: Press): Next | null => {
	const text = textOf(proposal, state.local.picks, state.local.edits);
	const left = leftOf(state.local);

	if (press.name === 'y') {
		const why = unsent(proposal, state.local) ?? hiddenIn(proposal.before, text);
		return why === null ? approving(state, press, {type: 'verdict', verdict: {verdict: 'approved', text, left}}) : noticed(state, why);
	}

	if (proposal.isWhole) {
		return press.name === 'n' ? {state, deed: {type: 'verdict', verdict: {verdict: 'rejected', text, left}}} : null;
	}

	switch (press.name) {
		case 'n':
		case 'c': {
			return noticed(state, `u takes back your last choice, so that you can ${press.name === 'n' ? 'leave it out' : 'comment on it'}`);
		}

		case 'r': {
			return sending(state, proposal);
		}

		case 'u': {
			return undone(state);
		}

		default: {
			return null;
		}
	}
};

/**
A diff to approve at its end: a whole file, or the exact result of what was taken.
*/
export const reviewScreen: Screen = {
	scope: 'file',
	page: (state, width) => {
		const proposal = proposalOf(state);
		return proposal ? finalPage(state, proposal, width) : {title: '', body: [], keys: []};
	},
	press: (state, press) => {
		const proposal = proposalOf(state);
		return proposal && pressedFinal(state, proposal, press);
	},
};
