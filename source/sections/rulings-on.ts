import {type Citable, citeRulings} from './quotation.js';
import type {Ruling} from './section.js';

/**
The rulings that one of these facts hangs on.
*/
export const rulingsAbout = (facts: readonly Citable[], rulings: readonly Ruling[]): readonly Ruling[] =>
	rulings.filter(ruling => facts.some(({id}) => ruling.facts.includes(id)));

/**
Citations of the rulings that one of these facts hangs on; empty where there is none.
*/
export const rulingsOn = (facts: readonly Citable[], rulings: readonly Ruling[]): string => citeRulings(rulingsAbout(facts, rulings));
