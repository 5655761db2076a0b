import type {Fact} from '../../documents/facts.js';
import {errorCases, statusesIn} from '../error-cases.js';
import {partDraft} from '../part-draft.js';
import {cite} from '../quotation.js';
import type {PartDraft} from '../section.js';
import {stacked, table} from '../table.js';
import {scopeOf} from '../use-case-facts.js';
import type {InterfacesGiven} from './interfaces.js';

const message = /["“«]([^"”»]{3,120})["”»]/g;

const row = (fact: Fact): readonly string[] => [
	cite([fact]),
	statusesIn(fact.text).join(', '),
	[...fact.text.matchAll(message)].map(match => `«${match[1] ?? ''}»`).join(' '),
];

/**
Every way in which the use case refuses something or fails, with the status and the message that it names.
*/
export const errorTaxonomy = ({useCase, guidelines}: InterfacesGiven): PartDraft => {
	const cases = errorCases(useCase).map(row);
	const rules = guidelines.rules.filter(({text}) => /\b(?:errors?|problem\+json|stack traces?|exceptions?)\b/i.test(text));
	const told = cases.filter(([, code, text]) => code !== '' || text !== '');
	const silent = errorCases(useCase).filter(fact => !told.some(([id]) => id === cite([fact])));
	return partDraft('error-taxonomy', {
		text: stacked(
			table(['Case', 'Status', 'Message'], told),
			table(['Cases without a status or message of their own', 'Form'], silent.length === 0 ? [] : [[cite(silent), cite(rules)]]),
		),
		otherwise: `the use case refuses nothing and names no failure ${cite(scopeOf(useCase))}`,
	});
};
