import {strip} from '../../documents/sanitise.js';
import {widthOf} from './width.js';

/**
What a piece of text is, for the theme to colour. Every tone that means something has a sign in the text as well.
*/
export type Tone =
	| 'plain'
	| 'dim'
	| 'title'
	| 'heading'
	| 'strong'
	| 'emphasis'
	| 'code'
	| 'keyword'
	| 'string'
	| 'comment'
	| 'cite'
	| 'link'
	| 'added'
	| 'removed'
	| 'added-word'
	| 'removed-word'
	| 'good'
	| 'warning'
	| 'error'
	| 'accent'
	| 'selected'
	| 'match'
	| 'cursor';

export type Span = {readonly text: string; readonly tone: Tone};

/**
One row of the screen. `line` is the line of the source that it shows (from 1), `null` where it shows none.
*/
export type Row = {readonly spans: readonly Span[]; readonly line: number | null};

const isPlain = /^[\x20-\x7E]*$/;
const safe = (text: string): string => (isPlain.test(text) ? text : strip(text).replace(/[\n\t]/g, ' '));

/**
Text in a tone, safe for the terminal whatever document it comes from; line breaks become spaces.
*/
export const span = (text: string, tone: Tone = 'plain'): Span => ({text: safe(text), tone});

/**
A row with one tone.
*/
export const row = (text: string, tone: Tone = 'plain', line: number | null = null): Row => ({spans: [span(text, tone)], line});

/**
A row of several spans; texts alone are plain.
*/
export const rowOf = (...spans: readonly (Span | string)[]): Row => ({
	spans: spans.map(each => (typeof each === 'string' ? span(each) : each)),
	line: null,
});

export const blank: Row = {spans: [], line: null};

/**
The text of a row, without its tones.
*/
export const textOf = ({spans}: Row): string => spans.map(({text}) => text).join('');

/**
The columns that a row takes.
*/
export const rowWidth = ({spans}: Row): number => spans.reduce((sum, {text}) => sum + widthOf(text), 0);
