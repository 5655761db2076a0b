import type {Facts, Rule} from '../../documents/facts.js';
import type {Stop} from '../finding.js';
import {type Bound, boundsOf} from './bounds.js';
import {dependentsOf, spoken} from './spoken.js';
import {stopOf} from './stop-of.js';

const isWeaker = (own: Bound, rule: Bound): boolean => (rule.comparator === '<=' ? own.number > rule.number : own.number < rule.number);

/**
Whether a rule's bound covers what the use case speaks of: the use case says all the words of the rule's subject, at least two.
*/
const isCovered = (own: Bound, rule: Bound): boolean =>
	rule.comparator !== '=' &&
	own.comparator === rule.comparator &&
	own.dimension === rule.dimension &&
	(own.percentile === rule.percentile || own.percentile === null || rule.percentile === null) &&
	rule.subject.size > 1 &&
	[...rule.subject].every(word => own.subject.has(word));

const stop = (own: Bound, bound: Bound, rule: Rule, facts: Facts): Stop => {
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
		canWait: rule.level === 'should',
	});
};

/**
Numbers of the use case that are weaker than what a guideline asks for on the same subject.

Rulings: `guideline` (the stricter bound holds), `use-case` (the rule is waived here).
*/
export const boundAgainstRule = (facts: Facts): readonly Stop[] => {
	const binding = new Map(facts.guidelines.rules.filter(({level}) => level !== 'may').map(rule => [rule.id, rule]));
	const rules = boundsOf([...binding.values()]);
	const byWord = new Map<string, Bound[]>();

	// A rule is looked up by its first word only, so that no pair of bounds is compared in vain.
	for (const bound of rules) {
		const [word] = bound.subject;

		if (word !== undefined) {
			byWord.set(word, [...(byWord.get(word) ?? []), bound]);
		}
	}

	return boundsOf(spoken(facts.useCase)).flatMap(own =>
		[...own.subject]
			.flatMap(word => byWord.get(word) ?? [])
			.flatMap(bound => {
				const rule = binding.get(bound.fact.id);
				return rule !== undefined && isCovered(own, bound) && isWeaker(own, bound) ? [stop(own, bound, rule, facts)] : [];
			}),
	);
};
