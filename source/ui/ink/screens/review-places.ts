import type {Proposal, Splice} from '../../../changes/proposal.js';
import {resultOf} from '../../../changes/result-of.js';
import {newGuard, refusal} from '../../guards.js';
import {blank, row, span} from '../../markdown/row.js';
import {wrap} from '../../markdown/wrap.js';
import type {Press} from '../../press.js';
import {stacked} from '../body.js';
import {bar, type Page} from '../page.js';
import {recent} from '../recent.js';
import {locally, type Next, noticed, type State} from '../state.js';
import {diffBody} from './diff.js';

type Picks = State['local']['picks'];

/**
The splices of a proposal as the person edited them.
*/
export const edited = (proposal: Proposal, edits: State['local']['edits']): readonly Splice[] =>
	proposal.splices.map(splice => ({...splice, text: edits[splice.id] ?? splice.text}));

/**
The change to take or leave now; `null` when all are decided, or when the file is approved whole.
*/
export const currentSplice = ({isWhole, splices}: Proposal, picks: Picks): Splice | null =>
	isWhole ? null : (splices.find(({id}) => picks.every(pick => pick.id !== id)) ?? null);

const alone = recent((before: string | null, splice: Splice, text: string) => resultOf(before, [{...splice, text}], new Set()));

// A choice can be undone and nothing is written by it, so the same key needs no longer pause: the last approval has one.
const whyNotPick = ({local: {guard, typing}, now}: State, isChunk = false): string | null =>
	refusal(guard, {key: 'pick', isChunk, isTyping: typing !== null, now});

/**
One change with the lines around it, why it is proposed, and how many are still to decide.
*/
export const placePage = (state: State, proposal: Proposal, splice: Splice, width: number): Page => {
	const {picks, edits} = state.local;
	const text = edits[splice.id] ?? splice.text;
	const taken = picks.filter(({isTaken}) => isTaken).length;
	const why = whyNotPick(state);

	return {
		title: `${proposal.title} · change ${proposal.splices.indexOf(splice) + 1} of ${proposal.splices.length}`,
		body: stacked(
			[
				row(
					`${proposal.path} · ${taken} taken, ${picks.length - taken} left out, ${proposal.splices.length - picks.length} to decide`,
					'dim',
				),
				...wrap([span(splice.why, 'strong'), span(splice.facts.length > 0 ? `  [${splice.facts.join('] [')}]` : '', 'cite')], width).map(
					spans => ({spans, line: null}),
				),
				...(edits[splice.id] === undefined ? [] : [row('Edited by you', 'warning')]),
				blank,
			],
			diffBody(proposal.before, alone(proposal.before, splice, text), 3, width),
		),
		keys: [bar('y', 'take', why), bar('n', 'leave', why), bar('e', 'edit'), bar('u', 'undo', picks.length > 0 ? null : 'Nothing to undo')],
	};
};

const afresh = (state: State, picks: Picks): State =>
	locally(state, {picks, tops: {...state.local.tops, main: 0}, guard: newGuard(state.local.guard.keyAt, state.local.guard.key)});

/**
The last choice taken back.
*/
export const undone = (state: State): Next =>
	state.local.picks.length > 0 ? {state: afresh(state, state.local.picks.slice(0, -1))} : noticed(state, 'Nothing to undo');

/**
The keys of one change.
*/
export const pressedPlace = (state: State, splice: Splice, press: Press): Next | null => {
	switch (press.name) {
		case 'y':
		case 'n': {
			const why = whyNotPick(state, press.isChunk);
			return why === null
				? {state: afresh(state, [...state.local.picks, {id: splice.id, isTaken: press.name === 'y'}])}
				: noticed(state, why);
		}

		case 'e': {
			return {state, deed: {type: 'edit', text: state.local.edits[splice.id] ?? splice.text, splice: splice.id}};
		}

		case 'u': {
			return undone(state);
		}

		default: {
			return null;
		}
	}
};
