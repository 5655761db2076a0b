const spans = [
	/(`+)(?!`)[^\n]{0,2000}?(?<!`)\1(?!`)/g,
	/<!--[\s\S]*?(?:-->|$)/g,
	/~~[^~]{1,500}~~/g,
	/"[^"\n]{0,500}"/g,
	/[“„][^“”„\n]{0,500}”/g,
	/«[^«»\n]{0,500}»/g,
	/‘[^‘’\n]{0,200}’/g,
] as const;

/**
A text with everything blanked that it only quotes: code spans, quoted messages, comments and struck-out words. Its length stays, so offsets hold in the text itself.
*/
export const unquoted = (text: string): string => spans.reduce((rest, span) => rest.replace(span, found => ' '.repeat(found.length)), text);
