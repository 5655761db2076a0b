import {graphemes} from './markdown/width.js';

/**
One key. `name` is the character itself or a word (`up`, `enter`, `ctrl+c`); `text` is what it types, empty for keys that type nothing; `isChunk` says that it came together with others.
*/
export type Press = {readonly name: string; readonly text: string; readonly isChunk: boolean};

/**
What Ink says of a key, as far as it is used here.
*/
export type InkKey = {
	readonly upArrow: boolean;
	readonly downArrow: boolean;
	readonly leftArrow: boolean;
	readonly rightArrow: boolean;
	readonly pageUp: boolean;
	readonly pageDown: boolean;
	readonly home: boolean;
	readonly end: boolean;
	readonly return: boolean;
	readonly escape: boolean;
	readonly tab: boolean;
	readonly backspace: boolean;
	readonly delete: boolean;
	readonly ctrl: boolean;
	readonly meta: boolean;
};

const named = [
	['upArrow', 'up'],
	['downArrow', 'down'],
	['leftArrow', 'left'],
	['rightArrow', 'right'],
	['pageUp', 'pageup'],
	['pageDown', 'pagedown'],
	['home', 'home'],
	['end', 'end'],
	['escape', 'escape'],
	['tab', 'tab'],
	['backspace', 'backspace'],
	['delete', 'delete'],
] as const;

const character = (text: string, isChunk: boolean): Press => {
	if (text === '\r') {
		return {name: 'enter', text: '', isChunk};
	}

	if (text === '\n' || text === '\r\n') {
		return {name: 'newline', text: '\n', isChunk};
	}

	if (text.length === 1 && text < ' ') {
		return {name: `ctrl+${String.fromCharCode(text.charCodeAt(0) + 96)}`, text: '', isChunk};
	}

	return {name: text, text, isChunk};
};

/**
The keys in what Ink hands over at once. Several characters (`jj`, `go` and Enter over SSH) become several keys, each marked as part of a chunk.
*/
export const presses = (input: string, key: InkKey): readonly Press[] => {
	const special = named.find(([property]) => key[property]);

	if (special) {
		return [{name: special[1], text: '', isChunk: false}];
	}

	if (key.return) {
		return [key.meta ? {name: 'newline', text: '\n', isChunk: false} : {name: 'enter', text: '', isChunk: false}];
	}

	if (key.ctrl) {
		return [{name: `ctrl+${input}`, text: '', isChunk: false}];
	}

	if (key.meta) {
		return [{name: `alt+${input}`, text: '', isChunk: false}];
	}

	const each = graphemes(input);
	return each.map(text => character(text, each.length > 1));
};

/**
The keys of one turn of the event loop: where there is more than one, all of them are a chunk.
*/
export const together = (keys: readonly Press[]): readonly Press[] => (keys.length > 1 ? keys.map(key => ({...key, isChunk: true})) : keys);
