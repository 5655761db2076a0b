const token = /^[A-Z][A-Z0-9]{0,15}(?:[-_.][A-Z0-9]{1,16}){0,6}[a-z]?(?![\p{L}\p{N}])/u;
const separator = /^(?:\\?[:.)](?=\s|$|[*_`])|\s{1,4}[-–—:](?=\s)|\s?[–—])\s*/;
const known = new Set(
	'AC ACT AD ADR ASM BR C CON CR DR E EC EP EXT F FR G GL GOAL IR K NFR NFA OBJ OOS OQ POST PRE Q QR R REQ RQ RULE SC SCN SR ST STEP STORY TC TS UC UI UR US'.split(
		' ',
	),
);
const notIds = new Set(
	'AES AWS BASE CO COVID CSS CVE EC2 EN ES GPT H HTML HTTP IEC IEEE IP IPV ISO JSON L LOG MD MP NET OAUTH PCI PG RFC RS RSA S SHA SOC SQL SSL TCP TLS UTF V WCAG X XML'.split(
		' ',
	),
);

const isId = (found: string, isMarkedOff: boolean, after: string): boolean => {
	const letters = /^[A-Z]+/.exec(found)?.[0] ?? '';

	if (!/\d[a-z]?$/.test(found) || /^P(?:5|75|9)\d/.test(found) || /^S3$|^[A-Z]\d{3,}$/.test(found)) {
		return false;
	}

	if (known.has(letters) || known.has(found.split(/[-_.]/)[0] ?? '')) {
		return true;
	}

	return !notIds.has(letters) && (isMarkedOff || (/[-_]/.test(found) && /^\s+\p{Lu}/u.test(after)));
};

const closingOf = (opening: string): string =>
	[...opening]
		.reverse()
		.map(mark => (mark === '[' ? ']' : mark === '(' ? ')' : mark))
		.join('');

const withoutSeparator = (text: string): string => text.replace(separator, '').trimStart();

/**
The id that a document itself gives to an item, heading, table cell or label (`FR-003`, `UC-CARD-03`, `**AC1.**`, `[G-07]`), and the rest of the text without it; `null` where the text begins with none. Names of standards (`UTF-8`, `HTTP/2`, `SHA-256`) are no ids.

@example
```
ownId('**FR-003**: The clerk sends the invoice.'); //=> {id: 'FR-003', rest: 'The clerk sends the invoice.'}
```
*/
export const ownId = (text: string): {readonly id: string; readonly rest: string} | null => {
	const opening = /^[*_`~[(]{0,4}/.exec(text)?.[0] ?? '';
	const found = token.exec(text.slice(opening.length, opening.length + 130))?.[0];

	if (found === undefined) {
		return null;
	}

	const after = text.slice(opening.length + found.length);
	const closing = closingOf(opening);
	const isClosed = opening !== '' && after.startsWith(closing);
	const isMarkedOff = isClosed || after.trim() === '' || separator.test(after) || /^\s?\([^()]{1,60}\):/.test(after);

	if ((!isMarkedOff && !/^\s/.test(after)) || !isId(found, isMarkedOff, after)) {
		return null;
	}

	if (isClosed) {
		const rest = after.slice(closing.length);
		return {id: found, rest: withoutSeparator(opening.includes('[') ? rest.replace(/^\([^()\s]*\)/, '') : rest)};
	}

	if (/[`[(]/.test(opening)) {
		return null;
	}

	const rest = withoutSeparator(after);
	return {id: found, rest: opening !== '' && rest.startsWith(closing) ? withoutSeparator(rest.slice(closing.length)) : opening + rest};
};
