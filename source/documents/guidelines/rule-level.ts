import type {RuleLevel} from '../facts.js';
import {unquoted} from '../unquoted.js';

/**
The word that makes a text a rule. `normative` is true for RFC 2119's words in upper case.
*/
export type RuleWord = {
	readonly level: RuleLevel;
	readonly normative: boolean;
	/** The offset of the word in the text. */
	readonly index: number;
	readonly end: number;
};

const noun =
	/\b(?:an?|[Tt]he|[Ee]very|[Ee]ach|[Tt]his|[Tt]hat|[Aa]ny|(?:MUST|NOT|SHALL|SHOULD|MAY|REQUIRED|RECOMMENDED|OPTIONAL),?(?: and| or)?) $/;
const normative = /\b(MUST NOT|SHALL NOT|SHOULD NOT|NOT RECOMMENDED|MUST NEVER|MUST|SHALL|REQUIRED|SHOULD|RECOMMENDED|MAY|OPTIONAL)\b/g;
const candidate =
	/\b(must not|must never|mustn[’']t|must|shall not|shall|never|always|avoid|do not|don[’']t|cannot be|may not|NEVER|ALWAYS)\b/gi;
const imperative = /^(?:use|prefer|ensure|keep|follow|only use|require)\b/i;

const levels: Readonly<Record<string, RuleLevel>> = {
	'MUST NOT': 'must-not',
	'MUST NEVER': 'must-not',
	'SHALL NOT': 'must-not',
	'SHOULD NOT': 'should',
	'NOT RECOMMENDED': 'should',
	MUST: 'must',
	SHALL: 'must',
	REQUIRED: 'must',
	SHOULD: 'should',
	RECOMMENDED: 'should',
	MAY: 'may',
	OPTIONAL: 'may',
};

const candidateLevel = (word: string): RuleLevel => (/^(?:must|shall|always)$/i.test(word) ? 'must' : 'must-not');

/**
What makes a text a rule, the first such word; `null` where none does. What stands in code spans, quotations or comments does not count, nor does a word spoken of («a MUST»), nor the sentence that introduces RFC 2119.

@param takesCandidates - Whether lower-case words, and imperatives such as «Use …», count as candidates.
*/
export const ruleWord = (text: string, takesCandidates: boolean): RuleWord | null => {
	const plain = unquoted(text).replace(/[^.]*\b(?:RFC ?2119|BCP ?14|key ?words?)\b[^.]*\.?/gi, found => ' '.repeat(found.length));

	for (const found of plain.matchAll(normative)) {
		if (!noun.test(plain.slice(Math.max(0, found.index - 24), found.index))) {
			return {level: levels[found[1] ?? ''] ?? 'must', normative: true, index: found.index, end: found.index + found[0].length};
		}
	}

	if (!takesCandidates) {
		return null;
	}

	for (const found of plain.matchAll(candidate)) {
		if (!/\b(?:an?|the)\s+$/i.test(plain.slice(Math.max(0, found.index - 8), found.index))) {
			return {level: candidateLevel(found[1] ?? ''), normative: false, index: found.index, end: found.index + found[0].length};
		}
	}

	const start = plain.replace(/^[*_\s]+/, '');
	const first = imperative.exec(start);
	return first
		? {
				level: /^prefer/i.test(start) ? 'should' : 'must',
				normative: false,
				index: plain.length - start.length,
				end: plain.length - start.length + first[0].length,
			}
		: null;
};
