import type {Fact} from '../../documents/facts.js';
import {partDraft} from '../part-draft.js';
import {folded} from '../quotation.js';
import {refer, searched} from '../refer.js';
import type {PartDraft} from '../section.js';
import {list} from '../table.js';
import {behaviourOf} from '../use-case-facts.js';
import {openConcerns} from './concern-part.js';
import type {Raised} from './concerns.js';
import type {QualitiesGiven} from './qualities.js';

const size =
	/\d[\d,. ]*(?:million |thousand )?\s*(?:%|ms|MB|GB|KB|TB|users?|clients?|customers?|requests?|invoices?|payments?|orders?|rows?|records?|items?|jobs?|messages?|characters?|files?|seconds?|minutes?|hours?|days?)\b|(?:per|a) (?:second|minute|hour|day|month)\b/i;

/**
Whether a text bounds a load, a size or a time by a number.
*/
export const isSized = ({text}: Pick<Fact, 'text'>): boolean => /\d/.test(text) && size.test(text);

const bounding =
	/\b(?:at most|at least|up to|within|no (?:more|longer|fewer|less) than|not (?:more|longer) than|maximum(?: of)?|every|limited to|after)\s+(?:the first\s+)?\d[\d.,]*(?:\s?%|\s(?:million\s|thousand\s)?\p{L}+)/giu;

/** What bounds a load, a size or a time, in the words of the fact, each with where it stands. */
const boundsIn = (facts: readonly Fact[]): readonly string[] =>
	facts.flatMap(fact => {
		const found = [...new Set([...fact.text.matchAll(bounding)].map(([words]) => `«${folded(words)}»`))];
		return found.length === 0 ? [] : [`${found.join(', ')} ${refer([fact])}`];
	});

/**
The numbers that the system is run by: loads, sizes, limits.
*/
export const envelope = ({useCase, technicalSummary}: QualitiesGiven, raised: readonly Raised[]): PartDraft => {
	const own = raised.filter(({concern}) => concern.part === 'envelope');
	const targets = new Set(useCase.requirements.filter(({quality}) => quality !== null).map(({id}) => id));
	const examples = new Set(useCase.acceptance.map(({id}) => id));
	const bounds = boundsIn(behaviourOf(useCase).filter(({id}) => !targets.has(id) && !examples.has(id)));
	const chosen = boundsIn(technicalSummary.decisions);
	return partDraft('envelope', {
		text: list([
			...(bounds.length === 0 ? [] : [`Bounded by the use case, beside the targets above: ${bounds.join('; ')}`]),
			...(chosen.length === 0 ? [] : [`Bounded by the technical summary: ${chosen.join('; ')}`]),
		]),
		questions: openConcerns(own),
		otherwise: `no document names a load, a size or a limit ${searched(useCase)}`,
	});
};
