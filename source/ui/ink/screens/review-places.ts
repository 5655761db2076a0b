import type {Proposal, Splice} from '../../../changes/proposal.js';
import {resultOf} from '../../../changes/result-of.js';
import {newGuard, refusal} from '../../guards.js';
import {slotFor} from '../../kept-draft.js';
import {blank, type Row, row, span} from '../../markdown/row.js';
import {wrap} from '../../markdown/wrap.js';
import {choicesOf, leftOf, nextSplice, type Picks, remarksOf} from '../../picks.js';
import type {Press} from '../../press.js';
import {stacked} from '../body.js';
import {type Body, bar, type Page, type Screen} from '../page.js';
import {recent} from '../recent.js';
import {locally, type Next, noticed, type State} from '../state.js';
import {sent} from '../typing-line.js';
import {diffBody} from './diff.js';
import {remarking, remarkKey, remarkRows, sending, sendKeys} from './remarks.js';

const alone = recent((before: string | null, splice: Splice, text: string) => resultOf(before, [{...splice, text}], new Set()));

// A choice can be undone and nothing is written by it, so the same key needs no longer pause: the last approval has one.
const whyNotPick = ({local: {guard, typing}, now}: State, isChunk = false): string | null =>
	refusal(guard, {key: 'pick', isChunk, isTyping: typing !== null, now});

/**
How far the person is with the changes: «1 taken, 0 left out».
*/
export const countText = (picks: Picks): string => {
	const [left, all, commented] = [leftOf(picks).length, choicesOf(picks).length, remarksOf(picks).length];
	return `${all - left} taken, ${left} left out${commented > 0 ? `, ${commented} commented` : ''}`;
};

/**
One change of a proposal.
*/
type Place = {readonly proposal: Proposal; readonly splice: Splice};

/**
The diff that is reviewed, `null` on other screens.
*/
export const proposalOf = ({view: {pending}}: State): Proposal | null => (pending.kind === 'review' ? pending.proposal : null);

/**
The change to take or leave now, `null` on other screens.
*/
export const placeOf = (state: State): Place | null => {
	const proposal = proposalOf(state);
	const splice = proposal && nextSplice(proposal, state.local);
	return splice && {proposal, splice};
};

/**
Why a change is proposed, and its lines with those around them.
*/
export const placeRows = ({proposal: {before}, splice}: Place, {edits}: Picks, width: number): Body =>
	stacked(
		[
			...wrap([span(splice.why, 'strong'), span(splice.facts.length > 0 ? `  [${splice.facts.join('] [')}]` : '', 'cite')], width).map(
				(spans): Row => ({spans, line: null}),
			),
			...(edits[splice.id] === undefined ? [] : [row('Edited by you', 'warning')]),
			blank,
		],
		diffBody(before, alone(before, splice, edits[splice.id] ?? splice.text), 3, width),
	);

const placePage = (state: State, place: Place, width: number): Page => {
	const {proposal, splice} = place;
	const {splices, path, title, again} = proposal;
	const {local} = state;
	const why = whyNotPick(state);

	return {
		title: `${title} · change ${splices.indexOf(splice) + 1} of ${splices.length}`,
		body: stacked(
			[row(`${path} · ${countText(local)}, ${splices.length - local.picks.length} to decide`, 'dim')],
			placeRows(place, local, width),
			(again?.said[splice.id] ?? []).flatMap(text => remarkRows(text, width, true)),
		),
		keys: [
			bar('y', 'take', why),
			bar('n', 'leave', why),
			bar('e', 'edit'),
			remarkKey(state, proposal, splice),
			...sendKeys(state, proposal),
			bar('u', 'undo', local.picks.length > 0 ? null : 'Nothing to undo'),
		],
	};
};

const afresh = (state: State, picks: Picks['picks']): State =>
	locally(state, {picks, tops: {...state.local.tops, main: 0}, guard: newGuard(state.local.guard.keyAt, state.local.guard.key)});

/**
The last choice taken back; a comment can be taken up again.
*/
export const undone = (state: State): Next => {
	const {picks, shelf} = state.local;
	const last = picks.at(-1);

	if (!last) {
		return noticed(state, 'Nothing to undo');
	}

	const before = afresh(state, picks.slice(0, -1));
	return 'comment' in last
		? noticed(locally(before, {shelf: {...shelf, [slotFor(last.id)]: last.comment}}), 'Taken back: c takes your comment up again')
		: {state: before};
};

/**
The state after a comment on the change at hand was typed: the next one is shown. An empty one is none.
*/
export const remarked = (state: State, {splice}: Place, text: string): Next => ({
	state: text === '' ? sent(state) : afresh(sent(state), [...state.local.picks, {id: splice.id, comment: text}]),
});

const pressedPlace = (state: State, {proposal, splice}: Place, press: Press): Next | null => {
	const {picks, edits} = state.local;

	switch (press.name) {
		case 'y':
		case 'n': {
			const why = whyNotPick(state, press.isChunk);
			return why === null ? {state: afresh(state, [...picks, {id: splice.id, isTaken: press.name === 'y'}])} : noticed(state, why);
		}

		case 'e': {
			return {state, deed: {type: 'edit', text: edits[splice.id] ?? splice.text, splice: splice.id}};
		}

		case 'c': {
			return remarking(state, proposal, splice);
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
One change with the lines around it, why it is proposed, and how many are still to decide.
*/
export const placeScreen: Screen = {
	scope: 'places',
	page: (state, width) => {
		const place = placeOf(state);
		return place ? placePage(state, place, width) : {title: '', body: [], keys: []};
	},
	press: (state, press) => {
		const place = placeOf(state);
		return place && pressedPlace(state, place, press);
	},
};
