import {expect, test} from 'vitest';
import {choice} from '../../../examples/screens/stories.js';
import {noMemory, openScreen} from '../../helpers/screen.js';

const eraseScrollback = '\u001B[3J';

test('neither a smaller or larger window nor leaving erases the scrollback', async () => {
	const {memory} = noMemory();
	const screen = openScreen(80, 24);
	screen.front.begin({interrupt: () => {}, answers: () => []});
	void screen.front.ask(choice, memory);
	await screen.until('q quit');

	for (const rows of [15, 40]) {
		screen.resize({columns: 80, rows});
		await screen.until('q quit');
	}

	await screen.close();

	expect(screen.written.join('')).toContain('q');
	expect(screen.written.join('')).not.toContain(eraseScrollback);
});
