import {expect, test} from 'vitest';
import {createPlainFront} from '../../../source/ui/plain/front.js';
import {timeByHand} from '../../helpers/by-hand.js';
import {createPlainTerminal} from '../../helpers/plain-terminal.js';
import {until} from '../../helpers/until.js';
import {failure} from '../countdown.js';

const open = async (before = '') => {
	const time = timeByHand();
	const terminal = createPlainTerminal();
	const front = createPlainFront({
		...terminal,
		isInteractive: true,
		clock: () => '2026-01-02T03:04:05.000Z',
		editor: null,
		after: time.after,
	});
	front.begin({interrupt: () => {}, answers: () => []});
	terminal.send(before);
	const answer = front.ask(failure(22.4), {previous: undefined, draft: undefined, keep: async () => {}});
	await until(time.isWaiting, () => 'No countdown');
	return {time, terminal, answer};
};

test('it says once how long it waits, then goes on by itself', async () => {
	const {time, terminal, answer} = await open();
	time.pass(22);
	time.pass(1);

	expect(await answer).toMatchObject({choice: 'again', by: 'run on'});
	expect(terminal.all()).toBe('\napi.anthropic.com asks to wait. Try again in 23 s; press Enter to stop.\n');
});

test('Enter stops it, and the question is asked', async () => {
	const {time, terminal, answer} = await open();
	terminal.send('\n');
	await terminal.until('2. Save and leave');
	time.pass(60);
	await terminal.type('2');

	expect(await answer).toMatchObject({choice: 'leave', by: 'human'});
	expect(time.isWaiting()).toBe(false);
});

test('a line that was typed before it is no Enter', async () => {
	const {time, terminal, answer} = await open('\n');
	time.pass(23);

	expect(await answer).toMatchObject({choice: 'again'});
	expect(terminal.all()).not.toContain('2. Save');
});

test('Ctrl+C leaves', async () => {
	const {terminal, answer} = await open();
	terminal.interrupt();

	await expect(answer).rejects.toMatchObject({code: 130});
});
