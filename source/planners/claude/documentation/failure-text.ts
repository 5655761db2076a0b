const failures = /^\s*(?:Error |Rate limited|Invalid API key|Request failed|The library you|No libraries found)/;

/**
Why an answer is none, where the server says so in an ordinary text; `null` for documentation.
*/
export const failureIn = (text: string): string | null => {
	const line = text.trim().split('\n')[0] ?? '';
	return line === '' ? 'the answer is empty' : failures.test(text) ? line.slice(0, 200) : null;
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
