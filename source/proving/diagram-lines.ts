const emptied = (text: string): string => text.replace(/[^\n]/g, '');

const withoutDirectives = (text: string): string => {
	const [before = '', ...pieces] = text.split('%%{');
	return pieces.reduce((kept, piece) => {
		const end = piece.indexOf('}%%');
		return end < 0 ? `${kept}%%{${piece}` : kept + emptied(piece.slice(0, end)) + piece.slice(end + 3);
	}, before);
};

/**
A Mermaid text without what Mermaid takes out before it parses (front matter, directives, comments), every other line still on its own line.

@returns The text, and how many lines before its first one were left out.
*/
export const diagramLines = (text: string): {readonly text: string; readonly skipped: number} => {
	const body = text.replace(/^\s*---[^\S\n]*\n(?:[^\n]*\n)*?[^\S\n]*---[^\S\n]*(?=\n|$)/, emptied);
	const unmarked = withoutDirectives(body).replace(/^[^\S\n]*%%[^\n]*/gm, '');
	const kept = unmarked.trimStart();
	return {text: kept, skipped: emptied(unmarked.slice(0, unmarked.length - kept.length)).length};
};
