import type {Section} from '../../../sections/section.js';

const test = /(?<![\w-])T-[A-Z][\w:.>-]*\w/g;

/** Tests are made here. */
const ofTests = 9;

/**
The tests that accepted sections speak of, each with their numbers, for the section that says what every test is: otherwise a name that an earlier section rests on is forgotten.

@returns Lines; none for any other section.
*/
export const promisedTests = (section: number, accepted: readonly Section[]): readonly string[] => {
	const places = new Map<string, Set<number>>();

	for (const {number, text} of section === ofTests ? accepted.filter(each => each.number !== ofTests) : []) {
		for (const [name] of text.matchAll(test)) {
			places.set(name, (places.get(name) ?? new Set()).add(number));
		}
	}

	return [...places].map(([name, numbers]) => `- ${name} (section ${[...numbers].join(', ')})`);
};
