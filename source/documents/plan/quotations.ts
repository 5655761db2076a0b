import {citedIn} from './citations.js';
import type {MaskedText} from './mask-code.js';
import type {Quotation, QuotedFact} from './plan.js';

/**
A stretch between `«` and its `»`; the offsets are those of the marks.
*/
export type Quoted = {readonly text: string; readonly start: number; readonly end: number};

const newBlock = /^\s*(?:$|#{1,6}\s|[-*+]\s|\d{1,9}[.)]\s|\||>)/;
const placed = /^\s*(?:[-*+]\s+|>\s*)*(?:\[([^[\]]{2,300})\][:\s]*)?«(.*)»\s+—\s+(\S(?:.*\S)?):(\d{1,9})(?:-(\d{1,9}))?\s*$/;
const following = /^\s*(?:\(|—\s*)?((?:\[[^[\]\n]{2,300}\][,;\s]*)+)/;

/**
The quotations of a text, outside code. A quotation may hold others, and may go on over lines of one paragraph; one that never ends is none.
*/
export const quotedIn = ({raw, masked}: Pick<MaskedText, 'raw' | 'masked'>): readonly Quoted[] => {
	const quoted: Quoted[] = [];
	let depth = 0;
	let start = 0;
	let offset = 0;

	for (const line of masked.split('\n')) {
		if (newBlock.test(line)) {
			depth = 0;
		}

		for (const {0: mark, index} of line.matchAll(/[«»]/g)) {
			if (mark === '«') {
				start = depth === 0 ? offset + index : start;
				depth++;
			} else if (depth > 0) {
				depth--;

				if (depth === 0) {
					quoted.push({text: raw.slice(start + 1, offset + index), start, end: offset + index});
				}
			}
		}

		offset += line.length + 1;
	}

	return quoted;
};

/**
The masked text without its quotations too: what stands in them is the documents' word, not the plan's.
*/
export const maskQuotations = (text: Pick<MaskedText, 'raw' | 'masked'>): string => {
	const pieces: string[] = [];
	let at = 0;

	for (const {start, end} of quotedIn(text)) {
		pieces.push(text.masked.slice(at, start), text.masked.slice(start, end + 1).replace(/[^\n]/g, ' '));
		at = end + 1;
	}

	return pieces.join('') + text.masked.slice(at);
};

/**
Quotations with the citations that follow them: `«text» [id]`.
*/
export const quotedFactsIn = (text: MaskedText): readonly QuotedFact[] =>
	quotedIn(text).flatMap(({text: words, start, end}) => {
		const after = following.exec(text.masked.slice(end + 1, end + 600))?.[1] ?? '';
		const ids = Array.from(after.matchAll(/\[([^[\]\n]+)\]/g), found => citedIn(found[1] ?? '')).flat();
		return ids.length > 0 ? [{text: words, ids, line: text.lineAt(start)}] : [];
	});

/**
Quotations with their places, one a line: `«text» — path:line`, as a list item or a block quote, with or without a citation before it.
*/
export const quotationsIn = ({raw, masked}: MaskedText): readonly Quotation[] => {
	const codeLines = masked.split('\n');
	return raw.split('\n').flatMap((line, index) => {
		const isCode = (codeLines[index] ?? '').trim() === '';
		const found = isCode || line.length > 100_000 || !line.includes('«') ? null : placed.exec(line);
		const [, id, text = '', path = '', from = '', to] = found ?? [];
		return found === null
			? []
			: [{text, id: id ?? null, path: path.replaceAll('`', ''), line: Number(from), endLine: Number(to ?? from), at: index + 1}];
	});
};
