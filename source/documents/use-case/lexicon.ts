import {foldText, ownId} from '../ids.js';
import {english} from './lexicons/english.js';
import type {Part} from './part.js';

/**
The heading words of one language: each part with the words that name it, divided by commas. `language` is a BCP 47 tag.
*/
export type Lexicon = {
	readonly language: string;
	readonly parts: readonly (readonly [part: Part, words: string])[];
	/** Words that name their part also at the end of a heading («Business assumptions») or beside another («Extensions / variants»). */
	readonly heads: string;
};

/**
Every language that use cases are read in. A further one is one more file in `lexicons/` and its name here.
*/
export const lexicons: readonly Lexicon[] = [english];

export type Found = {
	readonly part: Part;
	readonly language: string;
	/** What stands behind the words: «Requirement: Sign in» names the requirements and says «Sign in». */
	readonly value: string;
};

type Word = Pick<Found, 'part' | 'language'>;

const listOf = (written: string): readonly string[] => written.split(',').map(word => word.replace(/\s+/g, ' ').trim());

const words: ReadonlyMap<string, Word> = new Map(
	[...lexicons]
		.reverse()
		.flatMap(({language, parts}) =>
			parts.flatMap(([part, names]) => listOf(names).map((name): [string, Word] => [name, {part, language}])),
		),
);

const heads = new Set(lexicons.flatMap(lexicon => listOf(lexicon.heads)));

const plain = (text: string): string =>
	foldText(text)
		.replace(/\([^()]*\)/g, ' ')
		.replaceAll('&', ' and ')
		.replace(/^[^\p{L}]+/u, '')
		.replace(/[-_]+/g, ' ')
		.replace(/[\s.:!?*…]+$/u, '')
		.replace(/\s+/g, ' ')
		.trim();

const exact = (text: string): Word | undefined => {
	if (ownId(text) !== null) {
		return undefined;
	}

	const name = plain(text).replaceAll(',', '');
	return words.get(name) ?? words.get(name.replace(/ #?[a-z]{0,3}\d[\d.]{0,5}[a-z]?$/, ''));
};

const endOf = (piece: string): Word | undefined => {
	const tokens = piece.split(' ');
	const ends = tokens.length > 6 ? [] : tokens.map((_, index) => tokens.slice(index).join(' '));
	const end = ends.find(each => words.has(each) && (each.includes(' ') || heads.has(each)));
	return end === undefined ? undefined : words.get(end);
};

const loose = (text: string): Word | undefined =>
	plain(text)
		.split(/\s?[/,|–—]\s?| and | or | for | of the | - /)
		.map(endOf)
		.find(each => each !== undefined);

const longest = 200;
const divided = /^(.{1,80}?)\s*(?::|：|\s[–—-]\s)\s*(.*)$/su;

/**
The part that a label names, `null` for words of no lexicon. Only the whole label counts, or what stands before its colon.
*/
export const partOfLabel = (text: string): Found | null => {
	if (text.length > longest) {
		return null;
	}

	const whole = exact(text);

	if (whole !== undefined) {
		return {...whole, value: ''};
	}

	const pieces = divided.exec(text.trim());
	const before = pieces === null ? undefined : exact(pieces[1] ?? '');
	return before === undefined ? null : {...before, value: (pieces?.[2] ?? '').replace(/(?<![*_])(?:\*\*|__)$/, '').trim()};
};

/**
The part that a heading names. Numbers, ids and remarks in brackets do not count, and a heading of several names («Extensions / exceptions») is known by one of them.
*/
export const partOfHeading = (text: string): Found | null => {
	const named = partOfLabel(text);

	if (named !== null || ownId(text) !== null) {
		return named;
	}

	const word = text.length > longest ? undefined : loose(text);
	return word === undefined ? null : {...word, value: ''};
};
