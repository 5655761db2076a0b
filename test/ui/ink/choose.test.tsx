import {expect, test} from 'vitest';
import {Quit} from '../../../source/errors.js';
import {chooseInk} from '../../../source/ui/ink/choose.js';
import {fakeStreams, key, untilShown} from '../../helpers/screen.js';

const items = [
	{label: 'pay-an-invoice, step 4 of 10', value: 'a'},
	{label: 'refund\u001B[2J an order, step 1 of 10', value: 'b'},
];

const open = async () => {
	const terminal = fakeStreams(60, 20);
	const result = chooseInk(items, 'Which session?', {stdin: terminal.stdin, stdout: terminal.stdout});
	result.catch(() => {});
	await untilShown(terminal, 'pay-an-invoice');
	return {terminal, result};
};

test('a list shows its title, its keys and every item, made safe', async () => {
	const {terminal, result} = await open();
	const frame = await untilShown(terminal, 'refund an order');
	expect(frame.split('\n').slice(0, 5)).toEqual([
		'Which session?',
		'↑↓ choose, Enter takes it, q leaves',
		'',
		'❯ pay-an-invoice, step 4 of 10',
		'  refund an order, step 1 of 10',
	]);
	terminal.stdin.write('q');
	expect(await result).toBeNull();
});

test('the arrows and Enter choose', async () => {
	const {terminal, result} = await open();
	terminal.stdin.write(key.down);
	await untilShown(terminal, '❯ refund');
	terminal.stdin.write('\r');
	expect(await result).toBe('b');
});

test('Ctrl+C leaves with 130', async () => {
	const {terminal, result} = await open();
	terminal.stdin.write(key.ctrlC);
	await expect(result).rejects.toEqual(new Quit(130));
});
