const word = /^[\p{L}_][\p{L}\p{N}_-]*(?: [\p{L}\p{N}_-]+){0,2}$/u;
const marked = '`([^`\\n]{1,40})`|"([^"\\n]{1,40})"|“([^“”\\n]{1,40})”|«([^«»\\n]{1,40})»|\'([^\'\\n]{1,40})\'|\\*\\*([^*\\n]{1,40})\\*\\*';
const capital =
	'(?!(?:The|A|An|If|When|It|This|That|And|Or|No|Not|Yes|I|In|On|At|As|By|For|To|Is|Step|UC|Null|None|True|False)\\b)(\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?|\\p{Lu}[\\p{Lu}\\d_]{2,30})(?![\\p{L}\\p{N}])';
const bare =
	'(?!(?:the|an?|its?|this|that|these|those|any|each|next|previous|new|zero|null|empty|default|true|false|something|nothing|whatever|one|another|match|reflect|indicate|show|be)\\b)((?:in|on|not|partially|partly|fully|awaiting|pending) \\p{Ll}+|\\p{Ll}+(?:-\\p{Ll}+)?)(?=[.,;)]|\\s*$|\\s(?:and|when|if|once|after|by|as soon|until|unless|before)\\b)';

const constant =
	'(?!(?:NULL|NONE|TRUE|FALSE|NOT|AND|OR|THE|THEN|WHEN|MUST|SHALL|SHOULD|MAY)\\b)(\\p{Lu}[\\p{Lu}\\d]{2,30}(?:_[\\p{Lu}\\d]{1,30})*)(?![\\p{L}\\p{N}_-])';
const between =
	'^(?:\\s*,?\\s*or(?:\\s*,\\s*(?:where|when|if|in case|once)\\b[^,.;]{1,80},)?(?:\\s+(?:in|to|as))?\\s+|\\s*/\\s*|\\s*,\\s*(?=(?:[^.;]{0,80})\\bor\\b))';

const markedStart = new RegExp(`^(?:${marked})`, 'u');
const constantStart = new RegExp(`^${constant}`, 'u');
const capitalStart = new RegExp(`^${capital}`, 'u');
const bareStart = new RegExp(`^${bare}`, 'u');
const further = {
	marked: new RegExp(`${between}(?:${marked})`, 'u'),
	constant: new RegExp(`${between}(?:${marked}|${constant})`, 'u'),
} as const;

/**
How plainly a value must be marked: `marked` as a code span, in quotation marks or bold; `constant` so, or written like one (`PAID_LATE`); `capital` so, or by a capital letter; `bare` so, or as a word at the end of its clause.
*/
export type Marking = 'marked' | 'constant' | 'capital' | 'bare';

/** `isMarked` is false where nothing but its letters tells the value from the words around it. */
export type StatedValue = {readonly value: string; readonly end: number; readonly isMarked: boolean};

const textOf = (found: RegExpExecArray): string => (found.slice(1).find(each => each !== undefined) ?? '').trim().replace(/[.,;]$/, '');

const all = (text: string, first: RegExpExecArray, kind: keyof typeof further): readonly StatedValue[] => {
	const values: StatedValue[] = [{value: textOf(first), end: first[0].length, isMarked: kind === 'marked'}];

	for (let end = first[0].length, count = 0; count < 12; count++) {
		const next = further[kind].exec(text.slice(end, end + 200));

		if (next === null) {
			break;
		}

		end += next[0].length;
		values.push({value: textOf(next), end, isMarked: kind === 'marked'});
	}

	return values;
};

/**
The values that a text begins with: «`open`», «`open` or `paid`», «OPEN or, where it is late, to OVERDUE», «Overdue». A value is one to three words; anything else is none.
*/
export const statedValues = (text: string, marking: Marking): readonly StatedValue[] => {
	const head = text.slice(0, 400);
	const span = markedStart.exec(head);
	const written = marking === 'marked' ? null : constantStart.exec(head);

	if (span) {
		const values = all(head, span, 'marked').filter(({value}) => word.test(value) && !/^(?:true|false|null|none|undefined)$/i.test(value));
		return values;
	}

	if (written !== null && capitalStart.test(head)) {
		return all(head, written, 'constant');
	}

	const isNamed = marking === 'capital' || marking === 'bare';
	const named = isNamed ? (capitalStart.exec(head) ?? (marking === 'bare' ? bareStart.exec(head) : null)) : null;
	const value = named ? textOf(named) : '';
	return named && word.test(value) ? [{value, end: named[0].length, isMarked: false}] : [];
};
