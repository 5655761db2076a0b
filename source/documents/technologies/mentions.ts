import {type Spelling, type Technology, technologies} from '../technologies.js';

/**
A technology that a text names. `start` and `end` are offsets into the text, `version` what follows the name («PostgreSQL 16»).
*/
export type Mention = {
	readonly technology: Technology;
	readonly version: string | null;
	readonly start: number;
	readonly end: number;
};

const token = /\.?[\p{L}\p{N}](?:[\p{L}\p{N}+#]|[._-](?=[\p{L}\p{N}]))*/gu;
const versionAfter =
	/^[`*_"]{0,3}\s?(?:\(|version |v)?\s?(?:>=|≥|\^|~)?\s?v?(\d{1,4}(?:\.(?:\d{1,5}|x)){0,3})(?![\p{L}\p{N}%]|\.\d)(?!\s?(?:ms|s|seconds?|minutes?|hours?|days?|users?|requests?|times|instances?|nodes?)\b)/iu;
const longest = 4;

const keyOf = (text: string): string => [...text.toLowerCase().matchAll(token)].map(([found]) => found).join(' ');

const bySpelling = new Map<string, {readonly technology: Technology; readonly spelling: Spelling}>(
	technologies.flatMap(technology => technology.spellings.map(spelling => [keyOf(spelling.text), {technology, spelling}] as const)),
);

type Token = {readonly text: string; readonly start: number; readonly end: number};

const isCounted = (
	spelling: Spelling,
	found: {readonly text: string; readonly before: string; readonly after: string; readonly isChoice: boolean},
): boolean => {
	const isCased = found.text === spelling.text;
	const isMarked = (found.before === '`' && found.after.startsWith('`')) || versionAfter.test(found.after);
	return spelling.counts === 'always' || (isCased && (spelling.counts === 'cased' || isMarked || found.isChoice));
};

const mentionAt = (
	text: string,
	tokens: readonly Token[],
	index: number,
	isChoice: boolean,
): (Mention & {readonly tokens: number}) | null => {
	const first = tokens[index];

	for (let count = Math.min(longest, tokens.length - index); first !== undefined && count > 0; count--) {
		const run = tokens.slice(index, index + count);
		const end = run.at(-1)?.end ?? first.end;
		const known = bySpelling.get(run.map(each => each.text.toLowerCase()).join(' '));

		if (known !== undefined && end - first.start < 60) {
			const after = text.slice(end, end + 40);
			const found = {text: text.slice(first.start, end), before: text[first.start - 1] ?? '', after, isChoice};

			if (isCounted(known.spelling, found)) {
				return {technology: known.technology, version: versionAfter.exec(after)?.[1] ?? null, start: first.start, end, tokens: count};
			}
		}
	}

	return null;
};

/**
The known technologies that a text names, in reading order.

@param isChoice - Whether the text is a choice, such as a table's cell: a name that is an English word too counts there.
*/
export const mentions = (text: string, isChoice = false): readonly Mention[] => {
	const tokens = [...text.matchAll(token)].map(found => ({text: found[0], start: found.index, end: found.index + found[0].length}));
	const found: Mention[] = [];

	for (let index = 0; index < tokens.length; index++) {
		const mention = mentionAt(text, tokens, index, isChoice);

		if (mention !== null) {
			const {tokens: count, ...rest} = mention;
			found.push(rest);
			index += count - 1;
		}
	}

	return found;
};
