import type {MaskedText} from './mask-code.js';
import type {PathMark} from './plan.js';

const state = /^\s?\((exists|new)\)/;
const file = /^(?!\/)(?:[\p{L}\p{N}_@.~+[\]()-]+\/)+[\p{L}\p{N}_@.~+[\]()-]*$/u;

/**
Whether the text of a code span can be a path of the project: segments with `/` between them, relative to the root.
*/
const isPath = (text: string): boolean => text.length <= 400 && file.test(text) && !/^(?:https?|\.\.?)\//.test(text.replace(/^\.\//, ''));

/** Whether an offset lies between «» of its line. Offsets have to be asked for from first to last: each character is looked at once. */
const quotedAt = (text: string): ((offset: number) => boolean) => {
	const mark = /[«»\n]/g;
	let isOpen = false;
	let next = mark.exec(text);
	return offset => {
		while (next !== null && next.index < offset) {
			isOpen = next[0] === '«';
			next = mark.exec(text);
		}

		return isOpen;
	};
};

/**
Every path in backticks, outside fences, with the state that follows it. A line number behind the path is no part of it.
*/
export const pathMarksIn = ({masked, spans, lineAt}: MaskedText): readonly PathMark[] => {
	const isQuoted = quotedAt(masked);
	return spans.flatMap(({text, start, end}) => {
		const found = state.exec(masked.slice(end, end + 12))?.[1];
		const path = text.replace(/:\d+(?:-\d+)?$/, '').replace(/^\.\//, '');
		const marked = found === 'exists' || found === 'new' ? found : null;
		return isPath(path) || (marked !== null && /^[^\s/]\S*$/.test(path))
			? [{path, state: marked, line: lineAt(start), isQuoted: isQuoted(start)}]
			: [];
	});
};
