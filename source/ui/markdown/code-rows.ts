import type {Row, Span, Tone} from './row.js';
import {wrapHard} from './wrap.js';

const keywords = new Set(
	(
		'select insert update delete create table alter add drop column index primary key foreign references not null unique default check constraint on from where and or as in into values begin commit ' +
		'import export const let var function return if else for while switch case break class type interface extends implements new async await throw try catch public private static void ' +
		'def lambda with yield true false none nil undefined package func struct enum record let fn impl pub match'
	).split(' '),
);

const token = /("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|(\/\/.*|--\s.*|#\s.*)|([A-Za-z_][\w]*)|(\d[\w.]*)|([^\w"'/#-]+|.)/g;
const uncoloured = new Set(['', 'text', 'txt', 'console', 'mermaid', 'plantuml', 'markdown', 'md', 'diff']);

const toneOf = ([, quoted, comment, word, number]: RegExpMatchArray): Tone => {
	if (quoted !== undefined) {
		return 'string';
	}

	if (comment !== undefined) {
		return 'comment';
	}

	if (word !== undefined) {
		return keywords.has(word.toLowerCase()) ? 'keyword' : 'plain';
	}

	return number === undefined ? 'plain' : 'cite';
};

/**
Colours one line of code: strings, comments, words of the usual languages, numbers. A light touch, not a parser.
*/
export const highlighted = (line: string, language: string): readonly Span[] => {
	if (uncoloured.has(language) || line.length > 400) {
		return [{text: line, tone: 'plain'}];
	}

	const spans: {text: string; tone: Tone}[] = [];

	for (const found of line.matchAll(token)) {
		const tone = toneOf(found);
		const last = spans.at(-1);

		if (last?.tone === tone) {
			last.text += found[0];
		} else {
			spans.push({text: found[0], tone});
		}
	}

	return spans;
};

/**
The rows of a code block: its language, and every line behind a bar. Long lines go on in the next row, so nothing is hidden.

@param first - The source line of the opening fence.
*/
export const codeRows = (
	{text, language, line}: {readonly text: string; readonly language: string; readonly line: number},
	width: number,
): readonly Row[] => [
	{spans: [{text: `╷ ${language}`, tone: 'dim'}], line},
	...text.split('\n').flatMap((each, index) =>
		wrapHard(highlighted(each.replaceAll('\t', '  '), language), width - 2).map(spans => ({
			spans: [{text: '│ ', tone: 'dim'} as const, ...spans],
			line: line + index + 1,
		})),
	),
	{spans: [{text: '╵', tone: 'dim'}], line: line + text.split('\n').length + 1},
];
