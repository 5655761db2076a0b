const before =
	/\b(?:not|no|never|without|instead of|rather than|over|versus|vs\.?|unlike|than|replac(?:e|es|ed|ing)|migrat(?:e|es|ed|ing) (?:away )?from|mov(?:e|es|ed|ing) (?:away )?from|away from|moved off|avoid(?:s|ed|ing)?|decided against|argued against|alternatives?(?: considered)?:?|considered|reject(?:s|ed|ing)?|compared (?:to|with)|similar to|like|such as|e\.g[.,]*|for example,?|for instance,?|except|formerly|previously|once|used to be|legacy|remov(?:e|es|ed|ing)|drop(?:s|ped|ping)?|ban(?:s|ned)?|forbid(?:s|den)?|prohibits?|can(?:no|')t|don[’']t|does not|do not|doesn[’']t|rules? out|ruled out|neither|nor)(?!\p{L})[^.;]{0,40}$/iu;
const after =
	/^[^.;,]{0,25}\b(?:(?:is|are|was|were|be|has been|have been) (?:not|no longer|never|rejected|ruled out|forbidden|prohibited|banned|avoided|deprecated|removed|dropped|replaced|considered|discarded)|must not|should not|may not|cannot|can[’']t|shall not|won[’']t|will not|was considered|nowhere)/i;

/**
Whether a name that stands between `start` and `end` of a text is only rejected, compared with or given as an example there («chosen over MySQL», «not Redis», «such as Kafka»).
*/
export const isRejected = (text: string, {start, end}: {readonly start: number; readonly end: number}): boolean => {
	const head = text.slice(Math.max(0, start - 80), start).replace(/\b(e\.g|i\.e|vs)\. /gi, '$1, ');
	const clause = head.slice(Math.max(head.lastIndexOf('. '), head.lastIndexOf('; '), head.lastIndexOf('): ')) + 1);
	return (
		before.test(clause.replace(/[`*_"]+$/, '')) || after.test(text.slice(end, end + 80).replace(/^[`*_"]+/, '')) || isStruck(text, start)
	);
};

const isStruck = (text: string, start: number): boolean =>
	(text.slice(Math.max(0, start - 400), start).match(/~~/g)?.length ?? 0) % 2 === 1;
