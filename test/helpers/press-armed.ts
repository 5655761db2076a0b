import type {Pty} from './pty.js';
import {until} from './until.js';

/**
Scrolls to the end and presses a key as soon as the bar shows it armed: without brackets.

@param label - The key with its words, as the bar shows them: `y approve`.
*/
export const pressArmed = async (terminal: Pty, key: string, label: string): Promise<void> => {
	const isArmed = (): boolean => new RegExp(`(?:^|\\s)${label}`, 'm').test(terminal.screen());
	const wasArmed = isArmed();
	terminal.write('G');

	if (wasArmed) {
		// The end key disarms it for a moment; before that is seen, both keys could arrive as one.
		await until(
			() => !isArmed(),
			() => '',
			2_000,
		).catch(() => {});
	}

	await until(isArmed, () => terminal.screen(), 20_000);
	terminal.write(key);
};
