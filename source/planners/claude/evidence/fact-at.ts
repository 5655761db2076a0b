import {quotationWords} from '../../../checks/quotation-words.js';
import type {Fact, Facts, Place} from '../../../documents/facts.js';
import {allFacts} from '../../../documents/plan/fact-index.js';

const overlaps = (a: Place, b: Place): boolean => a.path === b.path && a.line <= b.endLine && b.line <= a.endLine;

const share = (a: string, b: string): boolean => a.includes(b.trim()) || b.includes(a.trim());

/** A list item is quoted with its own number or sign, which is no part of the fact. */
const isSaid = ({id, text}: Fact, words: string): boolean => {
	const own = quotationWords(text);
	return share(quotationWords(`${id} ${text}`), words) || (own.trim().includes(' ') && words.includes(own));
};

/**
The fact that a quotation lies in: of those that stand in its lines and share its words, the narrowest. Where there is none, as in code, the place itself is one, with its lines as text.
*/
export const factAt = (place: Place & {readonly text: string}, quotation: string, facts: Facts): Fact => {
	const words = quotationWords(quotation);
	const [narrowest] = allFacts(facts)
		.filter(fact => overlaps(fact.place, place) && isSaid(fact, words))
		.toSorted((a, b) => a.place.endLine - a.place.line - (b.place.endLine - b.place.line) || a.text.length - b.text.length);

	if (narrowest) {
		return {id: narrowest.id, text: narrowest.text, place: narrowest.place};
	}

	const {path, line, endLine, text} = place;
	return {id: `${path}:${line === endLine ? line : `${line}-${endLine}`}`, text: text.trim(), place: {path, line, endLine}};
};
