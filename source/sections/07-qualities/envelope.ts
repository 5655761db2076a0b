import type {Fact} from '../../documents/facts.js';
import {partDraft} from '../part-draft.js';
import {refer, searched} from '../refer.js';
import type {PartDraft} from '../section.js';
import {list} from '../table.js';
import {behaviourOf} from '../use-case-facts.js';
import {openConcerns, settled} from './concern-part.js';
import type {Raised} from './concerns.js';
import type {QualitiesGiven} from './qualities.js';

const size =
	/\d[\d,. ]*(?:million |thousand )?\s*(?:%|ms|MB|GB|KB|TB|users?|clients?|customers?|requests?|invoices?|payments?|orders?|rows?|records?|items?|jobs?|messages?|characters?|files?|seconds?|minutes?|hours?|days?)\b|(?:per|a) (?:second|minute|hour|day|month)\b/i;

/**
Whether a text bounds a load, a size or a time by a number.
*/
export const isSized = ({text}: Pick<Fact, 'text'>): boolean => /\d/.test(text) && size.test(text);

/**
The numbers that the system is run by: loads, sizes, limits.
*/
export const envelope = ({useCase, technicalSummary}: QualitiesGiven, raised: readonly Raised[]): PartDraft => {
	const own = raised.filter(({concern}) => concern.part === 'envelope');
	const bounds = behaviourOf(useCase).filter(isSized);
	const measured: readonly Fact[] = [...technicalSummary.learnings, ...technicalSummary.decisions].filter(isSized);
	return partDraft('envelope', {
		text: list([
			...(bounds.length === 0 ? [] : [`Loads, sizes and times that the use case bounds: ${refer(bounds)}`]),
			...(measured.length === 0 ? [] : [`Numbers of the technical summary: ${refer(measured)}`]),
			...settled(own),
		]),
		questions: openConcerns(own),
		otherwise: `no document names a load, a size or a limit ${searched(useCase)}`,
	});
};
