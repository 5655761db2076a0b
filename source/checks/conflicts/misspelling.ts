import {distance} from 'fastest-levenshtein';

const letters = (word: string): string => [...word].sort().join('');
const undoubled = (word: string): string => word.replace(/(.)\1+/g, '$1');

/**
Whether one name is likely the other, misspelt: two letters swapped, one doubled or not, or one wrong in a long name. «Contact» and «Contract» are two names.
*/
export const isMisspelling = (one: string, other: string): boolean => {
	const [a, b] = [one.replaceAll(' ', ''), other.replaceAll(' ', '')];

	if (a === b) {
		return one !== other;
	}

	if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1) {
		return false;
	}

	return (
		undoubled(a) === undoubled(b) ||
		(a.length === b.length && letters(a) === letters(b) && distance(a, b) === 2) ||
		(Math.min(a.length, b.length) >= 8 && distance(a, b) === 1)
	);
};
