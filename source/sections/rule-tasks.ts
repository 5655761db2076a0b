import type {Rule} from '../documents/facts.js';
import {quote} from './quotation.js';
import {rulingsOn} from './rulings-on.js';
import type {Ruling} from './section.js';
import {isOfQuality} from './subjects.js';

/**
Whether section 7 takes a rule; section 9 takes the others.
*/
export const isTakenBySection7 = (rule: Rule): boolean => isOfQuality(rule);

const task = (rule: Rule, rulings: readonly Ruling[]): string => {
	const ruled = rulingsOn([rule], rulings);
	return `${quote(rule)}${rule.normative ? '' : ' (candidate)'}: T-${rule.id}${ruled === '' ? '' : `, ${ruled}`}`;
};

/**
Rules as tasks, one line each, with the test that proves it and the ruling that changed it. A candidate is a rule that does not say so in capitals.
*/
export const ruleTasks = (rules: readonly Rule[], rulings: readonly Ruling[]): readonly string[] => rules.map(rule => task(rule, rulings));
