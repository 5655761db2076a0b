import {citationsIn} from './citations.js';
import {type MaskedText, maskCode} from './mask-code.js';
import {pathMarksIn} from './path-marks.js';
import type {Citation, Fence, PathMark, QuotedFact} from './plan.js';
import {maskQuotations, quotedFactsIn} from './quotations.js';

/**
The marks of a text, and the text itself without code (`masked.masked`) and without quotations too (`prose`), all of one length.
*/
export type Marks = {
	readonly masked: MaskedText;
	readonly prose: string;
	readonly citations: readonly Citation[];
	readonly quotedFacts: readonly QuotedFact[];
	readonly paths: readonly PathMark[];
	readonly fences: readonly Fence[];
	readonly questions: readonly {readonly number: number; readonly question: string; readonly line: number}[];
};

const open = /^[ \t]*(?:[-*+][ \t]+)?Open: Q-(\d{1,6})[.:]?[ \t]*(.*)$/;

const questionsIn = (prose: string, raw: string): Marks['questions'] => {
	const lines = raw.split('\n');
	return prose.split('\n').flatMap((line, index) => {
		const found = open.test(line) ? open.exec(lines[index] ?? '') : null;
		return found ? [{number: Number(found[1]), question: (found[2] ?? '').trim(), line: index + 1}] : [];
	});
};

/**
Reads the marks of a section or of a whole plan: citations, quotations, paths, fences and open questions. Lines count from 1 in the text.

@param isEnd - A line that ends an open fence.
*/
export const readMarks = (text: string, isEnd?: (line: string) => boolean): Marks => {
	const masked = maskCode(text, isEnd);
	const prose = maskQuotations(masked);
	return {
		masked,
		prose,
		citations: citationsIn({masked: prose, lineAt: masked.lineAt}),
		quotedFacts: quotedFactsIn(masked),
		paths: pathMarksIn(masked),
		fences: masked.fences,
		questions: questionsIn(prose, masked.raw),
	};
};
