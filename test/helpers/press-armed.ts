import type {Pty} from './pty.js';
import {until} from './until.js';

/**
Scrolls to the end and presses a key as soon as the bar shows it armed: without brackets.

@param label - The key with its words, as the bar shows them: `y approve`.
*/
export const pressArmed = async (terminal: Pty, key: string, label: string): Promise<void> => {
	terminal.write('G');
	await until(
		() => new RegExp(`(?:^|\\s)${label}`, 'm').test(terminal.screen()),
		() => terminal.screen(),
		20_000,
	);
	terminal.write(key);
};
