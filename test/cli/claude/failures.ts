import {expect} from 'vitest';
import {type Answer, failure, page, refusal, turn} from '../../helpers/messages/script.js';
import {pressArmed} from '../../helpers/press-armed.js';
import type {Pty} from '../../helpers/pty.js';
import {until} from '../../helpers/until.js';

/**
What somebody does about a failure.
*/
export type Way = (terminal: Pty) => Promise<void>;

/**
The first option, which says so.
*/
export const again: Way = async terminal => pressArmed(terminal, '1', '1-\\d choose');

/** Nothing: the countdown leads on. */
const wait: Way = async () => {};

/** Stops the countdown first, and sees that it is gone. */
const stop: Way = async terminal => {
	terminal.write('\u001B');
	await until(
		() => !terminal.screen().includes('Esc stops that'),
		() => terminal.screen(),
	);
	await again(terminal);
};

const option =
	(label: string): Way =>
	async terminal => {
		terminal.write('G');
		await terminal.until(label);
		const [, digit = ''] = new RegExp(`(\\d) {2}${label}`).exec(terminal.screen()) ?? [];
		await pressArmed(terminal, digit, '1-\\d choose');
	};

/**
A failure, what the screen says of it, and what is done about it.
*/
export type Case = readonly [name: string, answers: Answer | readonly Answer[], shows: readonly string[], way: Way];

const broken = (how: 'disconnect' | 'end' | 'overloaded' | 'stall'): Answer =>
	turn('### Objectives\n\nIt breaks off here.', {chunk: 4, break: {after: 5, how}});

const offline = 'Go on without a model';
const dropped = 'What streamed in of this turn is dropped; the turn begins again.';

/**
Before anything was drafted: whoever cannot have a model may go on without one.
*/
export const beginning: readonly Case[] = [
	['a bad key', failure(401, {message: 'invalid bearer token'}), ['does not accept the key …cdef', 'set another one', offline], again],
	['a portal', page(200), ['does not speak the Messages API', 'before /v1/messages', 'answered 200, text/html.', offline], again],
	['a wrong address', page(404), ['does not speak the Messages API', 'answered 404, text/html.', offline], again],
	['another form', {...page(200), ...{mediaType: 'application/json'}}, ['answered 200, application/json.', offline], again],
	[
		'no credit',
		failure(402, {message: 'Your credit balance is too low'}),
		['cannot be billed', 'Add credit', 'credit balance', offline],
		again,
	],
	[
		'a spend limit',
		failure(429, {code: 'enforced_spend_limit_reached', message: 'Spend limit', retryAfter: 5}),
		['spend limit of the account', 'Raise the limit', offline],
		again,
	],
	['no access', failure(403, {message: 'Not for you'}), ['has no access', 'Ask for access', offline], again],
	[
		'an unknown model',
		failure(404, {message: 'model: claude-opus-5-5'}),
		['The model claude-opus-5-5 is not known there', 'claude-haiku-5-5, for the rest of this run', 'claude-fable-5-2'],
		option('Go on with Claude Sonnet 5.5'),
	],
];

/**
In the middle of a plan. No two neighbours say the same, so that the one cannot be taken for the other.
*/
export const drafting: readonly Case[] = [
	['a request too large', failure(413), ['more than the model can take', 'Leave the manifests out'], option('Leave the manifests out')],
	['a limit', failure(429, {retryAfter: 2}), ['asks to wait', 'passes by itself', 'Try again in 2 s. Esc stops that.'], wait],
	['a long limit', failure(429, {retryAfter: 100}), ['asks to wait', 'Try again in 100 s. Esc stops that.'], stop],
	['a wait of an hour', failure(429, {retryAfter: 3600}), ['asks to wait', 'The server asks to wait 60 minutes.'], again],
	['an overload', failure(529, {message: 'Overloaded'}), ['is overloaded', '«Overloaded»', 'Try again in', 'Esc stops that'], wait],
	['a connection that breaks off', broken('disconnect'), ['broke off', dropped, 'Esc stops that'], stop],
	['an overload in a stream', broken('overloaded'), ['is overloaded', dropped.slice(0, 48), 'Esc stops that'], stop],
	['a stall', broken('stall'), ['went silent', 'Nothing came for 3 s.', '"silence" in settings.json', 'Esc stops that'], stop],
	['a stream that ends', broken('end'), ['broke off', dropped, 'Esc stops that'], stop],
	['no answer at all', {kind: 'silence'}, ['went silent', 'Esc stops that'], stop],
	['no answer but an end', {kind: 'hangup'}, ['broke off', 'Esc stops that'], stop],
	['a fault', failure(500), ['has a fault', 'Esc stops that'], stop],
	['a refusal', refusal('It may do harm.'), ['The model refuses to answer', '«It may do harm.»', 'Category: cyber'], again],
	[
		'a full context',
		turn('As far as it goes', {stop: 'model_context_window_exceeded'}),
		['more than the model can take', 'longer than the model can hold'],
		option('Go on with Claude Fable 5.2'),
	],
	[
		'a refused request, in its plainest form too',
		[failure(400, {message: 'cache_control: unknown'}), failure(400, {message: 'messages.0: too odd'})],
		['refused the request', 'It said: «messages.0: too odd»'],
		again,
	],
];

/**
Looks at a whole frame: all of it is said, nothing is too wide or too high, and the bar stands below.
*/
export const seen = async (terminal: Pty, name: string, shows: readonly string[]): Promise<void> => {
	for (const words of shows) {
		await until(
			() => terminal.screen().replaceAll(/\s+/g, ' ').includes(words),
			() => `${name}: expected «${words}»:\n${terminal.screen()}`,
		);
	}

	const rows = terminal.screen().split('\n');
	expect([name, terminal.isCut(), rows.length <= 24]).toEqual([name, false, true]);
	expect(rows.slice(-2).join(' '), name).toContain('q quit');
};
