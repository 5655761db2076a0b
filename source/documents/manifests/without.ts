/**
A text without its comments, from each `open` to the next `close`; one that is not closed runs to the end.
*/
export const without = (text: string, open: string, close: string): string => {
	const kept: string[] = [];
	let at = 0;

	while (at < text.length) {
		const start = text.indexOf(open, at);
		const end = start < 0 ? -1 : text.indexOf(close, start + open.length);
		kept.push(text.slice(at, start < 0 ? undefined : start));
		at = end < 0 ? text.length : end + close.length;
	}

	return kept.join('');
};
