const before =
	/\b(?:not|no|never|without|instead of|rather than|versus|vs\.?|unlike|than|replac(?:e|es|ed|ing)|migrat(?:e|es|ed|ing) (?:away )?from|mov(?:e|es|ed|ing) (?:away )?from|away from|moved off|avoid(?:s|ed|ing)?|decided against|argued against|alternatives?(?: considered)?:?|considered|reject(?:s|ed|ing)?|compared (?:to|with)|similar to|like|such as|e\.g[.,]*|for example,?|for instance,?|except|formerly|previously|once|used to be|legacy|remov(?:e|es|ed|ing)|drop(?:s|ped|ping)?|ban(?:s|ned)?|forbid(?:s|den)?|prohibits?|can(?:no|')t|don[’']t|does not|do not|doesn[’']t|rules? out|ruled out|neither|nor)(?!\p{L})[^.;]{0,40}$/iu;
const after =
	/^[^.;,]{0,25}\b(?:(?:is|are|was|were|be|has been|have been) (?:not|no longer|never|rejected|ruled out|forbidden|prohibited|banned|avoided|deprecated|removed|dropped|replaced|considered|discarded)|must not|should not|may not|cannot|can[’']t|shall not|won[’']t|will not|was considered|nowhere)/i;

const over = /\bover(?!\p{L})[^.;]{0,40}$/iu;
const carriedOver = /\bover\s+(?:(?:an?|the|its|our|one|same|single|open)\s+){0,2}[`*_]{0,3}$/i;
const carrying =
	/\b(?:send|sent|push|stream|deliver|receiv|transmit|transfer|publish|broadcast|notif|tell|told|talk|speak|communicat|exchang|connect|call|expos|serv|reach|pass|forward|emit|subscrib|updat|relay)(?:s|es|e|ed|ing|ted|ting|d|ies|ied|y|ying)?\b/i;
const carrier = /^[`*_]{0,3}\s+(?:connections?|channels?|sockets?|links?|sessions?|transport|streams?)\b/i;
const comparing = /\b(?:chose|chosen|choose|prefer(?:s|red)?|pick(?:s|ed)?|favou?r(?:s|ed)?|select(?:s|ed)?|decided|wins?|won)\b/i;

/**
Whether «over» before a name sets it back («chosen over MySQL»), and does not say what something travels on («pushed over a WebSocket connection»).
*/
const isSetBack = (clause: string, rest: string): boolean => {
	const isCarried = carriedOver.test(clause) && (carrying.test(clause) || carrier.test(rest)) && !comparing.test(clause);
	return over.test(clause) && !isCarried;
};

/**
Whether a name that stands between `start` and `end` of a text is only rejected, compared with or given as an example there («chosen over MySQL», «not Redis», «such as Kafka»).
*/
export const isRejected = (text: string, {start, end}: {readonly start: number; readonly end: number}): boolean => {
	const head = text.slice(Math.max(0, start - 80), start).replace(/\b(e\.g|i\.e|vs)\. /gi, '$1, ');
	const clause = head.slice(Math.max(head.lastIndexOf('. '), head.lastIndexOf('; '), head.lastIndexOf('): ')) + 1);
	const bare = clause.replace(/[`*_"]+$/, '');
	const rest = text.slice(end, end + 80);
	return before.test(bare) || isSetBack(bare, rest) || after.test(rest.replace(/^[`*_"]+/, '')) || isStruck(text, start);
};

const isStruck = (text: string, start: number): boolean =>
	(text.slice(Math.max(0, start - 400), start).match(/~~/g)?.length ?? 0) % 2 === 1;
