import {distance} from 'fastest-levenshtein';

/**
The name that a misspelled one was most likely meant to be: at most two letters away, the first in order where several are; `null` where none is near.
*/
export const nearest = (name: string, names: Iterable<string>): string | null => {
	let best: string | null = null;
	let least = name.length < 6 ? 2 : 3;

	for (const each of names) {
		const apart = Math.abs(each.length - name.length) < least ? distance(name, each) : least;

		if (apart < least) {
			least = apart;
			best = each;
		}
	}

	return best;
};
