import {sentences} from '../guidelines/sentences.js';

const bold = /^(\*\*|__)((?:(?!\1).){3,200})\1[.:]?\s+(\S.*)$/s;
const behindMark = /^([^:–—→(]{6,200}?)(?:\s*:\s+|\s+[–—→]\s+)(\S.{5,})$/s;
const ownActor = /^(?:the\s+)?(?:system|app(?:lication)?|site|server|service)\b/i;

/**
The condition and what follows of an alternative that one line tells: «**The card has expired.** The system says so.», «The card has expired: the system says so.», «The card has expired. The system says so.»; `null` where it does not tell the two apart.
*/
export const toldInLine = (text: string): {readonly condition: string; readonly consequence: string} | null => {
	const [, , strong, after] = bold.exec(text) ?? [];

	if (strong !== undefined && after !== undefined) {
		return {condition: strong.trim(), consequence: after.trim()};
	}

	const [first = ''] = sentences(text);
	const marked = behindMark.exec(text);
	const condition = (marked?.[1] ?? first).trim();
	const consequence = (marked?.[2] ?? text.slice(first.length)).trim();
	const isCondition = condition.split(' ').length > 1 && condition.length <= 200 && !ownActor.test(condition) && !/[*_`]$/.test(condition);
	return isCondition && consequence.length > 5 ? {condition, consequence} : null;
};
