import type {Fact, Facts} from '../../documents/facts.js';
import type {Stop} from '../finding.js';
import {authenticationContext, isElsewhere, requiredScheme, schemesIn, sentenceOf} from '../guidelines/required-scheme.js';
import {dependentsOf, spoken} from './spoken.js';
import {slug, stopOf} from './stop-of.js';

const stated = (fact: Fact): string | null => {
	const text = sentenceOf(fact.text);
	const found = schemesIn(text);
	const isUse =
		/\b(?:with|using|by|via|through|uses?|by means of|:)\s+(?:an?\s+|the\s+|their\s+|his or her\s+|valid\s+){0,3}(?:OAuth|OIDC|OpenID|JWT|JSON Web|bearer|API[- ]key|(?:HTTP )?basic|session cookie|cookie|mTLS|mutual|client cert|SAML)/i.test(
			text,
		);
	return found.length === 1 &&
		authenticationContext.test(text) &&
		isUse &&
		!isElsewhere(text) &&
		!/\b(?:not|never|no longer|without)\b/i.test(text)
		? (found[0] ?? null)
		: null;
};

/**
Ways to authenticate that differ from the one that a guideline asks of every request.

Rulings: `guideline`, or `summary` / `use-case` (the rule is waived here).
*/
export const authentication = (facts: Facts): readonly Stop[] => {
	const {guidelines, technicalSummary, useCase} = facts;
	const rules = guidelines.rules.flatMap(rule => {
		const scheme = requiredScheme(rule);
		return scheme === null ? [] : [{rule, scheme}];
	});
	const said =
		rules.length === 0
			? []
			: [
					...spoken(useCase).map(fact => ({fact, source: 'use-case'})),
					...technicalSummary.decisions.map(fact => ({fact, source: 'summary'})),
				];

	return said.flatMap(({fact, source}) => {
		const scheme = stated(fact);
		return rules
			.filter(each => scheme !== null && each.scheme !== scheme)
			.map(({rule, scheme: expected}) =>
				stopOf({
					id: `authentication/${rule.id}/${source}/${slug(scheme ?? '')}`,
					check: 'authentication',
					subject: 'authentication',
					message: `Unexpected ${scheme} in ${fact.id}, expected ${expected} (${rule.id})`,
					question: `${rule.id} asks for ${expected}; ${fact.id} says ${scheme}. How are requests authenticated?`,
					facts: [fact, rule],
					options: [
						{id: 'guideline', label: `With ${expected}`, effect: `The plan follows ${rule.id}.`},
						{
							id: source,
							label: `With ${scheme}`,
							effect: `The plan follows ${fact.id}; ${rule.id} is recorded as waived for this use case.`,
						},
					],
					recommended: 'guideline',
					dependents: dependentsOf(useCase, ['authenticat']),
					canWait: false,
				}),
			);
	});
};
