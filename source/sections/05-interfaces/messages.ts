import type {Fact} from '../../documents/facts.js';
import {openQuestion, partDraft} from '../part-draft.js';
import {refer, searched} from '../refer.js';
import type {PartDraft} from '../section.js';
import {table} from '../table.js';
import {behaviourOf} from '../use-case-facts.js';
import type {InterfacesGiven} from './interfaces.js';

// A queue of readers is none of messages: a bare «queue» says nothing.
const kinds: readonly (readonly [string, RegExp])[] = [
	['report from outside', /\b(?:web-?hooks?|callbacks?|reports? (?:the|every|its) results?|result arrives)\b/i],
	[
		'queued work',
		/\b(?:queues|queued|enqueue[sd]?|(?:message|job|task) queues?|background jobs?|in the background|asynchronous(?:ly)?)\b/i,
	],
	['event', /\b(?:publish(?:es|ed)?|emits? (?:an? )?\w* ?events?|events? (?:is|are|named|called)|topic|subscribe[sd]?)\b/i],
	[
		'batch or schedule',
		/\b(?:nightly|every (?:day|night|hour|minute|week|month)|daily|hourly|weekly|monthly|cron|scheduled?|batch(?:es)?|imports?|exports?)\b/i,
	],
];
const answered = /\b(?:payload|message format|schema for|event format|carries)\b/i;

/**
Whether a fact tells of something that travels without a caller that waits.
*/
export const isMessage = ({text}: Pick<Fact, 'text'>): boolean => kinds.some(([, pattern]) => pattern.test(text));

/**
Whether a fact says what a message holds.
*/
export const isPayload = ({text}: Pick<Fact, 'text'>): boolean => answered.test(text);

/**
What travels without a caller that waits: reports from outside, queued work, events, batches; each fact under the first kind that it tells of.
*/
export const messages = ({useCase, guidelines, technicalSummary}: InterfacesGiven): PartDraft => {
	const facts = behaviourOf(useCase);
	const kindOf = ({text}: Fact): string | undefined => kinds.find(([, pattern]) => pattern.test(text))?.[0];
	const found = facts.filter(isMessage);
	const known = [...facts, ...guidelines.rules, ...technicalSummary.decisions].filter(isPayload);
	const question = openQuestion('messages', `What do these carry, in which order may they arrive, and who reads them: ${refer(found)}?`, {
		facts: found,
	});
	const rows = kinds.map(([kind]) => [kind, refer(found.filter(fact => kindOf(fact) === kind))]).filter(([, which]) => which !== '');
	return partDraft('messages', {
		text: table(['Contract', 'In the use case'], rows),
		questions: found.length > 0 && known.length === 0 ? [question] : [],
		otherwise: `the use case names no event, queue, schedule or batch ${searched(useCase)}`,
	});
};
