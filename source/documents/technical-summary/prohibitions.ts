import type {Place} from '../facts.js';
import {sentences} from '../guidelines/sentences.js';
import {factId} from '../ids.js';
import {type Mention, mentions} from '../technologies/mentions.js';
import {isRejected} from '../technologies/rejected.js';
import type {Technology} from '../technologies.js';
import {decisionOf} from './decision-of.js';
import type {Entry} from './read-technical-summary.js';

/**
The entry that a text stands for: its own id, its words, its lines.
*/
export type About = {readonly id: string | null; readonly text: string; readonly place: Place};

const active =
	/\b(?:we (?:do not|don[’']t|never|no longer|will not) (?:use|run|operate|deploy)|we (?:have )?(?:rejected|ruled out|banned|dropped|abandoned|decided against)|do not use|don[’']t use|never use|must not use)\b/i;
const passive =
	/\b(?:(?:is|are) (?:not (?:allowed|used|permitted)|forbidden|prohibited|banned)|(?:is|are|was|were|has been|have been) (?:rejected|ruled out)|must not be used|may not be used)\b/i;
const lesson =
	/^(?:\*\*)?(?:do not use|don[’']t use|never use|avoid)\s+[`*_]{0,3}([^:;.,()]{2,40}?)[`*_]{0,3}(?:\s+(?:again|any ?more|at all))?\s*(?:[:;.,(]|\s[–—-]\s|$)/i;

const others = /^[`*_)]*\s*(?:(?:,|and|or|\/)\s*[`*_]*[\w.+#-]+[`*_]*\s*)*$/;

/**
Whether a text forbids something, whatever it is.
*/
export const isProhibition = (text: string): boolean => active.test(text) || passive.test(text);

/** What is forbidden stands behind «we do not use» and before «is ruled out»: requests that «are rejected by nginx» forbid nothing. */
const isForbidden = (sentence: string, mention: Mention): boolean => {
	const [before, behind] = [active.exec(sentence), passive.exec(sentence)];
	const isMeant =
		(before !== null && before.index < mention.start) ||
		(behind !== null && behind.index >= mention.end && others.test(sentence.slice(mention.end, behind.index)));
	return isMeant && isRejected(sentence, mention);
};

const ruledOut = (technologies: readonly Technology[], about: About): readonly Entry[] =>
	technologies.map(({name, category}) => ({
		kind: 'ruled-out',
		decision: decisionOf({choice: name, version: null, category}, {...about, id: about.id ?? factId('NO', about.text), category: ''}),
	}));

/**
The technologies that a text rules out: «we do not run Redis», «Kafka was rejected», struck through.
*/
export const prohibitionsIn = (text: string, about: About): readonly Entry[] => {
	const found = sentences(text).flatMap(sentence => mentions(sentence, true).filter(mention => isForbidden(sentence, mention)));
	const struck = [...text.matchAll(/~~([^~]{2,80})~~/g)].flatMap(each => mentions(each[1] ?? '', true));
	return ruledOut([...new Map([...found, ...struck].map(({technology}) => [technology.name, technology])).values()], about);
};

/**
What a lesson rules out altogether: «Do not use MongoDB: …». One that says for what («avoid Redis for sessions») rules out nothing.
*/
export const forbiddenBy = (text: string, about: About): readonly Entry[] => {
	const named = lesson.exec(text)?.[1] ?? '';
	const [only] = mentions(named, true);
	return only !== undefined && only.start === 0 && only.end === named.length ? ruledOut([only.technology], about) : [];
};
