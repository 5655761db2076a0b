import type {Proposal} from '../changes/proposal.js';
import {strip} from '../documents/sanitise.js';
import type {Answer, News, Question, Stage, Verdict} from '../effects.js';
import type {Memory} from '../journal/inner.js';
import {begun, type Stream, streamed} from './stream.js';
import {type Usage, usageOf} from './usage.js';

/**
The one thing that waits, or that is worked on. `since` is in milliseconds of the screen's clock.
*/
export type Pending =
	| {readonly kind: 'none'}
	| {readonly kind: 'working'; readonly what: string; readonly since: number}
	| {readonly kind: 'ask'; readonly question: Question; readonly memory: Memory<Answer>; readonly since: number}
	| {readonly kind: 'review'; readonly proposal: Proposal; readonly memory: Memory<Verdict>};

type Of<Type extends News['type']> = Extract<News, {readonly type: Type}>;

/**
What is known of the run: everything on the screen but cursors and typed text.
*/
export type View = {
	readonly stage: Stage;
	readonly step: number | null;
	readonly titles: Readonly<Record<number, string>>;
	readonly accepted: Readonly<Record<number, Of<'accepted'>['by']>>;
	readonly inputs: Of<'found-inputs'> | null;
	readonly planner: Of<'planned-by'> | null;
	readonly stream: Stream | null;
	/** What the model thinks before it writes, the end of it. */
	readonly thinking: string;
	readonly usage: Usage | null;
	/** What takes long within the present work, in the person's words. */
	readonly doing: string | null;
	readonly coldRead: Of<'read-cold'> | null;
	readonly wrote: readonly Of<'wrote'>[];
	readonly pending: Pending;
};

export type Put = {readonly type: 'put'; readonly pending: Extract<Pending, {readonly kind: 'ask' | 'review'}>};
export type Settled = {readonly type: 'settled'};

export const emptyView: View = {
	stage: 'preflight',
	step: null,
	titles: {},
	accepted: {},
	inputs: null,
	planner: null,
	stream: null,
	thinking: '',
	usage: null,
	doing: null,
	coldRead: null,
	wrote: [],
	pending: {kind: 'none'},
};

const works: Readonly<Record<Stage, string>> = {
	preflight: 'Reading the documents and the code',
	sections: 'Going through the ten steps',
	assembly: 'Putting the plan together',
	'cold read': 'Reading the plan with fresh eyes',
	reviews: 'Preparing the changes to review',
	writing: 'Writing what was approved',
	done: 'Finishing',
};

/**
What is being done now, in the person's words.
*/
export const work = ({stage, step, titles, accepted, doing}: View): string =>
	doing ??
	(stage === 'sections' && step !== null && accepted[step] === undefined ? `Drafting step ${step}, ${titles[step] ?? ''}` : works[stage]);

const working = (view: View, now: number): View => {
	const what = work(view);
	const {pending} = view;
	return pending.kind === 'ask' || pending.kind === 'review' || (pending.kind === 'working' && pending.what === what)
		? view
		: {...view, pending: {kind: 'working', what, since: now}};
};

/** Only the last lines are shown. */
const longestThought = 2000;

/** Nothing streams in. */
const nothing = {stream: null, thinking: '', doing: null} as const;

// Late findings belong to the question that is on the screen, or to none.
const checked = (pending: Pending, {section, findings}: Of<'checked'>): Pending => {
	if (pending.kind !== 'ask' || pending.question.shown.kind !== 'section' || pending.question.shown.section !== section) {
		return pending;
	}

	const {question} = pending;
	return {...pending, question: {...question, shown: {...pending.question.shown, findings, isChecking: false}}};
};

const learned = (view: View, news: News): View => {
	switch (news.type) {
		case 'found-inputs': {
			return {...view, inputs: news};
		}

		case 'planned-by': {
			return {...view, planner: news};
		}

		case 'stepped': {
			const {[news.section]: _, ...accepted} = view.accepted;
			return {...view, stage: 'sections', step: news.section, titles: {...view.titles, [news.section]: news.title}, accepted, ...nothing};
		}

		case 'streamed': {
			return {...view, stream: streamed(view.stream, news), thinking: '', doing: null};
		}

		case 'turned': {
			return {...view, ...begun(view.stream, news), doing: null};
		}

		case 'thought': {
			return {...view, thinking: (view.thinking + strip(news.chunk)).slice(-longestThought), doing: null};
		}

		case 'used': {
			return {...view, usage: usageOf(news)};
		}

		case 'doing': {
			return {...view, doing: strip(news.what)};
		}

		case 'checked': {
			return {...view, doing: null, pending: checked(view.pending, news)};
		}

		case 'drafted': {
			return {...view, ...nothing, stream: {section: news.section, text: strip(news.text), from: 0, isDrafted: true}};
		}

		case 'accepted': {
			return {...view, ...nothing, accepted: {...view.accepted, [news.section]: news.by}};
		}

		case 'entered': {
			return {...view, ...nothing, stage: news.stage};
		}

		case 'read-cold': {
			return {...view, coldRead: news};
		}

		case 'wrote': {
			return {...view, wrote: [...view.wrote.filter(({path}) => path !== news.path), news]};
		}
	}
};

/**
The view after news, after something was put to the person, or after it was settled. Pure.

@param now - Milliseconds, for how long the present work has taken.
*/
export const see = (view: View, event: News | Put | Settled, now: number): View => {
	switch (event.type) {
		case 'put': {
			return {...view, pending: event.pending};
		}

		case 'settled': {
			return {...view, pending: {kind: 'working', what: 'Going on', since: now}};
		}

		default: {
			return working(learned(view, event), now);
		}
	}
};
