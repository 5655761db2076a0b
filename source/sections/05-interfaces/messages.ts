import {openQuestion, partDraft} from '../part-draft.js';
import {cite, quote} from '../quotation.js';
import {withRuling} from '../rulings-on.js';
import type {PartDraft} from '../section.js';
import {table} from '../table.js';
import {behaviourOf, scopeOf} from '../use-case-facts.js';
import type {InterfacesGiven} from './interfaces.js';

const kinds: readonly (readonly [string, RegExp])[] = [
	['report from outside', /\b(?:web-?hooks?|callbacks?|reports? (?:the|every|its) results?|result arrives)\b/i],
	['queued work', /\b(?:queue[sd]?|enqueue[sd]?|background jobs?|asynchronous(?:ly)?)\b/i],
	['event', /\b(?:publish(?:es|ed)?|emits?|emitted|events? (?:is|are|named|called)|topic|subscribe[sd]?)\b/i],
	[
		'batch or schedule',
		/\b(?:nightly|every (?:day|night|hour|minute|week|month)|daily|hourly|weekly|monthly|cron|scheduled?|batch(?:es)?|imports?|exports?)\b/i,
	],
];
const answered = /\b(?:payload|message format|schema for|event format|carries)\b/i;

/**
What travels without a caller that waits: queued work, events, reports from outside, batches.
*/
export const messages = ({useCase, guidelines, technicalSummary, rulings}: InterfacesGiven): PartDraft => {
	const facts = behaviourOf(useCase);
	const rows = kinds.flatMap(([kind, pattern]) => facts.filter(({text}) => pattern.test(text)).map(fact => ({kind, fact})));
	const once = [...new Map(rows.map(row => [row.fact.id, row])).values()];
	const known = [...facts, ...guidelines.rules, ...technicalSummary.decisions].filter(({text}) => answered.test(text));
	const found = once.map(({fact}) => fact);
	const question = openQuestion('messages', `What do these carry, in which order may they arrive, and who reads them: ${cite(found)}?`, {
		facts: found,
	});
	return partDraft('messages', {
		text: table(
			['Contract', 'In the use case'],
			once.map(({kind, fact}) => [kind, withRuling(quote(fact), fact, rulings)]),
		),
		questions: once.length > 0 && known.length === 0 ? [question] : [],
		otherwise: `the use case names no event, queue, schedule or batch ${cite(scopeOf(useCase))}`,
	});
};
