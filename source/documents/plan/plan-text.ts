/**
Text on one line, white space folded.
*/
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const withoutMarks = (text: string): string =>
	text
		.replace(/\[([^[\]]*)\]\([^()\s]*\)/g, '$1')
		.replace(/\*+|`+|~~/g, '')
		.replace(/[«»]/g, '"');

/**
The beginning of a text on one line, without Markdown's marks and guillemets, at most `length` characters, cut at a word.
*/
export const cut = (text: string, length: number): string => {
	const plain = oneLine(withoutMarks(text));

	if (plain.length <= length) {
		return plain;
	}

	const end = plain.lastIndexOf(' ', length);
	return `${plain.slice(0, end > length / 2 ? end : length)}…`;
};

/**
A table cell: on one line, pipes escaped; a dash where there is nothing to say.
*/
export const cellOf = (text: string): string => oneLine(text).replace(/\\?\|/g, '\\|') || '—';

/**
A Markdown table with its head.
*/
export const tableOf = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
	[head, head.map(() => '---'), ...rows].map(cells => `| ${cells.map(cellOf).join(' | ')} |`).join('\n');
