import type {Bound} from './bounds.js';

const anyAnswer = new Set(
	'interactive synchronous request response endpoint api http page screen call user facing user-facing answer respond return reply complete load latency time operation read reading write writing query'.split(
		' ',
	),
);

/**
Whether a use case's bound speaks of what a rule's bound speaks of: it says all the words of the rule's subject, at least two.
*/
export const isSpokenOf = (own: Bound, rule: Bound): boolean =>
	rule.subject.size > 1 && subjectsOf(rule).some(subject => subject.every(word => own.subject.has(word)));

/**
The subjects that a clause names: «invitations and other links expire» is one on invitations too.
*/
const subjectsOf = ({subject, clause}: Bound): readonly (readonly string[])[] => {
	const words = [...subject];
	const other = words.indexOf('other');
	const isListed = other > 0 && /\b(?:and|or)\s+other\s/i.test(clause);
	const without = words.filter((_, index) => index !== other && index !== other + 1);
	return isListed && without.length > 1 ? [words, without] : [words];
};

const reading = ['read', 'reading', 'query'];
const writing = ['write', 'writing'];

/**
Whether a rule bounds only what reads, or only what writes. Which of them an answer does is rarely said.
*/
const isOfOneKind = (rule: Bound): boolean => reading.some(word => rule.subject.has(word)) !== writing.some(word => rule.subject.has(word));

/**
Whether a rule bounds how long any answer may take, and the use case how long one of its answers may: both name the same percentile.
*/
export const isAnyAnswer = (own: Bound, rule: Bound): boolean =>
	rule.dimension === 'time' &&
	own.dimension === 'time' &&
	rule.percentile !== null &&
	own.percentile === rule.percentile &&
	rule.subject.size > 0 &&
	!isOfOneKind(rule) &&
	[...rule.subject].every(word => anyAnswer.has(word));

/**
Whether a bound says of itself that it is on an answer of the API: then a rule on any answer is on it.
*/
export const isAnswer = ({subject}: Bound): boolean =>
	['api', 'endpoint', 'http'].some(word => subject.has(word)) &&
	['answer', 'respond', 'response', 'reply', 'return', 'request'].some(word => subject.has(word));
