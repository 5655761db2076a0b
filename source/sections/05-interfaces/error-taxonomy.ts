import type {Fact} from '../../documents/facts.js';
import {errorCases, statusesIn} from '../error-cases.js';
import {partDraft} from '../part-draft.js';
import {cite} from '../quotation.js';
import {refer, searched} from '../refer.js';
import type {PartDraft} from '../section.js';
import {list, stacked, table} from '../table.js';
import type {InterfacesGiven} from './interfaces.js';

const message = /["“«]([^"”»]{3,120})["”»]/g;

const row = (fact: Fact): readonly string[] => [
	refer([fact]),
	statusesIn(fact.text).join(', '),
	[...fact.text.matchAll(message)].map(match => `«${match[1] ?? ''}»`).join(' '),
];

const isTold = ({text}: Fact): boolean => statusesIn(text).length > 0 || [...text.matchAll(message)].length > 0;

/**
Whether a rule says how errors are answered.
*/
export const isOnErrors = ({text}: Pick<Fact, 'text'>): boolean => /\b(?:errors?|problem\+json|stack traces?|exceptions?)\b/i.test(text);

/**
Every way in which the use case refuses something or fails, with the status and the message that it names.
*/
export const errorTaxonomy = ({useCase, guidelines}: InterfacesGiven): PartDraft => {
	const cases = errorCases(useCase);
	const silent = cases.filter(fact => !isTold(fact));
	const rules = guidelines.rules.filter(isOnErrors);
	const form = rules.length === 0 ? [] : [`Form of every error: ${cite(rules)}`];
	return partDraft('error-taxonomy', {
		text: stacked(
			list(cases.length === 0 ? [] : form),
			table(['Case', 'Status', 'Message'], cases.filter(isTold).map(row)),
			list(silent.length === 0 ? [] : [`No status or message is named for ${refer(silent)}`]),
		),
		otherwise: `the use case refuses nothing and names no failure ${searched(useCase)}`,
	});
};
