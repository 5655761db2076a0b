/**
What is searched for. `isLiteral` where the text is no regular expression and is searched for as it stands.
*/
export type Expression = {readonly source: string; readonly flags: string; readonly isLiteral: boolean};

/**
The expression of a pattern. A leading `(?i)`, which other languages know, means that case does not matter.
*/
export const expressionOf = (pattern: string): Expression => {
	const [, ignoresCase, source = ''] = /^(\(\?i\))?([\s\S]*)$/.exec(pattern) ?? [];
	const flags = ignoresCase === undefined ? '' : 'i';

	try {
		return {source: new RegExp(source, flags).source, flags, isLiteral: false};
	} catch {
		return {source: source.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&'), flags, isLiteral: true};
	}
};
