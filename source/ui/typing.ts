import {graphemes} from './markdown/width.js';
import type {Press} from './press.js';

/**
A text being typed; `at` is the cursor as an offset into `text`.
*/
export type Line = {readonly text: string; readonly at: number};

const previous = ({text, at}: Line): number => at - (graphemes(text.slice(0, at)).at(-1)?.length ?? 0);
const next = ({text, at}: Line): number => at + (graphemes(text.slice(at, at + 40))[0]?.length ?? 0);
const cut = ({text}: Line, from: number, to: number): Line => ({text: text.slice(0, from) + text.slice(to), at: from});

/**
Text put in at the cursor. Control characters other than a new line and a tab are left out.
*/
export const insert = ({text, at}: Line, added: string): Line => {
	const clean = added.replace(/\r\n?/g, '\n').replace(/[\x00-\x08\x0B-\x1F\x7F-\x9F]/g, '');
	return {text: text.slice(0, at) + clean + text.slice(at), at: at + clean.length};
};

/**
A line after a key; the same line where the key edits nothing.
*/
export const typed = (line: Line, {name, text}: Press): Line => {
	const {at} = line;

	switch (name) {
		case 'backspace': {
			return cut(line, previous(line), at);
		}

		case 'delete': {
			return cut(line, at, next(line));
		}

		case 'left': {
			return {...line, at: previous(line)};
		}

		case 'right': {
			return {...line, at: next(line)};
		}

		case 'home':
		case 'ctrl+a': {
			return {...line, at: line.text.lastIndexOf('\n', at - 1) + 1};
		}

		case 'end':
		case 'ctrl+e': {
			const end = line.text.indexOf('\n', at);
			return {...line, at: end === -1 ? line.text.length : end};
		}

		case 'ctrl+u': {
			return cut(line, line.text.lastIndexOf('\n', at - 1) + 1, at);
		}

		case 'ctrl+w': {
			return cut(line, line.text.slice(0, at).trimEnd().search(/\S*$/), at);
		}

		case 'newline': {
			return insert(line, '\n');
		}

		default: {
			return text === '' ? line : insert(line, text);
		}
	}
};
