/**
The thread in which files are searched: an expression from a model may take for ever, and a thread can be ended over it.
*/
import {parentPort} from 'node:worker_threads';
import type {Expression} from './expression.js';

/**
Texts to be searched, line by line.
*/
export type SearchRequest = {readonly expression: Expression; readonly texts: readonly string[]};

/**
A line that matches, by its index, and where in it.
*/
export type Match = {readonly line: number; readonly at: number};

/**
The matches of each text.
*/
export type SearchReply = readonly (readonly Match[])[];

const mostLines = 1_000;
const longestLine = 10_000;

const matching = (text: string, expression: RegExp): readonly Match[] => {
	const found: Match[] = [];

	for (const [line, words] of text.split('\n').entries()) {
		const at = found.length < mostLines ? words.slice(0, longestLine).search(expression) : -1;

		if (at >= 0) {
			found.push({line, at});
		}
	}

	return found;
};

parentPort?.on('message', ({expression: {source, flags}, texts}: SearchRequest) => {
	const expression = new RegExp(source, flags);
	const reply: SearchReply = texts.map(text => matching(text, expression));
	parentPort?.postMessage(reply);
});
