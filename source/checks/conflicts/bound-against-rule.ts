import type {Facts, Rule} from '../../documents/facts.js';
import type {Stop} from '../finding.js';
import {isAnswer, isAnyAnswer, isSpokenOf} from './bound-subjects.js';
import {type Bound, boundsOf} from './bounds.js';
import {dependentsOf, spoken} from './spoken.js';
import {stopOf} from './stop-of.js';

/**
Whether a bound is weaker than the rule's. Of several, the strictest of the use case against the loosest of the rule: then it collides whichever of them is meant.
*/
const isWeaker = (own: Bound, rule: Bound): boolean => (rule.comparator === '<=' ? own.lowest > rule.highest : own.highest < rule.lowest);

/**
Whether a rule's bound and the use case's can be compared. A number that is simply stated («expires after 7 days») is measured by a bound as well.
*/
const isComparable = (own: Bound, rule: Bound): boolean =>
	rule.comparator !== '=' &&
	(own.comparator === rule.comparator || own.comparator === '=') &&
	own.dimension === rule.dimension &&
	(own.percentile === rule.percentile || own.percentile === null || rule.percentile === null);

/**
How surely they speak of one thing; `null` where they do not. What is true of any answer is put as a question that can wait.
*/
const isCovered = (own: Bound, rule: Bound): 'said' | 'any answer' | null => {
	if (!isComparable(own, rule)) {
		return null;
	}

	if (isSpokenOf(own, rule)) {
		return 'said';
	}

	return own.comparator !== '<=' || !isAnyAnswer(own, rule) ? null : isAnswer(own) ? 'said' : 'any answer';
};

type Collision = {readonly own: Bound; readonly bound: Bound; readonly rule: Rule; readonly canWait: boolean};

const stop = ({own, bound, rule, canWait}: Collision, facts: Facts): Stop => {
	const subject = [...bound.subject].join(' ');
	return stopOf({
		id: `bound-against-guideline/${rule.id}/${own.fact.id}`,
		check: 'bound-against-guideline',
		subject,
		message: `Unexpected bound of ${own.written} in ${own.fact.id}, expected ${bound.written} (${rule.id})`,
		question: `${own.fact.id} allows ${own.written}, the guideline ${rule.id} asks for ${bound.written}. Which bound holds?`,
		facts: [own.fact, rule],
		options: [
			{id: 'guideline', label: `The guideline: ${bound.written}`, effect: `The plan is made for ${bound.written}, which satisfies both.`},
			{
				id: 'use-case',
				label: `The use case: ${own.written}`,
				effect: `The plan is made for ${own.written}; ${rule.id} is recorded as waived for this use case.`,
			},
		],
		recommended: 'guideline',
		dependents: [...new Set([own.fact.id, ...dependentsOf(facts.useCase, [...bound.subject].slice(0, 3))])],
		canWait,
	});
};

/**
Numbers of the use case that are weaker than what a guideline asks for on the same subject.

Rulings: `guideline` (the stricter bound holds), `use-case` (the rule is waived here).
*/
export const boundAgainstRule = (facts: Facts): readonly Stop[] => {
	const binding = new Map(facts.guidelines.rules.filter(({level}) => level !== 'may').map(rule => [rule.id, rule]));
	const rules = boundsOf([...binding.values()]);
	const candidates = candidatesIn(rules);

	return boundsOf(spoken(facts.useCase)).flatMap(own =>
		candidates(own).flatMap(bound => {
			const rule = binding.get(bound.fact.id);
			const covered = isCovered(own, bound);
			return rule !== undefined && covered !== null && isWeaker(own, bound)
				? [stop({own, bound, rule, canWait: rule.level === 'should' || covered === 'any answer'}, facts)]
				: [];
		}),
	);
};

/**
The rules that may speak of what a bound speaks of: those whose subject begins with one of its words, and those on any answer. So no pair is compared in vain.
*/
const candidatesIn = (rules: readonly Bound[]) => {
	const byWord = new Map<string, Bound[]>();
	const general = rules.filter(rule => isAnyAnswer(rule, rule));

	for (const bound of rules) {
		const [word] = bound.subject;

		if (word !== undefined) {
			byWord.set(word, [...(byWord.get(word) ?? []), bound]);
		}
	}

	return (own: Bound): readonly Bound[] => [
		...new Set([...[...own.subject].flatMap(word => byWord.get(word) ?? []), ...(own.percentile === null ? [] : general)]),
	];
};
