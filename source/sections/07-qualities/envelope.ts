import type {Fact} from '../../documents/facts.js';
import {partDraft} from '../part-draft.js';
import {cite, quote} from '../quotation.js';
import type {PartDraft} from '../section.js';
import {list, stacked} from '../table.js';
import {behaviourOf, scopeOf} from '../use-case-facts.js';
import {openConcerns, settledTable} from './concern-part.js';
import type {Raised} from './concerns.js';
import type {QualitiesGiven} from './qualities.js';

const size =
	/\d[\d,. ]*(?:million |thousand )?\s*(?:%|ms|MB|GB|KB|TB|users?|clients?|customers?|requests?|invoices?|payments?|orders?|rows?|records?|items?|jobs?|messages?|characters?|files?|seconds?|minutes?|hours?|days?)\b|(?:per|a) (?:second|minute|hour|day|month)\b/i;

/**
The numbers that the system is run by: loads, sizes, limits.
*/
export const envelope = ({useCase, technicalSummary}: QualitiesGiven, raised: readonly Raised[]): PartDraft => {
	const own = raised.filter(({concern}) => concern.part === 'envelope');
	const inUseCase: readonly Fact[] = behaviourOf(useCase).filter(({text}) => /\d/.test(text) && size.test(text));
	const inSummary: readonly Fact[] = technicalSummary.learnings.filter(({text}) => /\d/.test(text) && size.test(text));
	const cited = inUseCase.length === 0 ? [] : [`Numbers of the use case that bound load, size or time: ${cite(inUseCase)}`];
	const sizes = technicalSummary.decisions.filter(({text}) => /\d/.test(text) && size.test(text));
	return partDraft('envelope', {
		text: stacked(
			list([...cited, ...(inSummary.length === 0 ? [] : [`Measured before: ${cite(inSummary)}`]), ...sizes.map(quote)]),
			settledTable(own),
		),
		questions: openConcerns(own),
		otherwise: `no document names a load, a size or a limit ${cite(scopeOf(useCase))}`,
	});
};
