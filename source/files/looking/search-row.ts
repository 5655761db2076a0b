import {cutLine} from './cut-line.js';

const longest = 300;
const before = 100;

/**
A line that matches, after its place. Of a long one, the part around the match.

@param at - Where in the line the match is.
*/
export const rowOf = (place: string, text: string, at: number): string => {
	const start = text.length > longest ? Math.max(0, at - before) : 0;
	return `${place}: ${start > 0 ? '…' : ''}${cutLine(text.slice(start).trim(), longest)}`;
};
