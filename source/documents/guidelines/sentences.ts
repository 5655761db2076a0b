import {unquoted} from '../unquoted.js';

/**
The sentences of a text, as they stand in it. A full stop inside a code span, a quotation, an abbreviation or a number ends none.
*/
export const sentences = (text: string): readonly string[] => {
	const masked = unquoted(text).replace(/\b(?:e\.g|i\.e|etc|cf|vs|approx|no|max|min)\.|\d\.\d/gi, found => found.replaceAll('.', ' '));
	const found: string[] = [];
	let start = 0;

	for (const end of masked.matchAll(/[.!?](?:\*\*|__|["”»)])*\s+(?=[\p{Lu}\p{N}`*_«“"[])/gu)) {
		found.push(text.slice(start, end.index + end[0].length).trim());
		start = end.index + end[0].length;
	}

	found.push(text.slice(start).trim());
	return found.filter(sentence => sentence !== '');
};
