import {addsHidden} from '../../../changes/adds-hidden.js';
import type {Proposal} from '../../../changes/proposal.js';
import {resultOf} from '../../../changes/result-of.js';
import {blank, row} from '../../markdown/row.js';
import {approving, whyNot} from '../approving.js';
import {stacked} from '../body.js';
import {type Body, bar, type Page, type Screen} from '../page.js';
import {recent} from '../recent.js';
import {type Next, noticed, type State} from '../state.js';
import {diffBody} from './diff.js';
import {currentSplice, edited, placePage, pressedPlace, undone} from './review-places.js';

const proposalOf = ({view: {pending}}: State): Proposal | null => (pending.kind === 'review' ? pending.proposal : null);

const textOf = recent((proposal: Proposal, picks: State['local']['picks'], edits: State['local']['edits']): string =>
	resultOf(proposal.before, edited(proposal, edits), new Set(picks.filter(({isTaken}) => !isTaken).map(({id}) => id))),
);

const hiddenIn = recent((before: string | null, after: string): string | null => {
	const [first] = addsHidden(before, after);
	return first ? `It would add a hidden character, ${first.character} in line ${first.line}` : null;
});

const whole = recent((proposal: Proposal, result: string, width: number): Body => {
	const rows = diffBody(proposal.before, result, Number.POSITIVE_INFINITY, width);
	const intro =
		proposal.before === null
			? 'A new file. This is all of it:'
			: proposal.before === result
				? 'Nothing changes in this file:'
				: 'The whole file, as it will be written:';
	return stacked([row(intro, 'dim'), blank], rows, [blank, row(`End of ${proposal.path}`, 'dim')]);
});

const finalPage = (state: State, proposal: Proposal, width: number): Page => {
	const result = textOf(proposal, state.local.picks, state.local.edits);
	const why = hiddenIn(proposal.before, result) ?? whyNot(state, 'y');
	const taken = state.local.picks.filter(({isTaken}) => isTaken).length;

	return {
		title: `${proposal.title} · ${proposal.path}${proposal.isWhole ? '' : ` · ${taken} taken, ${state.local.picks.length - taken} left out`}`,
		body: whole(proposal, result, width),
		keys: [bar('y', 'approve', why), ...(proposal.isWhole ? [bar('n', 'send back')] : [bar('u', 'undo the last choice')])],
	};
};

const pressedFinal = (state: State, proposal: Proposal, press: Parameters<Screen['press']>[1]): Next | null => {
	const {picks, edits} = state.local;
	const text = textOf(proposal, picks, edits);
	const left = picks.filter(({isTaken}) => !isTaken).map(({id}) => id);

	if (press.name === 'y') {
		const hidden = hiddenIn(proposal.before, text);
		return hidden === null
			? approving(state, press, {type: 'verdict', verdict: {verdict: 'approved', text, left}})
			: noticed(state, hidden);
	}

	if (press.name === 'n') {
		return proposal.isWhole
			? {state, deed: {type: 'verdict', verdict: {verdict: 'rejected', text, left}}}
			: noticed(state, 'u takes back your last choice, so that you can leave it out');
	}

	return press.name === 'u' && !proposal.isWhole ? undone(state) : null;
};

/**
A diff to approve: a whole file at its end; a document change by change, and then its exact result.
*/
export const reviewScreen: Screen = {
	scope: 'file',
	page: (state, width) => {
		const proposal = proposalOf(state);

		if (!proposal) {
			return {title: '', body: [], keys: []};
		}

		const splice = currentSplice(proposal, state.local.picks);
		return splice ? placePage(state, proposal, splice, width) : finalPage(state, proposal, width);
	},
	press: (state, press) => {
		const proposal = proposalOf(state);

		if (!proposal) {
			return null;
		}

		const splice = currentSplice(proposal, state.local.picks);
		return splice ? pressedPlace(state, splice, press) : pressedFinal(state, proposal, press);
	},
};
