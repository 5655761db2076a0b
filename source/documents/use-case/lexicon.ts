import {foldText, ownId} from '../ids.js';
import {english} from './lexicons/english.js';
import type {Part} from './part.js';

/**
The heading words of one language: each part with the words that name it, divided by commas. `language` is a BCP 47 tag.
*/
export type Lexicon = {
	readonly language: string;
	readonly parts: readonly (readonly [part: Part, words: string])[];
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

const words: ReadonlyMap<string, Word> = new Map(
	[...lexicons]
		.reverse()
		.flatMap(({language, parts}) =>
			parts.flatMap(([part, names]) =>
				names.split(/,\s*/).map((name): [string, Word] => [name.replace(/\s+/g, ' ').trim(), {part, language}]),
			),
		),
);

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

	const name = plain(text);
	return words.get(name) ?? words.get(name.replace(/ #?[a-z]{0,3}\d[\d.]{0,5}[a-z]?$/, ''));
};

const loose = (text: string): Word | undefined => {
	const name = plain(text);
	const pieces = name.split(/\s?[/,|–—]\s?| and | or | for | of the | - /).filter(piece => piece !== '');
	const piece = pieces.map(each => words.get(each)).find(each => each !== undefined);

	if (piece !== undefined || name.split(' ').length > 6) {
		return piece;
	}

	const tokens = name.split(' ');
	return tokens
		.map((_, index) => words.get(tokens.slice(index).join(' ')))
		.find((each, index) => each !== undefined && index > 0 && tokens.length - index > 1);
};

const divided = /^(.{1,80}?)\s*(?::|：|\s[–—-]\s)\s*(.*)$/su;

/**
The part that a label names, `null` for words of no lexicon. Only the whole label counts, or what stands before its colon.
*/
export const partOfLabel = (text: string): Found | null => {
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

	const word = text.length > 120 ? undefined : loose(text);
	return word === undefined ? null : {...word, value: ''};
};
