import {plainText} from '../plain-text.js';
import {type Cardinality, cardinalityOf, cardinalityWords, isLoose} from './cardinality.js';

/**
«Each order has one or more lines.»: `phrase` is the words that count, `isLoose` where they are «many» and no more.
*/
export type RelationSentence = {
	readonly from: string;
	readonly to: string;
	readonly verb: string;
	readonly cardinality: Cardinality;
	readonly phrase: string;
	/** Whether it is said of each one («each order», «orders»), not of one («the order»). */
	readonly isGeneral: boolean;
	readonly isLoose: boolean;
};

const verbs =
	'has|have|contains?|owns?|holds?|includes?|lists?|groups?|comprises?|consists of|is made of|is composed of|belongs? to|references?|refers to|points to|is for|is part of|is assigned to|is placed by|is owned by|places?|receives?|is linked to|is associated with';
const modals = '(?:must |can |may |shall |always |will )?';
const name = '`?[\\p{L}][\\p{L}\\p{N}_]*(?:[ -][\\p{L}\\p{N}_]+){0,2}`?';
// As few words as possible, so that «can» in «an order can have» is no part of the name.
const subject = '`?[\\p{L}][\\p{L}\\p{N}_]*(?:[ -][\\p{L}\\p{N}_]+){0,2}?`?';
const sentence = new RegExp(
	`^(?:(?:an?|each|every|one|the|any)\\s+)?(${subject})\\s+${modals}(${verbs}|have|contain)\\s+(?:to\\s+)?(${cardinalityWords})\\s+(?:an?\\s+|the\\s+)?(${name})$`,
	'iu',
);
const bare = new RegExp(`^${modals}(${verbs}|have)\\s+(?:to\\s+)?(${cardinalityWords})\\s+(?:an?\\s+|the\\s+)?(${name})$`, 'iu');

const clausesOf = (text: string): readonly string[] =>
	plainText(text)
		.slice(0, 2000)
		.split(/[.;:](?=\s|$)|,\s(?:and|while|but)\s|\s[–—]\s/)
		.map(clause => clause.trim())
		.filter(clause => clause.length > 0 && clause.length < 160);

/**
The relations that a text states in whole clauses of the form «An order has one or more lines; a line belongs to exactly one order». A clause with anything more in it («at most one pending payment at a time») states none.

@param owner - The entity that a clause without a subject is about («has many payments»).
*/
export const relationSentences = (text: string, owner: string | null): readonly RelationSentence[] =>
	clausesOf(text).flatMap(clause => {
		const full = sentence.exec(clause);
		const short = full === null && owner !== null ? bare.exec(clause) : null;
		const [from, verb, phrase, to] = full ? full.slice(1) : short ? [owner ?? '', ...short.slice(1)] : [];
		const cardinality = phrase === undefined ? null : cardinalityOf(phrase.replace(/^optionally an?$/i, 'at most one'));

		if (from === undefined || to === undefined || verb === undefined || phrase === undefined || cardinality === null) {
			return [];
		}

		return [{from, to, verb, cardinality, phrase, isGeneral: !/^the\s/i.test(clause), isLoose: isLoose(phrase)}];
	});
