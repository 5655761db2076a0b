import {dropHidden} from '../documents/hidden.js';

const word = /[\p{L}\p{N}\p{M}]+|[<>]=?(?=\s*\d)|[≤≥=±%€$£]/gu;

/**
The words of a text as quotations are compared: without white space, punctuation, Markdown's marks and hidden characters. Comparators and units count, since a limit turned round is another rule.
*/
export const quotationWords = (text: string): string => {
	const plain = dropHidden(text.replace(/‹U\+[0-9A-F]{4,6}›/g, ''))
		.normalize('NFC')
		.replace(/^(?:[ \t]*>)+/gm, ' ')
		.replace(/<br\s?\/?>/gi, ' ')
		.replace(/\]\([^()\s]*\)/g, '] ')
		.replace(/[*`~]+|\\(?=[\\|*_`<>[\](){}#+.!-])/g, '');
	return ` ${(plain.replaceAll('_', ' ').match(word) ?? []).join(' ')} `;
};

/**
Whether a quotation stands in a text, both as words. `…` in the quotation stands for what it leaves out; its first letter may be written small or large, as the sentence around it asks.
*/
export const isQuotedFrom = (quotation: string, words: string): boolean => {
	let at = 0;

	for (const piece of quotation.split(/\[?(?:…|\.{3})\]?/)) {
		const wanted = quotationWords(piece);
		const exact = words.indexOf(wanted, at);
		const found = exact < 0 ? words.indexOf(otherCase(wanted), at) : exact;

		if (wanted.trim() !== '' && found < 0) {
			return false;
		}

		at = wanted.trim() === '' ? at : found + wanted.length - 1;
	}

	return true;
};

/** Words begin with a space. */
const otherCase = (words: string): string => {
	const first = words.charAt(1);
	return ` ${first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase()}${words.slice(2)}`;
};
