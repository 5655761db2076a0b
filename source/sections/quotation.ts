import type {Ruling} from './section.js';

/**
Anything that a text can cite.
*/
export type Citable = {readonly id: string};

const longest = 320;

/**
Text on one line: white space folded.
*/
export const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
The beginning of a text without its bold marks, at most `most` characters: up to the end of a sentence where one ends in its second half, else up to a word. `…` stands for what is left out.
*/
export const clipped = (text: string, most: number = longest): string => {
	const whole = folded(text.replaceAll('**', ''));

	if (whole.length <= most) {
		return whole;
	}

	const sentence = whole.slice(0, most).search(/[.;](?=\s[^.;]*$)/);
	const word = whole.lastIndexOf(' ', most);
	const end = sentence > most / 2 ? sentence + 1 : word > 0 ? word : most;
	return `${whole.slice(0, end).replace(/[\s,:–—-]+$/, '')} …`;
};

/**
Citations of facts, each once: `[AC-1] [AC-2]`.
*/
export const cite = (facts: readonly Citable[]): string => [...new Set(facts.map(({id}) => `[${id}]`))].join(' ');

/**
A fact in the document's own words with its citation: `«text» [id]`; of a row of a table, the cell that says most.
*/
export const quote = (fact: Citable & {readonly text: string}): string => `«${clipped(cellOf(fact.text))}» [${fact.id}]`;

/**
A fact as `quote` gives it; of a row of a table, what it is on before the cell that says most: `«Redis»: «one more thing to run» [NO-1]`.
*/
export const quoteRow = (fact: Citable & {readonly text: string}): string => {
	const [first = '', ...rest] = fact.text.split(' | ');
	return rest.length === 0 ? quote(fact) : `«${clipped(first)}»: ${quote({...fact, text: rest.join(' | ')})}`;
};

/**
Facts, those with the same words as one quotation: `«text» [DOD-1] [DOD-2]`.
*/
export const quoteEach = (facts: readonly (Citable & {readonly text: string})[]): readonly string[] => {
	const alike = new Map<string, (Citable & {readonly text: string})[]>();

	for (const fact of facts) {
		alike.set(clipped(fact.text), [...(alike.get(clipped(fact.text)) ?? []), fact]);
	}

	return [...alike.values()].map(group => [...group.slice(0, 1).map(quote), cite(group.slice(1))].join(' ').trim());
};

/**
Of a table's row, the cell that says most; other text as it is.
*/
const cellOf = (text: string): string =>
	text.includes(' | ') ? text.split(' | ').reduce((longest, cell) => (cell.length > longest.length ? cell : longest)) : text;

/**
Citations of rulings: `[D-1] [D-4]`.
*/
export const citeRulings = (rulings: readonly Pick<Ruling, 'number'>[]): string => cite(rulings.map(({number}) => ({id: `D-${number}`})));

/**
What a ruling says: the person's own words where there are some, else the option they chose.
*/
export const said = (ruling: Pick<Ruling, 'ruling' | 'text'>): string => folded(ruling.text ?? '') || folded(ruling.ruling);
