import type {Fact, Facts, Rule} from '../../documents/facts.js';
import {unquoted} from '../../documents/unquoted.js';
import type {Stop} from '../finding.js';
import {dependentsOf, spoken} from './spoken.js';
import {slug, stopOf} from './stop-of.js';

const schemes: ReadonlyArray<readonly [scheme: string, words: RegExp]> = [
	[
		'a token of OAuth or OpenID Connect',
		/\b(?:OAuth ?2?(?:\.\d)?|OIDC|OpenID Connect|JWTs?|JSON Web Tokens?|bearer tokens?)(?![\p{L}\p{N}])/iu,
	],
	['an API key', /\bAPI[- ]keys?\b/i],
	['HTTP basic authentication', /\b(?:HTTP )?basic auth(?:entication)?\b/i],
	['a session cookie', /\b(?:session cookies?|cookie-based sessions?)\b/i],
	['mutual TLS', /\b(?:mTLS|mutual TLS|client certificates?)\b/i],
	['SAML', /\bSAML\b/],
];
const context = /\b(?:authenticat\w*|authoriz\w*|authoris\w*|sign(?:s|ed)?[ -]?in|log(?:s|ged)?[ -]?in)\b/i;
const general =
	/^(?:(?:all|every|each|any|the|our)\s+)?(?:(?:public|HTTP|REST|internal)\s+)?(?:APIs?|endpoints?|requests?|API requests?|API endpoints?|calls?|authentication|users?|clients?)\s+(?:\p{L}+\s+){0,2}?(?:MUST|SHALL|must|shall)\b/iu;
const elsewhere =
	/\b(?:webhooks?|third[- ]part(?:y|ies)|external|partners?|provider|upstream|callbacks?|except|unless|instead of|or|rather than|outgoing|between services)\b/i;

const schemesIn = (text: string): readonly string[] => schemes.filter(([, words]) => words.test(text)).map(([scheme]) => scheme);

const sentenceOf = (text: string): string => unquoted(text).slice(0, 600);

/**
The one scheme that a rule asks of every request; `null` where it asks for none, leaves a choice or speaks of some requests only.
*/
const required = (rule: Rule): string | null => {
	const text = sentenceOf(rule.text);
	const found = schemesIn(text);
	const isGeneral =
		rule.level === 'must' && general.test(text) && !elsewhere.test(text) && (context.test(text) || /\b(?:require|use)\b/i.test(text));
	return isGeneral && found.length === 1 ? (found[0] ?? null) : null;
};

const stated = (fact: Fact): string | null => {
	const text = sentenceOf(fact.text);
	const found = schemesIn(text);
	const isUse =
		/\b(?:with|using|by|via|through|uses?|by means of|:)\s+(?:an?\s+|the\s+|their\s+|his or her\s+|valid\s+){0,3}(?:OAuth|OIDC|OpenID|JWT|JSON Web|bearer|API[- ]key|(?:HTTP )?basic|session cookie|cookie|mTLS|mutual|client cert|SAML)/i.test(
			text,
		);
	return found.length === 1 && context.test(text) && isUse && !elsewhere.test(text) && !/\b(?:not|never|no longer|without)\b/i.test(text)
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
		const scheme = required(rule);
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
