import type {Decision, Fact, Facts, Rule} from '../../documents/facts.js';
import {mentions} from '../../documents/technologies/mentions.js';
import {isRejected} from '../../documents/technologies/rejected.js';
import {isUsed} from '../../documents/technologies/usage.js';
import type {Technology} from '../../documents/technologies.js';
import type {Stop} from '../finding.js';
import {dependentsOf, spoken} from './spoken.js';
import {stackOf} from './stack.js';
import {slug, stopOf} from './stop-of.js';

const before =
	/\b(?:must not|shall not|never|do not|don[’']t|avoid)\s+(?:be\s+)?(?:us(?:e|ing)|introduc(?:e|ing)|add(?:ing)?|depend(?:ing)? on|rely(?:ing)? on|adopt(?:ing)?)\s+(?:[\p{L}\p{N}./#+ -]{0,40}?(?:,|\bor|\band)\s+)?[`*_]{0,3}$/iu;
const after =
	/^[`*_]{0,3}\s+(?:must not|shall not|may not|should never|must never|is not to)\s+be\s+(?:used|introduced|added|adopted)[`*_]{0,3}\s*(?:[.;,]|$)/i;
const end = /^[`*_]{0,3}\s*(?:[.;)]|$|,?\s+(?:or|and)\s+[`*_]{0,3}[\p{Lu}])/u;

/**
The technologies that a rule forbids outright. «MUST NOT use Redis for sessions» forbids some uses only, and is no such rule.
*/
export const forbiddenBy = (rule: Rule): readonly Technology[] =>
	mentions(rule.text)
		.filter(({start, end: to}) => {
			const rest = rule.text.slice(to, to + 80);
			return (before.test(rule.text.slice(Math.max(0, start - 100), start)) && end.test(rest)) || after.test(rest);
		})
		.map(({technology}) => technology);

const stop = (about: {
	readonly technology: Technology;
	readonly rule: Rule;
	readonly fact: Fact;
	readonly source: 'summary' | 'use-case';
	readonly facts: Facts;
}): Stop => {
	const {technology, rule, fact, source, facts} = about;
	const where = source === 'summary' ? 'the technical summary' : 'the use case';
	return stopOf({
		id: `forbidden-technology/${rule.id}/${source}/${slug(technology.name)}`,
		check: 'forbidden-technology',
		subject: technology.name,
		message: `Unexpected ${technology.name} in ${where}, expected nothing that ${rule.id} forbids`,
		question: `${rule.id} forbids ${technology.name}, and ${where} uses it. Which holds?`,
		facts: [fact, rule],
		options: [
			{id: 'guideline', label: `The guideline holds: no ${technology.name}`, effect: `The plan is made without ${technology.name}.`},
			{
				id: source,
				label: `${technology.name} is used`,
				effect: `The plan uses ${technology.name}; ${rule.id} is recorded as waived for this use case.`,
			},
		],
		recommended: null,
		dependents: [...new Set([...(source === 'use-case' ? [fact.id] : []), ...dependentsOf(facts.useCase, [technology.name])])],
		canWait: false,
	});
};

/**
Technologies that a guideline forbids and the summary chose or the use case uses.

Rulings: `guideline`, or `summary` / `use-case` (the rule is waived here).
*/
export const forbiddenTechnology = (facts: Facts): readonly Stop[] => {
	const rules = facts.guidelines.rules.flatMap(rule => forbiddenBy(rule).map(technology => ({rule, technology})));

	if (rules.length === 0) {
		return [];
	}

	const stack = stackOf(facts.technicalSummary);
	const used = new Map<string, Fact>();

	for (const fact of spoken(facts.useCase)) {
		for (const mention of mentions(fact.text)) {
			if (!isRejected(fact.text, mention) && isUsed(fact.text, mention)) {
				used.set(mention.technology.name, used.get(mention.technology.name) ?? fact);
			}
		}
	}

	return rules.flatMap(({rule, technology}) => {
		const decision: Decision | undefined = stack.chosen.get(technology.name);
		const fact = used.get(technology.name);
		return [
			...(decision ? [stop({technology, rule, fact: decision, source: 'summary', facts})] : []),
			...(fact ? [stop({technology, rule, fact, source: 'use-case', facts})] : []),
		];
	});
};
