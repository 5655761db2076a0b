import {addsHidden} from '../../changes/adds-hidden.js';
import type {Proposal} from '../../changes/proposal.js';
import {resultOf} from '../../changes/result-of.js';
import type {Decided} from '../../effects.js';
import type {Dialogue} from './dialogue.js';
import {diffText} from './diff-text.js';

/** Words to type, with what they do. */
type Words = Readonly<Record<string, string>>;

/**
Shows what a file would become and waits for the typed word.

@returns `approved`, or the other word of `words` that was typed.
*/
export const approval = async (
	{path, before, after}: {readonly path: string; readonly before: string | null; readonly after: string},
	words: Words,
	dialogue: Dialogue,
): Promise<string> => {
	const hidden = addsHidden(before, after);
	const rows = diffText(before, after);
	const all = hidden.length === 0 ? {approve: `write ${path} exactly so`, ...words} : words;

	dialogue.print(
		...(rows.length === 0 ? ['Nothing in the file changes.'] : rows),
		...hidden.map(({character, line}) => `It cannot be approved: line ${line} would get the hidden character ${character}.`),
		'',
	);

	return oneOf(all, dialogue);
};

/**
Lists words with what they do, and waits for one of them.
*/
export const oneOf = async (words: Words, {print, reply}: Dialogue): Promise<string> => {
	const ways = Object.entries(words).map(([word, effect]) => `  ${word} — ${effect}`);
	print(...ways, 'Type the word.');

	for (;;) {
		const word = (await reply(ways)).toLowerCase();

		if (Object.hasOwn(words, word)) {
			return word;
		}

		print(`«${word}» is none of: ${Object.keys(words).join(', ')}. Nothing was approved.`);
	}
};

/**
Puts a file that is approved or sent back as one.
*/
export const reviewWhole = async ({path, title, before, splices}: Proposal, dialogue: Dialogue): Promise<Decided> => {
	const after = resultOf(before, splices, new Set());
	dialogue.print('', `Review: ${title}`, before === null ? `${path}, a new file` : path, '');
	// The dialogue itself understands «back».
	const ways = {reject: 'send it back: choose the section that is to change', back: 'go back to any earlier answer'};
	const word = await approval({path, before, after}, ways, dialogue);

	return {verdict: word === 'reject' ? 'rejected' : 'approved', text: after, left: []};
};
