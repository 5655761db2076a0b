/**
Where a quotation stands in a text: the lines of it, counted from 1.
*/
export type Found = {readonly line: number; readonly endLine: number};

/**
Looks a quotation up, word for word and mark for mark; white space is folded, since a quotation may be wrapped otherwise than its source.

@returns The first place; `null` where it does not stand there, or says nothing.
*/
export const foundIn = (text: string, quotation: string): Found | null => {
	const wanted = quotation.replace(/\s+/g, ' ').trim();
	const {folded, lines} = fold(text);
	const at = wanted === '' ? -1 : folded.indexOf(wanted);
	return at < 0 ? null : {line: lines[at] ?? 1, endLine: lines[at + wanted.length - 1] ?? 1};
};

/**
A text with its white space folded, and the line of each of its characters.
*/
const fold = (text: string): {readonly folded: string; readonly lines: readonly number[]} => {
	const characters: string[] = [];
	const lines: number[] = [];
	let line = 1;

	for (const character of text.replaceAll('\r\n', '\n').split('')) {
		const isSpace = /\s/.test(character);

		if (!isSpace || characters.at(-1) !== ' ') {
			characters.push(isSpace ? ' ' : character);
			lines.push(line);
		}

		line += character === '\n' ? 1 : 0;
	}

	return {folded: characters.join(''), lines};
};
