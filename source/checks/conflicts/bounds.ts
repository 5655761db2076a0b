import {singular} from '../../documents/domain-model/name-key.js';
import type {Fact} from '../../documents/facts.js';
import {sentences} from '../../documents/guidelines/sentences.js';

/**
A number with its unit that a clause states of a subject: «API responses are sent within 300 ms at the 95th percentile» is `<=`, 300, time (in milliseconds), of `api`, `response`, `sent`.
*/
export type Bound = {
	readonly fact: Fact;
	readonly clause: string;
	readonly comparator: '<=' | '>=' | '=';
	/** In the base unit of its dimension. They differ where a clause bounds several things, each in its own words: «reads answer within 300 ms, writes within 800 ms». */
	readonly lowest: number;
	readonly highest: number;
	readonly written: string;
	readonly dimension: string;
	readonly percentile: string | null;
	readonly subject: ReadonlySet<string>;
};

const units: ReadonlyArray<readonly [unit: RegExp, dimension: string, factor: number]> = [
	[/^(?:ms|msecs?|milliseconds?)$/, 'time', 1],
	[/^(?:s|secs?|seconds?)$/, 'time', 1000],
	[/^(?:min|mins|minutes?)$/, 'time', 60_000],
	[/^(?:h|hrs?|hours?)$/, 'time', 3_600_000],
	[/^(?:days?)$/, 'time', 86_400_000],
	[/^(?:weeks?)$/, 'time', 604_800_000],
	[/^(?:months?)$/, 'time', 2_592_000_000],
	[/^(?:years?)$/, 'time', 31_536_000_000],
	[/^(?:kb|kib)$/, 'size', 1],
	[/^(?:mb|mib)$/, 'size', 1024],
	[/^(?:gb|gib)$/, 'size', 1_048_576],
	[/^%$|^percent$/, 'share', 1],
	[/^(?:lines?|characters?|chars?|items?|rows?|entries|retries|attempts?|requests?|users?|connections?|rps)$/, 'count', 1],
];
const amount =
	/(\d{1,3}(?:[, ]\d{3})+|\d+(?:\.\d+)?)\s*(%|[a-z]+)\b(?:\s*(?:per|\/|an?|each)\s*(second|minute|hour|day|month|user|client|request|s|min|h)\b)?|(\d+(?:\.\d+)?)\s*%/gi;
const atMost =
	/(?:within|under|below|less than|fewer than|at most|no(?:t)? more than|no longer than|not longer than|up to|max(?:imum|\.)?(?: of)?|not exceed(?:ing)?|faster than|shorter than|≤|<=|<)\s*(?:the\s+first\s+)?$/i;
const atLeast =
	/(?:at least|no(?:t)? less than|no(?:t)? fewer than|min(?:imum|\.)(?: of)?|more than|over|above|exceed(?:s|ing)?|≥|>=|>)\s*$/i;
const percentile = /\b(?:p(\d{2}(?:\.\d+)?)|(\d{2}(?:\.\d+)?)(?:th|st|nd|rd)[ -]percentile)\b/i;
const forbidden = /\b(?:must|shall|may|should|can)\s*not\b|\bcannot\b|\bnever\b/i;
const conditions = /\b(?:except|unless|other than|apart from|excluding|instead of)\b/i;
const stop = new Set(
	'a an the of in on at for to from by with within under below less fewer than most more no not longer up max maximum min minimum least over above exceed exceeding one ones be is are was were been being it its this that these those must shall should may can will do does did have has had and or all every each any per as if when than then so only also always never percentile median average after before during until about around their there our your his her which who whose into least'.split(
		' ',
	),
);

/** Where a number is taken is no part of what it is a number of. */
const measured = /\bmeasured\s+(?:at|by|in|on|over|with|from)\s+(?:(?:the|an?|each|every|our)\s+)?[\p{L}-]+/giu;

const subjectOf = (clause: string): ReadonlySet<string> =>
	new Set(
		clause
			.replace(amount, ' ')
			.replace(percentile, ' ')
			.replace(measured, ' ')
			.toLowerCase()
			.split(/[^\p{L}\p{N}]+/u)
			.filter(word => word.length > 1 && !/\d/.test(word) && !stop.has(word))
			.map(singular),
	);

const clausesOf = (text: string): readonly string[] => sentences(text.slice(0, 3000)).flatMap(sentence => sentence.split(/;\s+|\s[–—]\s/));

/**
Which way a number binds. «Must not take more than 5 s» is at most; a share of the time for which something is available is at least.
*/
const comparatorOf = ({
	before,
	dimension,
	subject,
}: {
	readonly before: string;
	readonly dimension: string;
	readonly subject: ReadonlySet<string>;
}): Bound['comparator'] => {
	if (atMost.test(before)) {
		return '<=';
	}

	if (atLeast.test(before)) {
		return forbidden.test(before) ? '<=' : '>=';
	}

	return dimension === 'share' && ['available', 'availability', 'uptime'].some(word => subject.has(word)) ? '>=' : '=';
};

type Found = {readonly each: RegExpExecArray; readonly dimension: string; readonly number: number};

const foundIn = (clause: string): readonly Found[] =>
	[...clause.matchAll(amount)].flatMap(each => {
		const unit = (each[2] ?? '%').toLowerCase();
		const known = units.find(([pattern]) => pattern.test(unit));

		if (known === undefined) {
			return [];
		}

		const [, dimension, factor] = known;
		const rate = each[3] === undefined ? '' : `/${each[3].toLowerCase()[0]}`;
		const of = dimension === 'count' ? `count of ${singular(unit)}${rate}` : `${dimension}${rate}`;
		return [{each, dimension: of, number: Number((each[1] ?? each[4] ?? '0').replace(/[, ]/g, '')) * factor}];
	});

/**
Whether the numbers of a clause are bounds of one kind, each said to be one: «within 300 ms, one that writes within 800 ms».
*/
const areAlike = (clause: string, found: readonly Found[]): boolean =>
	found.every(({each, dimension}) => dimension === found[0]?.dimension && atMost.test(clause.slice(0, each.index)));

const boundOf = (fact: Fact, clause: string): Bound | null => {
	const found = foundIn(clause);
	const [first] = found;
	const isOne = found.length === 1 || areAlike(clause, found);

	if (first === undefined || !isOne || conditions.test(clause) || /\b\d{1,2}:\d{2}\b/.test(clause)) {
		return null;
	}

	const {dimension} = first;
	const numbers = found.map(({number}) => number);
	const level = percentile.exec(clause);
	const subject = subjectOf(clause);
	return {
		fact,
		clause,
		comparator: comparatorOf({before: clause.slice(0, first.each.index), dimension, subject}),
		lowest: Math.min(...numbers),
		highest: Math.max(...numbers),
		written: found.map(({each}) => each[0].trim()).join(' or '),
		dimension,
		percentile: level?.[1] ?? level?.[2] ?? null,
		subject,
	};
};

/**
The bounds that facts state, at most one for each clause. A clause with an exception, a time of day or numbers that are not all bounds of one kind states none.
*/
export const boundsOf = (facts: readonly Fact[]): readonly Bound[] =>
	facts.flatMap(fact => clausesOf(fact.text).flatMap(clause => (/\d/.test(clause) ? (boundOf(fact, clause) ?? []) : [])));

/**
Folds what two bounds must share to be compared, so that equal ones are found by hash.
*/
export const boundKey = ({dimension, comparator, percentile: level, subject}: Bound): string =>
	[dimension, comparator, level ?? '', ...[...subject].sort()].join('|');
