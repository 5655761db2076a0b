import {linesOf} from '../../documents/blocks.js';
import {hiddenIn, showHidden} from '../../documents/hidden.js';
import {maskCode} from '../../documents/plan/mask-code.js';
import type {Finding} from '../finding.js';
import {offendingText} from '../stretch.js';

type Hidden = {readonly line: number; readonly message: string};

const charactersIn = (lines: readonly string[]): readonly Hidden[] =>
	lines.flatMap((line, index) => {
		const [first] = hiddenIn(line);
		return first ? [{line: index + 1, message: `Unexpected hidden character ${first.code}, expected text that can be seen`}] : [];
	});

// The mask blanks code by lines and comments over all of them; what is code is looked up, so that a comment in code is none.
const commentsIn = (text: string): readonly Hidden[] => {
	const {raw, spans, fences} = maskCode(text);
	const found: Hidden[] = [];
	let line = 1;
	let at = 0;

	for (const {0: whole, 1: comment = '', index} of raw.matchAll(/<!--([\s\S]*?)(?:-->|$)/g)) {
		line += raw.slice(at, index).split('\n').length - 1;
		at = index;
		const start = line;
		const isCode =
			spans.some(span => span.start <= index && index < span.end) || fences.some(fence => fence.line <= start && start <= fence.endLine);

		if (!isCode && comment.trim() !== '' && whole.endsWith('-->')) {
			const shown = offendingText(showHidden(comment)).slice(0, 80);
			found.push({line: start, message: `Unexpected comment «${shown}», expected text that can be seen, or nothing`});
		}
	}

	return found;
};

/**
Finds what a reader of the plan cannot see: zero-width, bidi, control and tag characters anywhere in the file, and comments with words in them.

What was approved is what was shown; text that no screen shows was approved by nobody, and a coding agent reads it all the same.

@param text - The plan's file.
*/
export const hiddenText = (path: string, text: string): readonly Finding[] => {
	const lines = linesOf(text);
	return [...charactersIn(lines), ...commentsIn(text)].slice(0, 50).map(({line, message}) => ({
		check: 'hidden-text',
		severity: 'error',
		subject: 'hidden text',
		message,
		place: {path, line, endLine: line},
		other: null,
		offending: offendingText(showHidden(lines[line - 1] ?? '')),
	}));
};
