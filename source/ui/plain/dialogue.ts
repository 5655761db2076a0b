import type {Writable} from 'node:stream';
import {strip} from '../../documents/sanitise.js';
import {Quit, Reopened} from '../../errors.js';
import type {Remembered} from '../../journal/inner.js';
import type {After} from '../after.js';
import {answersText} from './answers-text.js';
import type {LineReader} from './line-reader.js';

/**
What is said to a person, line by line, and what they reply.

- `print` shows text; nothing in it can steer the terminal.
- `reply` waits for a word or number. An empty line, several lines at once and keys that are no text are refused and change nothing. `help`, `back`, `read again` and `quit` are understood everywhere and don't return.
- `wait` lets so many seconds pass, unless Enter is pressed: then it gives `false`.
- `text` reads several lines, up to one that holds only a dot; `null` where the person gives it up. `keep` gets what there is after each line.
*/
export type Dialogue = {
	readonly print: (...lines: readonly string[]) => void;
	readonly bell: () => void;
	readonly reply: (help: readonly string[]) => Promise<string>;
	readonly wait: (seconds: number) => Promise<boolean>;
	readonly text: (request: TextRequest) => Promise<string | null>;
};

export type TextRequest = {
	readonly about: string;
	readonly begun: readonly string[];
	readonly keep: (lines: readonly string[]) => Promise<void>;
};

export type DialogueOptions = {
	readonly output: Writable;
	readonly reader: LineReader;
	readonly answers: () => readonly Remembered[];
	readonly after: After;
};

const everywhere = [
	'help        this list',
	'back        list your answers and reopen one',
	'read again  read the documents again, after you have edited one',
	'quit        leave; everything is kept',
];

/**
Speaks with a person over two streams.
*/
export const createDialogue = ({output, reader, answers, after}: DialogueOptions): Dialogue => {
	const print = (...lines: readonly string[]): void => {
		output.write(`${strip(lines.join('\n'))}\n`);
	};

	const line = async (): Promise<string> => {
		for (;;) {
			await reader.open();
			output.write('> ');
			const typed = await reader.next();

			if (typed === null) {
				throw new Quit(4);
			}

			const isPasted = await reader.hasMore();

			if (isPasted) {
				print('Several lines came at once, so none was taken. Type one line.');
			} else if (typed !== strip(typed)) {
				print('That line held keys that are no text, so it was not taken. Type it again.');
			} else if (typed.trim() === '') {
				print('An empty line answers nothing. Type help for what you can say.');
			} else {
				return typed.trim();
			}
		}
	};

	const back = async (): Promise<void> => {
		const known = answers();
		print(...answersText(known));

		if (known.length === 0) {
			return;
		}

		const chosen = known[Number(await line()) - 1];

		if (chosen !== undefined) {
			throw new Reopened(chosen.key);
		}

		print('Nothing was reopened.');
	};

	const reply = async (help: readonly string[]): Promise<string> => {
		for (;;) {
			const word = await line();

			switch (word.toLowerCase()) {
				case 'help':
				case '?': {
					print(...help, ...everywhere);
					break;
				}

				case 'back': {
					await back();
					break;
				}

				case 'read again': {
					throw new Reopened('inputs');
				}

				case 'quit': {
					throw new Quit(4);
				}

				default: {
					return word;
				}
			}
		}
	};

	const text = async ({about, begun, keep}: TextRequest): Promise<string | null> => {
		print(`${about} A line with only a dot ends it, «cancel» gives it up.`, ...begun.map(each => `  ${each}`));
		const lines = [...begun];
		await reader.open();

		for (;;) {
			output.write('. ');
			const typed = await reader.next();

			if (typed === null) {
				throw new Quit(4);
			}

			if (typed.trim() === 'cancel') {
				await keep([]);
				print('Given up; nothing was recorded.');
				return null;
			}

			if (typed.trim() === '.') {
				const written = lines.join('\n').trim();
				return written === '' ? null : written;
			}

			lines.push(strip(typed));
			await keep(lines);
		}
	};

	const wait = async (seconds: number): Promise<boolean> => {
		const passed = new AbortController();
		await reader.open();
		const cancel = after(seconds * 1000, () => passed.abort());

		try {
			if ((await reader.next(passed.signal)) === null) {
				throw new Quit(4);
			}

			return false;
		} catch (error) {
			if (passed.signal.aborted) {
				return true;
			}

			throw error;
		} finally {
			cancel();
		}
	};

	return {
		print,
		wait,
		bell: () => {
			output.write('\u0007');
		},
		reply,
		text,
	};
};
