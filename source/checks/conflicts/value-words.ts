import {wordsOf} from '../../documents/domain-model/name-key.js';
import type {Known} from './model-index.js';

const set =
	'(?:\\s+(?:is|are|was|were|be|gets|has been|must be|shall be|should be|will be|can be|may be))?(?:\\s+(?:set|changed|updated|switched|moved|reset|changes|goes|moves|switches|transitions|turns|returns|back))?';

/**
What leads to a value that an attribute gets: «is set to», «becomes».
*/
export const towards = `${set}\\s+(?:to|as|into|becomes|become)\\s+(?:be\\s+)?(?:the\\s+(?:status|state|value)\\s+)?`;

/**
What leads to a value that an attribute has: «is», «is either», «=».
*/
export const being =
	'\\s*(?:\\s(?:is|are|was|must be|shall be|should be|equals|stays|remains|of)|===?|=|:)\\s+?(?:(?:either|one of|always|still|already|now)(?:\\s+the following)?:?\\s+)?';

/**
A clause with one of these claims nothing.
*/
export const negation = /\b(?:no longer|never|not|cannot|neither|nor|without|instead of|rather than)\b|n[’']t\b/i;

/**
The one attribute of an entity that tells its state by a list of values; `null` where there is none or several.
*/
export const statusOf = ({attributes}: Known): string | null => {
	const listed = [...attributes.values()].filter(({values}) => values.length > 1);
	const states = listed.filter(({name}) => /^(?:status|state)$/.test(wordsOf(name).at(-1) ?? ''));
	return states.length === 1 ? (states[0]?.name ?? null) : null;
};
