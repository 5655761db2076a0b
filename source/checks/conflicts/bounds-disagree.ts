import type {Fact, Facts} from '../../documents/facts.js';
import type {Stop} from '../finding.js';
import {type Bound, boundKey, boundsOf} from './bounds.js';
import {dependentsOf, spoken} from './spoken.js';
import {slug, stopOf} from './stop-of.js';

const isScenario = ({text}: Fact): boolean => /^\W*(?:given|when|then|and|but|if|scenario|example)\b/i.test(text);

const least = ({comparator, dimension, subject, lowest, highest}: Bound): boolean =>
	lowest === highest && (comparator === '=' ? subject.size > 2 && /^(?:time|size|share)/.test(dimension) : subject.size > 1);

const pairs = (bounds: readonly Bound[]): ReadonlyArray<readonly [Bound, Bound]> => {
	const first = new Map<string, Bound>();

	return bounds.filter(least).flatMap(bound => {
		const key = boundKey(bound);
		const known = first.get(key);
		first.set(key, known ?? bound);
		return known !== undefined && known.lowest !== bound.lowest && known.fact !== bound.fact ? [[known, bound] as const] : [];
	});
};

const stop = (check: string, [one, other]: readonly [Bound, Bound], about: {readonly facts: Facts; readonly canWait: boolean}): Stop => {
	const subject = [...one.subject].join(' ');
	return stopOf({
		id: `${check}/${slug(subject)}/${slug(one.written)}-${slug(other.written)}`,
		check,
		subject,
		message: `Unexpected ${other.written} in ${other.fact.id}, expected ${one.written} as in ${one.fact.id}`,
		question: `${one.fact.id} says ${one.written}, ${other.fact.id} says ${other.written}, of the same thing. Which number holds?`,
		facts: [one.fact, other.fact],
		options: [
			{id: 'first', label: one.written, effect: `The plan is made for ${one.written}.`},
			{id: 'second', label: other.written, effect: `The plan is made for ${other.written}.`},
		],
		recommended: null,
		dependents: dependentsOf(about.facts.useCase, [...one.subject].slice(0, 3)),
		canWait: about.canWait,
	});
};

/**
Numbers that disagree on one subject, word for word: two rules of the guidelines (`rules-disagree`), or two places of use case and summary (`numbers-disagree`, which can wait).

Rulings: `first`, `second`.
*/
export const boundsDisagree = (facts: Facts): readonly Stop[] => {
	const {useCase, guidelines, technicalSummary} = facts;
	const said = [...spoken(useCase), ...technicalSummary.decisions, ...technicalSummary.learnings].filter(fact => !isScenario(fact));
	return [
		...pairs(boundsOf(guidelines.rules)).map(pair => stop('rules-disagree', pair, {facts, canWait: false})),
		...pairs(boundsOf(said)).map(pair => stop('numbers-disagree', pair, {facts, canWait: true})),
	];
};
