import {linesOf} from '../blocks.js';
import type {Fence} from './plan.js';

/**
A code span: its content without backticks, and where it begins and ends (with them) in the text.
*/
export type CodeSpan = {readonly text: string; readonly start: number; readonly end: number};

/**
A text with its code out of the way. `raw` has LF line endings and no byte-order mark; `masked` is as long as `raw`, with spaces for fences, code spans and comments.
*/
export type MaskedText = {
	readonly raw: string;
	readonly masked: string;
	readonly fences: readonly Fence[];
	readonly spans: readonly CodeSpan[];
	/** The line (from 1) of an offset into `raw` or `masked`. */
	readonly lineAt: (offset: number) => number;
};

const fenceStart = /^\s*(?:(?:[-*+]|\d{1,9}[.)])\s+)?(`{3,}|~{3,})\s*([^\s`]*)(.*)$/;

const isClosing = (line: string, mark: string): boolean => {
	const text = line.trim();
	return text.length >= mark.length && text === (mark[0] ?? '`').repeat(text.length);
};

const blank = (text: string): string =>
	text
		.split('\n')
		.map(line => ' '.repeat(line.length))
		.join('\n');

const spansOf = (line: string, offset: number): readonly CodeSpan[] => {
	const runs = Array.from(line.matchAll(/`+/g), found => ({start: found.index, length: found[0].length}));
	const spans: CodeSpan[] = [];
	let next = 0;

	while (next < runs.length) {
		const open = runs[next];
		let close = next + 1;

		while (open && close < runs.length && runs[close]?.length !== open.length) {
			close++;
		}

		const closing = runs[close];

		if (open && closing) {
			const text = line.slice(open.start + open.length, closing.start).trim();
			spans.push({text, start: offset + open.start, end: offset + closing.start + closing.length});
			next = close + 1;
		} else {
			next++;
		}
	}

	return spans;
};

const withoutSpans = (line: string, offset: number, spans: readonly CodeSpan[]): string => {
	let at = 0;
	let masked = '';

	for (const {start, end} of spans) {
		masked += line.slice(at, start - offset) + ' '.repeat(end - start);
		at = end - offset;
	}

	return masked + line.slice(at);
};

const opening = (line: string): {readonly mark: string; readonly language: string} | null => {
	const found = fenceStart.exec(line);
	const [, mark = '', language = '', rest = ''] = found ?? [];
	// After three backticks, another one makes it a code span.
	return found === null || (mark.startsWith('`') && rest.includes('`')) ? null : {mark, language: language.toLowerCase()};
};

const lineFinder = (lines: readonly string[]): ((offset: number) => number) => {
	const starts: number[] = [];
	let offset = 0;

	for (const line of lines) {
		starts.push(offset);
		offset += line.length + 1;
	}

	return wanted => {
		let low = 0;
		let high = starts.length;

		while (low < high) {
			const middle = (low + high) >> 1;

			if ((starts[middle] ?? 0) <= wanted) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}

		return low;
	};
};

const withoutComments = (masked: string): string => {
	const pieces: string[] = [];
	let at = 0;
	let start = masked.indexOf('<!--');

	while (start >= 0) {
		const end = masked.indexOf('-->', start + 4);

		if (end < 0) {
			break;
		}

		pieces.push(masked.slice(at, start), blank(masked.slice(start, end + 3)));
		at = end + 3;
		start = masked.indexOf('<!--', at);
	}

	return pieces.join('') + masked.slice(at);
};

/**
Puts code and comments of a Markdown text out of the way, so that what looks for marks finds none in them.

@param isEnd - A line that ends an open fence, as the next section's heading does.
*/
export const maskCode = (text: string, isEnd: (line: string) => boolean = () => false): MaskedText => {
	const lines = linesOf(text);
	const fences: Fence[] = [];
	const spans: CodeSpan[] = [];
	const masked: string[] = [];
	let open: {readonly mark: string; readonly language: string; readonly line: number} | null = null;
	let offset = 0;

	const close = (endLine: number, isClosed: boolean) => {
		if (open !== null) {
			const body = lines.slice(open.line, isClosed ? endLine - 1 : endLine);
			fences.push({language: open.language, text: body.join('\n'), isClosed, line: open.line, endLine});
			open = null;
		}
	};

	for (const [index, line] of lines.entries()) {
		if (open !== null && isEnd(line)) {
			close(index, false);
		}

		const start: ReturnType<typeof opening> = open === null ? opening(line) : null;

		if (open !== null) {
			masked.push(blank(line));

			if (isClosing(line, open.mark)) {
				close(index + 1, true);
			}
		} else if (start) {
			masked.push(blank(line));
			open = {...start, line: index + 1};
		} else {
			const found = spansOf(line, offset);

			// A line may hold more spans than a call takes arguments.
			for (const span of found) {
				spans.push(span);
			}

			masked.push(withoutSpans(line, offset, found));
		}

		offset += line.length + 1;
	}

	close(lines.length, false);
	return {raw: lines.join('\n'), masked: withoutComments(masked.join('\n')), fences, spans, lineAt: lineFinder(lines)};
};
