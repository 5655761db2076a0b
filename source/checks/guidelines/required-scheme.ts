import type {Rule} from '../../documents/facts.js';
import {unquoted} from '../../documents/unquoted.js';

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
/**
Words that speak of authentication.
*/
export const authenticationContext = /\b(?:authenticat\w*|authoriz\w*|authoris\w*|sign(?:s|ed)?[ -]?in|log(?:s|ged)?[ -]?in)\b/i;
const general =
	/^(?:(?:all|every|each|any|the|our)\s+)?(?:(?:public|HTTP|REST|internal)\s+)?(?:APIs?|endpoints?|requests?|API requests?|API endpoints?|calls?|authentication|users?|clients?)\s+(?:\p{L}+\s+){0,2}?(?:MUST|SHALL|must|shall)\b/iu;
const elsewhere =
	/\b(?:webhooks?|third[- ]part(?:y|ies)|external|partners?|provider|upstream|callbacks?|except|unless|instead of|or|rather than|outgoing|between services)\b/i;

/**
Whether a text speaks of some requests only, or leaves a choice.
*/
export const isElsewhere = (text: string): boolean => elsewhere.test(text);

/**
The schemes that a text names.
*/
export const schemesIn = (text: string): readonly string[] => schemes.filter(([, words]) => words.test(text)).map(([scheme]) => scheme);

/**
A text as it is searched: without what it only quotes.
*/
export const sentenceOf = (text: string): string => unquoted(text).slice(0, 600);

/**
The one scheme that a rule asks of every request; `null` where it asks for none, leaves a choice or speaks of some requests only.
*/
export const requiredScheme = (rule: Rule): string | null => {
	const text = sentenceOf(rule.text);
	const found = schemesIn(text);
	const isGeneral =
		rule.level === 'must' &&
		general.test(text) &&
		!isElsewhere(text) &&
		(authenticationContext.test(text) || /\b(?:require|use)\b/i.test(text));
	return isGeneral && found.length === 1 ? (found[0] ?? null) : null;
};
