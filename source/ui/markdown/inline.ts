import type {Span, Tone} from './row.js';

const longestLink = 400;
const citation = /^[A-Z][A-Za-z0-9:.>_/-]*\d[\w.:-]*$|^DM:[\w.>]+$|^[\w./-]+\.\w+:\d+(?:-\d+)?$/;

type Mark = {readonly open: string; readonly tone: Tone};

const marks: readonly Mark[] = [
	{open: '`', tone: 'code'},
	{open: '**', tone: 'strong'},
	{open: '__', tone: 'strong'},
	{open: '~~', tone: 'dim'},
	{open: '*', tone: 'emphasis'},
	{open: '_', tone: 'emphasis'},
];

type Found = {readonly spans: readonly Span[]; readonly end: number};

const link = (text: string, at: number): Found | null => {
	const close = text.slice(at, at + longestLink).indexOf(']');

	if (close < 1) {
		return null;
	}

	const label = text.slice(at + 1, at + close);
	const end = at + close + 1;
	const target = text[end] === '(' ? text.slice(end, end + longestLink).indexOf(')') : -1;

	if (target > 0) {
		const to = text.slice(end + 1, end + target);
		return {
			spans: [{text: label, tone: 'link'}, ...(to === label ? [] : [{text: ` (${to})`, tone: 'dim'} as const])],
			end: end + target + 1,
		};
	}

	return citation.test(label) ? {spans: [{text: `[${label}]`, tone: 'cite'}], end} : null;
};

const isWordCharacter = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character);

const marked = (text: string, at: number, missing: Set<string>): Found | null => {
	const mark = marks.find(({open}) => text.startsWith(open, at) && !missing.has(open));

	if (!mark || (mark.open.startsWith('_') && isWordCharacter(text[at - 1]))) {
		return null;
	}

	const start = at + mark.open.length;
	const end = text.indexOf(mark.open, start);

	if (end === -1) {
		missing.add(mark.open);
		return null;
	}

	const inside = text.slice(start, end);

	if (inside === '' || (mark.tone !== 'code' && inside !== inside.trim())) {
		return null;
	}

	return {spans: [{text: inside, tone: mark.tone}], end: end + mark.open.length};
};

/**
Reads the marks inside a line of Markdown: code, strong, emphasis, links, citations. A mark that is never closed is text. Grows linearly with the text.
*/
export const inline = (text: string, tone: Tone = 'plain'): readonly Span[] => {
	const spans: Span[] = [];
	const missing = new Set<string>();
	let start = 0;
	let at = 0;

	const flush = (end: number) => {
		if (end > start) {
			spans.push({text: text.slice(start, end), tone});
		}
	};

	while (at < text.length) {
		const character = text[at] ?? '';

		if (character === '\\' && /[!-/:-@[-`{-~]/.test(text[at + 1] ?? '')) {
			flush(at);
			start = at + 1;
			at += 2;
			continue;
		}

		const found = character === '[' ? link(text, at) : '`*_~'.includes(character) ? marked(text, at, missing) : null;

		if (found) {
			flush(at);
			spans.push(...found.spans);
			at = found.end;
			start = at;
		} else {
			at++;
		}
	}

	flush(text.length);
	return spans;
};
