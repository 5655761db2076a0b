import {expect, test} from 'vitest';
import {timeByHand} from '../../helpers/by-hand.js';
import {key, noMemory, openScreen} from '../../helpers/screen.js';
import {failure} from '../countdown.js';

const open = async (seconds = 23) => {
	const time = timeByHand();
	const screen = openScreen(80, 24, {now: time.now, after: time.after});
	screen.front.begin({interrupt: () => {}, answers: () => []});
	screen.front.tell({type: 'stepped', section: 3, title: 'Key components'});
	screen.front.tell({type: 'streamed', section: 3, chunk: '## Components\n\nThe queue holds the payments.'});
	const answer = screen.front.ask(failure(seconds), noMemory().memory);
	await screen.until(`Try again in ${Math.ceil(seconds)} s`);
	return {time, screen, answer};
};

test('the seconds are counted, the draft so far stays above', async () => {
	const {time, screen} = await open();
	time.pass(5);
	const frame = await screen.until('Try again in 18 s');

	expect(frame).toContain('The queue holds the payments.');
	expect(frame).toContain('Esc stops that');
	await screen.close();
});

test('a long draft is above it, and never hides what the question is', async () => {
	const screen = openScreen(80, 24);
	screen.front.begin({interrupt: () => {}, answers: () => []});
	screen.front.tell({type: 'stepped', section: 3, title: 'Key components'});
	screen.front.tell({type: 'streamed', section: 3, chunk: Array.from({length: 60}, (_, index) => `- line ${index + 1}`).join('\n')});
	const {shown, ...rest} = failure(23);
	const options = Array.from({length: 9}, (_, index) => ({id: `${index}`, label: `Way ${index}`, effect: 'Out.'}));
	void screen.front.ask({...rest, shown: {...shown, options} as typeof shown}, noMemory().memory);
	const frame = await screen.until('asks to wait');

	expect(frame).not.toContain('line 60');
	expect(frame).toContain('Space goes on');
	screen.press(key.pageUp);
	await screen.until('line 60');
	await screen.close();
});

test('where what was drafted is dropped, nothing stands above it', async () => {
	const screen = openScreen(80, 24);
	screen.front.begin({interrupt: () => {}, answers: () => []});
	screen.front.tell({type: 'stepped', section: 3, title: 'Key components'});
	screen.front.tell({type: 'streamed', section: 3, chunk: 'The queue'});
	screen.front.tell({type: 'turned', section: 3, how: 'again'});
	void screen.front.ask(failure(23), noMemory().memory);
	const frame = await screen.until('asks to wait');

	expect(frame.split('\n')[3]).toContain('asks to wait');
	await screen.close();
});

test('when the time is over the choice is taken, by no human', async () => {
	const {time, screen, answer} = await open(1.5);
	time.pass(2);

	expect(await answer).toMatchObject({choice: 'again', by: 'run on'});
	expect(time.isWaiting()).toBe(false);
	await screen.close();
});

for (const [name, keys] of [
	['Esc', key.escape],
	['moving to an option', key.down],
	['the help', '?'],
	['searching', '/'],
] as const) {
	test(`${name} stops the countdown for good`, async () => {
		const {time, screen, answer} = await open();
		screen.press(keys);
		await screen.until(frame => !frame.includes('Try again in'));
		time.pass(60);
		let isAnswered = false;
		void answer.then(() => {
			isAnswered = true;
		});
		await screen.until(() => true);

		expect([isAnswered, time.isWaiting()]).toEqual([false, false]);
		await screen.close();
	});
}

test('scrolling does not stop it', async () => {
	const {time, screen} = await open();
	screen.press(key.pageUp);
	time.pass(3);
	await screen.until('Try again in 20 s');
	await screen.close();
});

test('a choice ends it', async () => {
	const {time, screen, answer} = await open();
	time.pass(2);
	screen.press('2');

	expect(await answer).toMatchObject({choice: 'leave', by: 'human'});
	time.pass(60);
	expect(time.isWaiting()).toBe(false);
	await screen.close();
});
