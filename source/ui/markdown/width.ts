import stringWidth from 'string-width';

const isPrintableAscii = /^[\x20-\x7E]*$/;
const segmenter = new Intl.Segmenter('en', {granularity: 'grapheme'});

/**
The columns a text takes in a terminal: 2 for a wide character, 0 for a combining one.
*/
export const widthOf = (text: string): number => (isPrintableAscii.test(text) ? text.length : stringWidth(text));

/**
The characters as a person sees them.
*/
export const graphemes = (text: string): readonly string[] =>
	isPrintableAscii.test(text) ? [...text] : Array.from(segmenter.segment(text), ({segment}) => segment);

/**
A text cut to a width, with `…` where something was cut.
*/
export const cutTo = (text: string, width: number): string => {
	if (widthOf(text) <= width) {
		return text;
	}

	let kept = '';
	let used = 0;

	for (const each of graphemes(text.slice(0, width * 8))) {
		const columns = widthOf(each);

		if (used + columns > width - 1) {
			break;
		}

		kept += each;
		used += columns;
	}

	return width > 0 ? `${kept}…` : '';
};

/**
A text cut or filled with spaces to exactly a width.
*/
export const pad = (text: string, width: number): string => {
	const cut = cutTo(text, width);
	return cut + ' '.repeat(Math.max(0, width - widthOf(cut)));
};
