import {diffArrays} from 'diff';

/**
A piece of a line; `isChanged` where it is what differs from the line on the other side.
*/
export type Part = {readonly text: string; readonly isChanged: boolean};

const simpleWord = /[A-Za-z0-9_\u00C0-\u024F]+|\s+|[^A-Za-z0-9_\u00C0-\u024F\s]/g;
const isSimple = /^[\u0000-\u024F\u2010-\u203A\u2190-\u2193\u240D]*$/;
const segmenter = new Intl.Segmenter('en', {granularity: 'word'});

// Beyond this a line is compared by its ends only, so that one endless line can't hold up the screen.
const longest = 2000;

const wordsOf = (text: string): string[] =>
	isSimple.test(text) ? (text.match(simpleWord) ?? []) : Array.from(segmenter.segment(text), each => each.segment);

const whole = (text: string, isChanged: boolean): readonly Part[] => (text === '' ? [] : [{text, isChanged}]);

const joined = (parts: readonly Part[]): readonly Part[] => {
	const all: Part[] = [];

	for (const part of parts) {
		const last = all.at(-1);

		if (last && last.isChanged === part.isChanged) {
			all[all.length - 1] = {...last, text: last.text + part.text};
		} else if (part.text !== '') {
			all.push(part);
		}
	}

	return all;
};

/**
Which words differ between a line and the one that replaces it; words of Chinese, Japanese and Thai are found without spaces. Lines with little in common have no changed words: they are different lines.
*/
export const wordChanges = (a: string, b: string): {readonly before: readonly Part[]; readonly after: readonly Part[]} => {
	const unlike = {before: whole(a, false), after: whole(b, false)};

	if (a.length > longest || b.length > longest) {
		return unlike;
	}

	const changes = diffArrays(wordsOf(a), wordsOf(b), {maxEditLength: 400});

	if (changes === undefined) {
		return unlike;
	}

	const same = changes.filter(each => !each.added && !each.removed).reduce((sum, each) => sum + each.value.join('').trim().length, 0);

	if (same * 4 < Math.max(a.trim().length, b.trim().length)) {
		return unlike;
	}

	const side = (other: 'added' | 'removed'): readonly Part[] =>
		joined(changes.filter(each => !each[other]).map(each => ({text: each.value.join(''), isChanged: each.added || each.removed})));
	return {before: side('added'), after: side('removed')};
};
