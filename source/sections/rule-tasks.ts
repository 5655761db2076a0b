import type {Rule} from '../documents/facts.js';
import {quote} from './quotation.js';
import {rulingsOn} from './rulings-on.js';
import type {Ruling} from './section.js';
import {isOfQuality} from './subjects.js';
import {table} from './table.js';

/**
Whether a rule binds: it says MUST or MUST NOT in capitals.
*/
export const isBinding = ({normative, level}: Rule): boolean => normative && (level === 'must' || level === 'must-not');

/**
Whether section 7 takes a rule; section 9 takes the others.
*/
export const isTakenBySection7 = (rule: Rule): boolean => isOfQuality(rule);

const levels = {must: 'MUST', 'must-not': 'MUST NOT', should: 'SHOULD', may: 'MAY'} as const;

/**
Rules as tasks, each with the test that proves it and the ruling that changed it.
*/
export const ruleTasks = (rules: readonly Rule[], rulings: readonly Ruling[]): string =>
	table(
		['Level', 'Task: build so that', 'Verified by', 'Decided'],
		rules.map(rule => [rule.normative ? levels[rule.level] : 'candidate', quote(rule), `T-${rule.id}`, rulingsOn([rule], rulings)]),
	);
