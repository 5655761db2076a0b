import {PassThrough, Writable} from 'node:stream';
import {until} from './until.js';

/**
A terminal for the plain mode, without a terminal: what was printed, and lines to type.

- `until` waits for a text to be printed after what was typed last.
- `type` waits for a prompt and types a line; `send` sends raw text without waiting.
- `since` is what was printed after what was typed last; `all` everything.
*/
export type PlainTerminal = {
	readonly input: PassThrough;
	readonly output: Writable;
	readonly until: (text: string) => Promise<void>;
	readonly type: (line: string) => Promise<void>;
	readonly send: (text: string) => void;
	readonly interrupt: () => void;
	readonly onInterrupt: (listener: () => void) => void;
	readonly since: () => string;
	readonly all: () => string;
	readonly prompt: () => Promise<void>;
};

export const createPlainTerminal = (): PlainTerminal => {
	const input = new PassThrough();
	const listeners: (() => void)[] = [];
	let printed = '';
	let mark = 0;
	const output = new Writable({
		write: (chunk, _encoding, done) => {
			printed += String(chunk);
			done();
		},
	});
	const isPrompting = (): boolean => printed.length > mark && /(?:^|\n)[>.] $/.test(printed);
	const prompt = () => until(isPrompting, () => `Expected a prompt, got:\n${printed}`);
	const send = (text: string): void => {
		// A terminal echoes what is typed.
		printed += text;
		mark = printed.length;
		input.write(text);
	};

	return {
		input,
		output,
		prompt,
		send,
		until: async text =>
			until(
				() => printed.slice(mark).includes(text),
				() => `Expected «${text}», got:\n${printed.slice(mark)}`,
			),
		type: async line => {
			await prompt();
			send(`${line}\n`);
		},
		interrupt: () => {
			for (const listener of listeners) {
				listener();
			}
		},
		onInterrupt: listener => listeners.push(listener),
		since: () => printed.slice(mark),
		all: () => printed,
	};
};
