import type {Facts} from '../documents/facts.js';
import {allFacts} from '../documents/plan/fact-index.js';
import type {Finding} from './finding.js';
import {offendingText, type Stretch} from './stretch.js';

// In capitals only: «todo» is a word of many domains, and «to be confirmed» is what happens to an order.
const marks = [
	/\b(?:TBD|TBC|FIXME)\b/g,
	/\bTODO(?=:|\()/g,
	/(?:^\s*(?:[-*+]\s+|\d+[.)]\s+)?|\|\s*)TODO(?=\s*(?:$|\|)|\s+(?!to\b|is\b|and\b|or\b|means\b|state\b|status\b)[a-z])/g,
	/(?:^|\s)\?\?\?(?=\s|$|[.,;)|])/g,
	/<(?:insert|your|enter|fill|replace|name of|description of)\b[^<>]{0,80}>/gi,
	/\[(?:insert|your|enter|fill in|replace|to be)\b[^[\]]{0,80}\](?!\()/gi,
	/\bto be (?:decided|determined)\b(?=\s*(?:[.;|)\]]|$|later\b))/gi,
	/\blorem ipsum\b/gi,
];

const question = /^\s*(?:[-*+]\s+)?Open: Q-\d/;

/**
Finds text that was left to be filled in, outside code, quotations and open questions. A word that the documents use themselves, as a status `TODO`, is none.

@returns One finding for each, in reading order.
*/
export const noPlaceholders = ({subject, marks: {prose}, placeAt}: Stretch, facts: Facts): readonly Finding[] => {
	let words: string | null = null;
	const isOwnWord = (text: string): boolean => {
		words ??= allFacts(facts)
			.map(fact => fact.text)
			.join('\n');
		return /^[A-Z]+$/.test(text) && new RegExp(`\\b${text}\\b`).test(words);
	};

	return prose.split('\n').flatMap((line, index) => {
		if (question.test(line) || line.length > 20_000) {
			return [];
		}

		const found = marks.flatMap(mark =>
			Array.from(line.matchAll(mark), match => ({text: match[0].replace(/^[\s|*+-]*(?:\d+[.)]\s+)?/, ''), at: match.index})),
		);
		return found
			.filter(({text}) => !isOwnWord(text.trim()))
			.toSorted((a, b) => a.at - b.at)
			.map(
				({text}): Finding => ({
					check: 'no-placeholders',
					severity: 'error',
					subject,
					message: `Unexpected placeholder «${text.trim()}», expected the text itself, or Open: Q-n`,
					place: placeAt(index + 1),
					other: null,
					offending: offendingText(line),
				}),
			);
	});
};
