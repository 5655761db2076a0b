import * as v from 'valibot';
import type {ModelMessage} from '../../../effects.js';
import type {Json} from '../../../json.js';
import {continuation, fewTurnsLeft} from '../prompts/continuation.js';
import {type Call, readContent} from './content.js';
import {runAll} from './run-all.js';
import type {Failed, Outcome, Talk} from './talk.js';

/**
Where a conversation stands. `cut` are the pieces of an answer that was cut at the limit; `left` the turns that may follow.
*/
export type State = {
	readonly messages: readonly Json[];
	readonly limit: number;
	readonly cut: readonly string[];
	readonly reminders: number;
	readonly left: number;
};

export type Turn<Report> = {
	readonly state: State;
	readonly message: ModelMessage;
	readonly text: string;
	readonly calls: readonly Call[];
	readonly talk: Talk<Report>;
	readonly limits: {readonly first: number; readonly most: number};
};

const mostContinuations = 3;
const mostReminders = 2;
const warnedAt = 10;

/**
What follows from a turn: where the conversation stands then, or what came of it.
*/
export const follow = async <Report>(turn: Turn<Report>): Promise<State | Outcome<Report>> => {
	const {message, calls} = turn;

	switch (message.stopReason) {
		case 'refusal': {
			return failed('refused', explained(message.stopDetails));
		}

		case 'model_context_window_exceeded': {
			return failed('full', 'The conversation is longer than the model can hold.');
		}

		case 'pause_turn': {
			return {...turn.state, messages: [...turn.state.messages, {role: 'assistant', content: message.content}]};
		}

		case 'max_tokens': {
			return cutAtLimit(turn);
		}

		default: {
			// Some servers name another reason for a turn that calls tools.
			return calls.length > 0 ? called(turn) : ended(turn);
		}
	}
};

const failed = (why: Failed['why'], detail: string): Failed => ({kind: 'failed', why, detail});

const refusal = v.object({explanation: v.nullish(v.string()), category: v.nullish(v.string())});

const explained = (details: Json): string => {
	const {success, output} = v.safeParse(refusal, details);
	const {explanation = null, category = null} = success ? output : {};
	const reason = explanation === null ? 'The model gives no reason.' : `It said: «${explanation}»`;
	return category === null ? reason : `${reason}\n\nCategory: ${category}`;
};

/**
The conversation with this turn and an answer to it.
*/
const answered = <Report>({state, message}: Turn<Report>, content: readonly Json[]): State => ({
	...state,
	messages: [...state.messages, {role: 'assistant', content: message.content}, {role: 'user', content}],
});

/**
A text that was cut is gone on with, and joined. A tool call that was cut is never run: what it would do is not what was meant. The turn is dropped and asked for again with a higher limit.
*/
const cutAtLimit = <Report>(turn: Turn<Report>): State | Outcome<Report> => {
	const {state, message, text, limits} = turn;
	const last = readContent(message.content.slice(-1));

	if (last.text === '') {
		return state.limit >= limits.most
			? failed('too-long', `It does not fit into ${limits.most} tokens.`)
			: {...state, limit: Math.min(state.limit * 2, limits.most)};
	}

	const cut = [...state.cut, text];
	return cut.length > mostContinuations
		? failed('too-long', `It was cut ${cut.length} times, and is not at its end.`)
		: {...answered(turn, [said(continuation)]), cut};
};

const said = (text: string): Json => ({type: 'text', text});

const called = async <Report>(turn: Turn<Report>): Promise<State | Outcome<Report>> => {
	const used = await runAll(turn.calls, turn.talk);

	if ('report' in used) {
		return {kind: 'reported', report: used.report};
	}

	const {left, cut} = turn.state;
	// What was cut is part of the answer, and so is what was said of it before the tool was called.
	const pieces = cut.length === 0 ? [] : [...cut, turn.text];
	const notes = [...(pieces.length === 0 ? [] : [said(continuation)]), ...(left > warnedAt ? [] : [said(fewTurnsLeft(left - 1))])];
	return {...answered(turn, [...used.results, ...notes]), cut: pieces};
};

const ended = <Report>(turn: Turn<Report>): State | Outcome<Report> => {
	const {state, message, text, talk} = turn;
	const whole = [...state.cut, text].join('');

	if (talk.reminder === null) {
		return whole.trim() === '' ? failed('empty', 'The answer holds no text.') : {kind: 'said', text: whole};
	}

	const isOver = state.reminders === mostReminders || message.content.length === 0;

	if (isOver && talk.isOptional) {
		return {kind: 'silent'};
	}

	return isOver
		? failed('empty', 'The model ended without a report.')
		: {...answered(turn, [said(talk.reminder)]), reminders: state.reminders + 1};
};
