import type {Decision, Place} from '../facts.js';
import {factId} from '../ids.js';
import {plainText} from '../plain-text.js';
import {type Mention, mentions} from '../technologies/mentions.js';
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
The technologies that a parenthesis lists behind a kind of them: «Message brokers (Kafka, RabbitMQ)». A remark that names one («Redis (PostgreSQL does well enough)») lists none.
*/
const listedBehind = (text: string): readonly Mention[] => {
	const [, head = '', list = ''] = /^([^(|:;.]{2,60})\(([^()]{2,120})\)/.exec(text) ?? [];
	const named = mentions(list, true);
	const rest = named.reduceRight((left, {start, end}) => `${left.slice(0, start)}${left.slice(end)}`, list);
	const isList = /^(?:[\s,/&`*…]|\b(?:and|or|e\.g\.|such as|like|etc\.?)(?!\p{L}))*$/iu.test(rest);
	return isList && mentions(head, true).length === 0 ? named : [];
};

/**
What a text rules out: the known technologies at its head («Redis or Memcached: …») or in a list behind it («ORMs (Prisma, TypeORM)»), else its first words.
*/
export const ruledOutOf = (
	text: string,
	about: {readonly id: string | null; readonly text: string; readonly place: Place},
): readonly Decision[] => {
	const plain = plainText(text.replace(/~~/g, ''));
	const head =
		plain.split(/\s*(?::|\s[–—-]\s|\(|;|\.\s|,\s(?:because|since|as|which)\b|\s(?:because|since|as a|due to|is|are|for)\s)/)[0] ?? '';
	const bare = head.replace(/^(?:no|not|never|avoid|do not use|don[’']t use|we do not use|rejected)\s+/i, '').trim();
	const atHead = mentions(bare, true);
	const known = atHead.length > 0 ? atHead : listedBehind(plain);
	const names =
		known.length > 0
			? known.map(({technology}) => ({choice: technology.name, version: null, category: technology.category}))
			: choicesOf(bare, true);
	return names.map(choice => decisionOf(choice, {...about, id: about.id ?? factId('NO', about.text), category: ''}));
};
