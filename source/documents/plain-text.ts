/**
A text without Markdown's marks: emphasis, code spans, links and escapes keep their words.
*/
export const plainText = (text: string): string =>
	text
		.replace(/\[([^[\]]*)\]\([^()\s]*\)/g, '$1')
		.replace(/\\([!-/:-@[-`{-~])/g, '$1')
		.replace(/\*+|`+|~~/g, '')
		.replace(/(?<![\p{L}\p{N}_])_+(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}.)])_+(?![\p{L}\p{N}_])/gu, '')
		.replace(/\s+/g, ' ')
		.trim();

/**
The words of a heading: without marks, without the number it may begin with (`3.2`, `IV.`) and without a colon at its end.
*/
export const headingText = (text: string): string =>
	plainText(text)
		.replace(/^(?:§\s*)?(?:\d{1,3}(?:\.\d{1,3}){0,4}[.)]?|[IVX]{1,5}\.)\s+/, '')
		.replace(/\s*:$/, '');
