import type {Decision, Place} from '../facts.js';
import {factId} from '../ids.js';
import {plainText} from '../plain-text.js';
import {mentions} from '../technologies/mentions.js';
import {type Choice, choicesOf} from './choice-of.js';

/**
A decision of the summary; its id is the document's own or made of its text.
*/
export const decisionOf = (
	choice: Choice,
	about: {readonly id: string | null; readonly category: string; readonly text: string; readonly place: Place; readonly reason?: string},
): Decision => ({
	id: about.id ?? factId('TS', about.text),
	text: about.text,
	place: about.place,
	category: about.category === '' ? (choice.category ?? '') : about.category,
	choice: choice.choice,
	version: choice.version,
	reason: about.reason ?? null,
});

/**
What a text rules out: the known technologies at its head («Redis or Memcached: …»), else its first words.
*/
export const ruledOutOf = (
	text: string,
	about: {readonly id: string | null; readonly text: string; readonly place: Place},
): readonly Decision[] => {
	const head =
		plainText(text.replace(/~~/g, '')).split(
			/\s*(?::|\s[–—-]\s|\(|;|\.\s|,\s(?:because|since|as|which)\b|\s(?:because|since|as a|due to|is|are|for)\s)/,
		)[0] ?? '';
	const bare = head.replace(/^(?:no|not|never|avoid|do not use|don[’']t use|we do not use|rejected)\s+/i, '').trim();
	const known = mentions(bare, true);
	const names =
		known.length > 0
			? known.map(({technology}) => ({choice: technology.name, version: null, category: technology.category}))
			: choicesOf(bare, true);
	return names.map(choice => decisionOf(choice, {...about, id: about.id ?? factId('NO', about.text), category: ''}));
};
