import {singular, wordsOf} from '../../documents/domain-model/name-key.js';
import type {Guidelines, Rule} from '../../documents/facts.js';

const about = /^(?:(?:all|every|each|the|our)\s+)?(?:(?:API|REST|HTTP|resource|URL)\s+)*(?:paths?|urls?|uris?|routes?|endpoints?|apis?)\b/i;
const kebab = /\bkebab[- ]?case\b/i;
const plural = /\bplurals?\b/i;
const version =
	/\b(?:below|under|start(?:s|ing)? with|begin(?:s|ning)? with|prefix(?:ed)?(?: with| of)?|in)\s+`?(\/(?:api\/)?v\d{1,3})\/?`?(?![\p{L}\p{N}/])/iu;

/**
The rules of the guidelines on the form of paths, as far as their form is recognised: kebab case, and the version that they stand below.
*/
export type PathRules = {
	readonly naming: Rule | null;
	readonly versioning: {readonly rule: Rule; readonly prefix: string} | null;
};

/**
What the guidelines ask of every path.
*/
export const pathRules = ({rules}: Guidelines): PathRules => {
	const asked = rules.filter(({level, text}) => level === 'must' && about.test(text));
	const versioning = asked.flatMap(rule => {
		const prefix = version.exec(rule.text)?.[1];
		return prefix === undefined ? [] : [{rule, prefix}];
	});
	return {naming: asked.find(({text}) => kebab.test(text)) ?? null, versioning: versioning[0] ?? null};
};

const segmentsOf = (path: string): readonly string[] => path.split('/').filter(segment => segment !== '' && !/^[{:]/.test(segment));

/**
Whether every segment of a path that is no parameter is written in kebab case.
*/
export const isKebab = (path: string): boolean => segmentsOf(path).every(segment => /^[\p{Ll}\p{N}.~-]+$/u.test(segment));

/**
Whether a rule asks for nothing of paths beside kebab case, a version and plural nouns, and a path gives all that it asks for.
*/
export const givesAll = ({text}: Rule, path: string): boolean =>
	!plural.test(text) ||
	segmentsOf(path)
		.filter(segment => !/^(?:api|v\d+)$/.test(segment))
		.every(segment => {
			const last = wordsOf(segment).at(-1) ?? '';
			return singular(last) !== last;
		});
