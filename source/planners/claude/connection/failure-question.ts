import type {Option} from '../../../checks/finding.js';
import type {Question} from '../../../effects.js';
import type {Failure, FailureKind} from './failure.js';

const again: Option = {id: 'again', label: 'Try again', effect: 'The same turn once more. What you accepted stays.'};

const leave: Option = {id: 'leave', label: 'Save and leave', effect: 'Everything so far is kept; go on whenever you like.'};

const offline: Option = {
	id: 'offline',
	label: 'Go on without a model',
	effect: 'The offline planner outlines the plan from the documents by rule, and asks you the rest.',
};

/** These do not pass by themselves, so that one may want to go on without. */
const lasting: ReadonlySet<FailureKind> = new Set([
	'no-credential',
	'bad-key',
	'no-access',
	'billing',
	'spend-limit',
	'on-hold',
	'wrong-endpoint',
	'offline',
	'proxy',
	'certificate',
]);

const minutes = (seconds: number): string => (seconds < 120 ? `${Math.ceil(seconds)} seconds` : `${Math.ceil(seconds / 60)} minutes`);

/**
What the server said of a failure, and which request it was: what whoever runs the server asks for.
*/
export const saidOf = ({said, requestId}: Failure): string =>
	[...(said === '' ? [] : [`It said: «${said.replaceAll(/\s+/g, ' ')}»`]), ...(requestId === null ? [] : [`Request ${requestId}`])].join(
		'\n\n',
	);

const bodyOf = (failure: Failure, isParked: boolean): string =>
	[
		failure.hint,
		failure.seen,
		failure.retryAfter !== null && isParked ? `The server asks to wait ${minutes(failure.retryAfter)}.` : '',
		saidOf(failure),
	]
		.filter(text => text !== '')
		.join('\n\n');

export type Circumstances = {
	/** The conversation that failed. */
	readonly id: string;
	/** Seconds until it is tried again by itself; `null` where a person has to say so. */
	readonly wait: number | null;
	/** Nothing was drafted yet, so that another planner may begin. */
	readonly isBeginning: boolean;
};

/**
A failed turn as a question to the person. It is never remembered: whoever goes on later meets the failure again, or it has passed.
*/
export const failureQuestion = (failure: Failure, {id, wait, isBeginning}: Circumstances): Question => ({
	id: 'model/failure',
	about: {id, kind: failure.kind},
	shown: {
		kind: 'choice',
		title: failure.title,
		body: bodyOf(failure, wait === null),
		options: [again, leave, ...(isBeginning && lasting.has(failure.kind) ? [offline] : [])],
		recommended: null,
		takesText: false,
		isHolding: false,
		...(wait === null ? {} : {countdown: {seconds: wait, choice: again.id}}),
	},
});
