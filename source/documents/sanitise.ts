import {dropHidden} from './hidden.js';

const sequences = [
	'(?:\\u001B\\[|\\u009B)[0-?]*[ -/]*[@-~]',
	'(?:\\u001B[\\]PX^_]|[\\u0090\\u0098\\u009D-\\u009F])[^\\u0007\\u001B\\u009C]*(?:\\u0007|\\u009C|\\u001B\\\\)',
	'\\u001B[ -/]+[0-~]',
	'\\u001B[0-Z\\\\`-~]',
];

const escapes = new RegExp(sequences.join('|'), 'g');

/**
A text that is safe on a terminal: escape sequences with their bodies, control, bidi, zero-width and tag characters are gone; line breaks are LF, tabs stay. For everything that is shown except diffs, where such characters are written out instead.
*/
export const strip = (text: string): string => dropHidden(text.replace(/\r\n/g, '\n').replace(escapes, ''));
