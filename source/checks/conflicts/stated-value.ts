const word = /^[\p{L}_][\p{L}\p{N}_-]*(?: [\p{L}\p{N}_-]+){0,2}$/u;
const marked = '`([^`\\n]{1,40})`|"([^"\\n]{1,40})"|“([^“”\\n]{1,40})”|«([^«»\\n]{1,40})»|\'([^\'\\n]{1,40})\'|\\*\\*([^*\\n]{1,40})\\*\\*';
const capital =
	'(?!(?:The|A|An|If|When|It|This|That|And|Or|No|Not|Yes|I|In|On|At|As|By|For|To|Is|Step|UC|Null|None|True|False)\\b)(\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?|\\p{Lu}[\\p{Lu}\\d_]{2,30})(?![\\p{L}\\p{N}])';
const bare =
	'(?!(?:the|an?|its?|this|that|these|those|any|each|next|previous|new|zero|null|empty|default|true|false|something|nothing|whatever|one|another|match|reflect|indicate|show|be)\\b)((?:in|on|not|partially|partly|fully|awaiting|pending) \\p{Ll}+|\\p{Ll}+(?:-\\p{Ll}+)?)(?=[.,;)]|\\s*$|\\s(?:and|when|if|once|after|by|as soon|until|unless|before)\\b)';

const markedStart = new RegExp(`^(?:${marked})`, 'u');
const capitalStart = new RegExp(`^${capital}`, 'u');
const bareStart = new RegExp(`^${bare}`, 'u');
const further = new RegExp(`^(?:\\s*,?\\s*(?:or|or in|/)\\s*|\\s*,\\s*(?=(?:[^.;]{0,80})\\bor\\b))(?:${marked})`, 'u');

/**
How plainly a value must be marked: `marked` as a code span, in quotation marks or bold; `capital` so, or by a capital letter; `bare` so, or as a word at the end of its clause.
*/
export type Marking = 'marked' | 'capital' | 'bare';

export type StatedValue = {readonly value: string; readonly end: number};

const textOf = (found: RegExpExecArray): string => (found.slice(1).find(each => each !== undefined) ?? '').trim().replace(/[.,;]$/, '');

const all = (text: string, first: RegExpExecArray): readonly StatedValue[] => {
	const values: StatedValue[] = [{value: textOf(first), end: first[0].length}];

	for (let end = first[0].length, count = 0; count < 12; count++) {
		const next = further.exec(text.slice(end, end + 200));

		if (next === null) {
			break;
		}

		end += next[0].length;
		values.push({value: textOf(next), end});
	}

	return values;
};

/**
The values that a text begins with: «`open`», «`open` or `paid`», «Overdue». A value is one to three words; anything else is none.
*/
export const statedValues = (text: string, marking: Marking): readonly StatedValue[] => {
	const head = text.slice(0, 400);
	const span = markedStart.exec(head);

	if (span) {
		const values = all(head, span).filter(({value}) => word.test(value) && !/^(?:true|false|null|none|undefined)$/i.test(value));
		return values;
	}

	const named = marking === 'marked' ? null : (capitalStart.exec(head) ?? (marking === 'bare' ? bareStart.exec(head) : null));
	const value = named ? textOf(named) : '';
	return named && word.test(value) ? [{value, end: named[0].length}] : [];
};
