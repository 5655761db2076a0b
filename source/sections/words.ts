import pluralize from 'pluralize';
import type {Fact} from '../documents/facts.js';

const singulars = new Map<string, string>();
const unspaced = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

const singular = (word: string): string => {
	const known = singulars.get(word);

	if (known !== undefined) {
		return known;
	}

	const found = pluralize.singular(word);
	singulars.set(word, found);
	return found;
};

/** What was folded already: the same facts are asked for the same names many times over. */
const folded = new Map<string, string>();
const mostFolded = 20_000;

/**
Text as words to compare: lower case, singular, names in camel or snake case taken apart, one space between and around them.
*/
export const foldWords = (text: string): string => {
	const known = folded.get(text);

	if (known !== undefined) {
		return known;
	}

	if (folded.size >= mostFolded) {
		folded.clear();
	}

	const words = fold(text);
	folded.set(text, words);
	return words;
};

const fold = (text: string): string => {
	const apart = text
		.replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1 $2')
		.toLowerCase()
		.replaceAll('in order to', ' ');
	return ` ${(apart.match(/[\p{L}\p{N}]+/gu) ?? []).map(singular).join(' ')} `;
};

/**
Facts with their words, folded once.
*/
export type Index = readonly {readonly fact: Fact; readonly words: string}[];

/**
Facts, ready to be searched for names.
*/
export const indexed = (facts: readonly Fact[]): Index => facts.map(fact => ({fact, words: foldWords(fact.text)}));

/**
Whether a text names something: `InvoiceLine`, `invoice_line` and «invoice lines» are the same.
*/
export const names = (text: string, name: string): boolean => isNamed({text, words: foldWords(text)}, name);

const isNamed = ({text, words}: {readonly text: string; readonly words: string}, name: string): boolean => {
	const wanted = foldWords(name);
	return wanted.trim() !== '' && (words.includes(wanted) || (unspaced.test(name) && text.includes(name)));
};

/**
The facts that name one of these, in the document's order.
*/
export const mentioning = (index: Index, wanted: readonly string[]): readonly Fact[] =>
	index.filter(({fact, words}) => wanted.some(name => isNamed({text: fact.text, words}, name))).map(({fact}) => fact);

/**
The pattern of a token that opens a door; those of a language model or a design are none.
*/
export const accessToken =
	'(?<!\\b(?:response|llm|context|max|maximum|input|output|total|design|colou?r|complete) )\\btokens?\\b(?! (?:limits?|counts?|streams?|streaming|delivery|generation|reception|control|incrementally|usage|budget))(?![^.;]{0,40}\\b(?:llm|generated|streamed|incrementally)\\b)';
