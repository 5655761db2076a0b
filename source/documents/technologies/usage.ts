import type {Mention} from './mentions.js';
import {isRejected} from './rejected.js';

const verb =
	/\b(?:stor(?:e|es|ed|ing)|sav(?:e|es|ed|ing)|persist(?:s|ed)?|(?:en)?queu(?:e|es|ed|ing)|cach(?:e|es|ed|ing)|publish(?:es|ed)?|writ(?:e|es|ten|ing)|kept|keeps?|held|holds?|index(?:es|ed)?|host(?:s|ed)?|deploy(?:s|ed)?|implement(?:s|ed)?|built|builds?|runs?|logs?|logged|record(?:s|ed)?|sends?|sent|deliver(?:s|ed)?|schedul(?:e|es|ed)|stream(?:s|ed)?|emit(?:s|ted)?|uses?|used|using|back(?:s|ed)|tests?|tested|covered|relies|rely|authenticat(?:e|es|ed)|serv(?:e|es|ed)|provision(?:s|ed)?|develop(?:ed)?|based|packaged|consum(?:e|es|ed)|push(?:es|ed)?|transmit(?:s|ted)?|transfer(?:s|red)?|broadcasts?|exchang(?:e|es|ed)|connect(?:s|ed)?|notif(?:y|ies|ied)|receiv(?:e|es|ed))\b/i;
const preposition =
	/(?:\b(?:in|into|on|onto|over|with|via|using|uses?|through|by|to|against|as)\s+(?:(?:an?|the|our|its|one|real|shared|managed)\s+){0,2})[`*_]{0,3}$/i;
const object =
	/^[`*_]{0,3}(?:\s+v?\d[\w.]*)?\s+(?:database|db|queue|cache|topic|cluster|broker|tables?|collection|index|bucket|server|instance|store|container|schema|stream|jobs?|workers?|connections?|channels?|sockets?)\b/i;
const subject =
	/^[`*_]{0,3}(?:\s+v?\d[\w.]*)?\s+(?:(?:must|shall|should|will|may)\s+)?(?:stores?|holds?|keeps?|caches|queues|indexes|serves?|runs?|hosts?|is used|be used|are used)\b/i;
const unsettled =
	/\b(?:could|might|e\.g\.|for example|such as|for instance|or similar|or equivalent|something like|perhaps|possibly|optionally|either)\b|\?\s*$/i;
const alternative = /^[`*_]{0,3}(?:\s+v?\d[\w.]*)?\s*(?:\([^()]{1,20}\)\s*)?(?:\/|,?\s*\bor\s)|^\s+or equivalent/i;

const sentenceAround = (text: string, start: number, end: number): string => {
	const from = Math.max(text.lastIndexOf('. ', start), text.lastIndexOf('; ', start), -1) + 1;
	const dot = /[.;](?=\s|$)/.exec(text.slice(end));
	return text.slice(Math.max(from, start - 300), dot ? end + dot.index : Math.min(text.length, end + 300));
};

/**
Whether a text says that a technology is to be used: «receipts are queued in Redis», «the Redis queue», «Redis holds the sessions». Merely naming it, rejecting it, comparing with it or giving it as an example is no use.
*/
export const isUsed = (text: string, mention: Mention): boolean => {
	const {start, end} = mention;
	const sentence = sentenceAround(text, start, end);
	const [before, after] = [text.slice(Math.max(0, start - 60), start), text.slice(end, end + 60)];

	if (isRejected(text, mention) || unsettled.test(sentence) || alternative.test(after) || /\bor\s+[`*_]{0,3}$/i.test(before)) {
		return false;
	}

	return (preposition.test(before) && verb.test(sentence)) || object.test(after) || subject.test(after);
};
