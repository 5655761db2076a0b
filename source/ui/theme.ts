import type {Tone} from './markdown/row.js';

/**
How a tone looks: the properties that Ink's `Text` takes.
*/
export type Look = {
	readonly color?: string;
	readonly backgroundColor?: string;
	readonly bold?: boolean;
	readonly dimColor?: boolean;
	readonly italic?: boolean;
	readonly underline?: boolean;
	readonly inverse?: boolean;
};

const looks: Readonly<Record<Tone, Look>> = {
	plain: {},
	dim: {dimColor: true},
	title: {bold: true, underline: true},
	heading: {bold: true},
	strong: {bold: true},
	emphasis: {italic: true},
	code: {color: 'cyan'},
	keyword: {color: 'blue'},
	string: {color: 'green'},
	comment: {dimColor: true},
	cite: {color: 'magenta'},
	link: {underline: true},
	added: {color: 'green'},
	removed: {color: 'red'},
	'added-word': {color: 'green', bold: true, inverse: true},
	'removed-word': {color: 'red', bold: true, inverse: true},
	good: {color: 'green'},
	warning: {color: 'yellow'},
	error: {color: 'red', bold: true},
	accent: {color: 'cyan'},
	selected: {bold: true, inverse: true},
	match: {color: 'yellow', underline: true},
	cursor: {inverse: true},
};

/**
The look of a tone. Without colour, weight and inversion stay; what a colour means is always written as a sign too.

@param hasColour - False where `NO_COLOR` is set.
*/
export const lookOf = (tone: Tone, hasColour: boolean): Look => {
	const {color, ...rest} = looks[tone];
	return hasColour ? looks[tone] : color === undefined ? looks[tone] : rest;
};
