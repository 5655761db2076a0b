import {folded} from '../quotation.js';

/**
A statement taken apart. Each piece stands in the document as it is; empty where the statement has none.
*/
export type Taken = {readonly given: string; readonly when: string; readonly outcome: string};

const trimmed = (text: string): string => text.replace(/^[\s,:;*]+|[\s,;*]+$/g, '');

const between = (text: string, start: RegExp, end: RegExp): {readonly piece: string; readonly rest: string} | null => {
	const from = start.exec(text);
	const to = from === null ? null : end.exec(text.slice(from[0].length));

	if (from === null || to === null) {
		return null;
	}

	const cut = from[0].length + to.index;
	return {piece: trimmed(text.slice(from[0].length, cut)), rest: trimmed(text.slice(cut + to[0].length))};
};

/**
Takes a criterion apart at given, when, if and then, or at the comma after its condition; what has no condition is all outcome.
*/
export const takenApart = (text: string): Taken => {
	const whole = folded(text).replaceAll('**', '');
	const given = between(whole, /^given:?\s/i, /[,.;:]?\s+when:?\s/i);
	const rest = given?.rest ?? whole;
	const start = given === null ? /^(?:when|if|while|after|once|as soon as):?\s/i : /^/;
	const when = between(rest, start, /,?\s+then:?\s/i) ?? between(rest, start, /,\s+|\s+(?=the system shall\b)/i);
	return {given: given?.piece ?? '', when: when?.piece ?? '', outcome: when?.rest ?? rest};
};
