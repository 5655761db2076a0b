import type {Question} from '../../../effects.js';
import {markdownRows} from '../../markdown/markdown-rows.js';
import {type Row, row} from '../../markdown/row.js';
import type {Press} from '../../press.js';
import {approving, whyNot} from '../approving.js';
import {type Body, bar, type Screen, type Window} from '../page.js';
import {recent} from '../recent.js';
import {locally, type Next, noticed, type Pane, type Purpose, type State} from '../state.js';
import {startTyping, typingLabel} from '../typing-line.js';
import {commented} from './commented.js';
import {diffBody} from './diff.js';
import {marking} from './marking.js';

type Section = Extract<Question['shown'], {readonly kind: 'section'}>;

const noText: readonly Row[] = [row('(no text)', 'dim')];

const sectionRows = recent((text: string, width: number) => markdownRows(text, width));

/**
The section whose verdict is asked for, `null` on other screens.
*/
export const sectionOf = ({view: {pending}}: State): Section | null =>
	pending.kind === 'ask' && pending.question.shown.kind === 'section' ? pending.question.shown : null;

const textOf = ({local}: State, {text}: Section, width: number): readonly Row[] => {
	const rows = sectionRows(text, width);
	return rows.length > 0 ? commented(rows, text, local.comments, width) : noText;
};

const changesOf = ({before, text}: Section, width: number): Body =>
	before === null || before === text ? [row('Nothing changed', 'dim')] : diffBody(`${before}\n`, `${text}\n`, 3, width);

const unsent = ({local: {comments}}: State): string =>
	comments.length === 0 ? '' : ` · ${comments.length === 1 ? '1 comment' : `${comments.length} comments`} to send`;

const secondsSince = ({view: {pending}, now}: State): number =>
	pending.kind === 'ask' ? Math.max(0, Math.floor((now - pending.since) / 1000)) : 0;

const whyNotAccept = (state: State, section: Section): string | null => {
	if (section.isChecking) {
		return `Checks are running, ${secondsSince(state)} s`;
	}

	const {findings} = section;
	const holding = findings.filter(({severity}) => severity !== 'advice').length;

	if (holding > 0) {
		return `${holding === 1 ? 'A finding holds' : `${holding} findings hold`} this section: t shows ${holding === 1 ? 'it' : 'them'}`;
	}

	return state.local.comments.length > 0 ? 'Send your comments first: r' : null;
};

const whyNotRevise = ({view: {planner}}: State, {canRevise}: Section): string | null =>
	canRevise ? null : `The ${planner?.name ?? 'offline'} planner can't redraft: e edits, D records a decision, Q a question`;

const accept = (state: State, press: Press, section: Section, choice: 'accept' | 'run on'): Next => {
	const why = whyNotAccept(state, section);
	return why === null ? approving(state, press, {type: 'answer', answer: {choice, text: null, forAll: false}}) : noticed(state, why);
};

const typing = (state: State, purpose: Purpose, why: string | null = null): Next =>
	why === null ? {state: startTyping(state, purpose)} : noticed(state, why);

/** The other side of a section that changed, from its beginning. */
const turned = (state: State, isDiff: boolean): State =>
	locally(state, {isDiff, tops: {...state.local.tops, main: 0}, query: '', match: null});

/** A line is commented on in the text, not in what changed of it. */
const wholeText = (state: State): State => (state.local.isDiff ? turned(state, false) : state);

const over = (state: State, pane: Pane): Next => ({state: locally(state, {pane, cursor: null})});

const pressed = (state: State, press: Press, section: Section, window: Window): Next | null => {
	switch (press.name) {
		case 'a': {
			return accept(state, press, section, 'accept');
		}

		case 'o': {
			return accept(state, press, section, 'run on');
		}

		case 'r': {
			return typing(state, 'changes', whyNotRevise(state, section));
		}

		case 'c': {
			const why = whyNotRevise(state, section);
			const whole = wholeText(state);
			const mark = whole === state ? window.top : 0;
			return why === null
				? {state: locally(whole, {mark, notice: 'Choose the line with ↑↓, Enter comments on it, Esc leaves'})}
				: noticed(state, why);
		}

		case 'e': {
			return {state, deed: {type: 'edit', text: section.text, splice: null}};
		}

		case 't': {
			return section.findings.length > 0
				? over(state, 'findings')
				: noticed(state, section.isChecking ? 'The checks have found nothing so far' : 'The checks found nothing');
		}

		case 'd': {
			return section.before === null ? noticed(state, 'This is the first draft') : {state: turned(state, !state.local.isDiff)};
		}

		case 'D': {
			return typing(state, 'decision');
		}

		case 'Q': {
			return typing(state, 'question');
		}

		default: {
			return null;
		}
	}
};

/**
The verdict on a section: its text, and all that can be said of it.
*/
export const sectionScreen: Screen = {
	scope: 'step',
	page: (state, width) => {
		const section = sectionOf(state);

		if (!section) {
			return {title: '', body: [], keys: []};
		}

		const count = section.findings.length;
		const {isDiff} = state.local;

		return {
			title: `Step ${section.section} · ${section.title}${isDiff ? ' · what changed' : ''}${unsent(state)}`,
			body: isDiff ? changesOf(section, width) : textOf(state, section, width),
			keys: [
				bar('a', 'accept', whyNotAccept(state, section) ?? whyNot(state, 'a')),
				bar('r', typingLabel(state, 'changes', 'ask for changes'), whyNotRevise(state, section)),
				bar('c', 'comment', whyNotRevise(state, section)),
				bar('e', 'edit'),
				bar('o', 'run on', whyNotAccept(state, section) ?? whyNot(state, 'o')),
				bar('t', `${count} ${count === 1 ? 'finding' : 'findings'}${section.isChecking ? ', checking' : ''}`, count > 0 ? null : 'none'),
				bar('d', isDiff ? 'whole text' : 'changes', section.before === null ? 'first draft' : null),
				bar('D', typingLabel(state, 'decision', 'decide')),
				bar('Q', typingLabel(state, 'question', 'question')),
			],
		};
	},
	press: (state, press, window) => {
		const section = sectionOf(state);
		return section && (marking(state, press, window, section.text) ?? pressed(state, press, section, window));
	},
};
