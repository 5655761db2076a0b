/** How the program that speaks for Context7 begins what is no documentation. */
const ofProgram = ['Error ', 'Rate limited', 'Request failed', 'The library you', 'No libraries found', 'Documentation not found'];

/** How the service behind it does, whose words the program passes on. https://context7.com/docs/openapi.json */
const ofService = [
	'\\{"error":',
	'Access denied: ',
	'An internal error occurred',
	'Could not fetch documentation',
	'Invalid (?:API key|library ID)',
	'Library "?/\\S+ (?:not f|has been redirected|has no or|is too large)',
	'Library name is required',
	'Rate limit exceeded\\.',
	'Tag "[^"]*" not found',
];

const failures = new RegExp(`^\\s*(?:${[...ofProgram, ...ofService].join('|')})`);

/** Characters. A failure is a sentence or two; what is longer and begins in the same way is documentation. */
const longest = 500;

/**
Why an answer is none, where the server says so in an ordinary text; `null` for documentation.
*/
export const failureIn = (text: string): string | null => {
	const line = text.trim().split('\n')[0] ?? '';
	const isFailure = text.length <= longest && failures.test(text);
	return line === '' ? 'the answer is empty' : isFailure ? line.slice(0, 200) : null;
};

/**
Why a server could not be asked, on one line.
*/
export const failureOf = (error: unknown): string => {
	const causes: string[] = [];

	for (let each: unknown = error; each instanceof Error && causes.length < 4; each = each.cause) {
		const code = Reflect.get(each, 'code');
		causes.push(typeof code === 'string' && !each.message.includes(code) ? `${each.message} (${code})` : each.message);
	}

	return (causes.join(': ') || String(error)).replace(/\s+/g, ' ').slice(0, 200);
};
