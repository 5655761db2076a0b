import {expect, test} from 'vitest';
import {choice, inputs, leftReview, places, placesAgain, planner, section, stop, whole} from '../../../examples/screens/stories.js';
import type {Front} from '../../../source/journal/inner.js';
import {key, noMemory, openScreen, type Screen} from '../../helpers/screen.js';

const sizes = [
	[60, 20],
	[80, 24],
	[200, 50],
] as const;

const {memory} = noMemory();
const mysql = 'Every service MUST keep its state in the shared MySQL 8 cluster, in a schema of its own.';
const before = {
	about: {
		id: stop.id,
		about: {},
		shown: {
			kind: 'stop',
			stop: {
				facts: [
					{id: 'TS-1a2b', text: 'Database: MySQL 5'},
					{id: 'G-07', text: mysql},
				],
			},
		},
	},
	result: {choice: 'guidelines', text: null, forAll: false, at: '2026-11-20T09:00:00.000Z', by: 'human'},
} as const;

const usage = {input: 0, output: 0, cacheRead: 0, cacheWrite5m: 0, cacheWrite1h: 0};

const stories: ReadonlyArray<[name: string, put: (front: Front) => void, press: readonly string[], until: string]> = [
	[
		'what was read',
		front => {
			front.tell(inputs);
			front.tell(planner);
			void front.ask(stop, memory);
		},
		[],
		'Enter go on',
	],
	['a stop', front => void front.ask(stop, {...memory, previous: before}), [], 'Which database'],
	['both places in full', front => void front.ask(stop, memory), ['v'], 'Both places'],
	['a written answer', front => void front.ask(stop, memory), ['w', '支払い no'], '支払い no'],
	['a choice', front => void front.ask(choice, memory), ['G', key.down], '> 1'],
	[
		'a step',
		front => {
			front.tell({type: 'stepped', section: 1, title: 'Use case alignment'});
			front.tell({type: 'used', turn: null, all: {usage, dollars: 3.2}, since: {usage, dollars: 1.1}});
			void front.ask(section('some', false), memory);
		},
		['d', 'G'],
		'Open: Q-3',
	],
	['the findings', front => void front.ask(section(), memory), ['t', key.down], '> ! error'],
	['the changes', front => void front.ask(section(), memory), [], 'must not'],
	['a change to take', front => void front.review(places, memory), [], 'Payment is used'],
	['a comment on a change', front => void front.review(places, memory), ['c', 'Per currency?'], 'Per currency?'],
	['a comment to send', front => void front.review(places, {...memory, draft: leftReview}), [], 'no upper bound'],
	['a change proposed again', front => void front.review(placesAgain, memory), [], 'no upper bound'],
	['the plan', front => void front.review(whole, memory), ['G'], 'End of docs'],
	['the help', front => void front.ask(stop, memory), ['?'], 'A STOP'],
];

const open = async (columns: number, rows: number, put: (front: Front) => void): Promise<Screen> => {
	const screen = openScreen(columns, rows);
	screen.front.begin({interrupt: () => {}, answers: () => []});
	put(screen.front);
	await screen.until('q quit');
	return screen;
};

for (const [name, put, keys, until] of stories) {
	for (const [columns, rows] of sizes) {
		test(`${name} at ${columns} columns`, async () => {
			const screen = await open(columns, rows, put);

			for (const each of keys) {
				screen.press(each);
				screen.rest();
				await screen.until(frame => frame !== '');
				await new Promise(resolve => setImmediate(resolve));
			}

			const frame = await screen.until(until);
			await expect(`${frame}\n`).toMatchFileSnapshot(`../../fixtures/screens/${name.replaceAll(' ', '-')}-${columns}.txt`);
			expect(screen.written.join('')).not.toContain('\u001B[3J');
			await screen.close();
		});
	}
}

test('a window that is too small says so', async () => {
	const screen = openScreen(59, 14);
	screen.front.begin({interrupt: () => {}, answers: () => []});
	void screen.front.ask(stop, memory);
	expect(await screen.until('15 rows')).toContain('60 columns and 15 rows are the least.');
	await screen.close();
});

test('a resized window is filled anew', async () => {
	const screen = await open(80, 24, front => void front.ask(stop, memory));
	screen.resize({columns: 120, rows: 40});
	await screen.until('plan-wizard 0.1.0');
	screen.resize({columns: 60, rows: 15});
	const frame = await screen.until(shown => !shown.includes('plan-wizard 0.1.0') && shown.includes('STOP'));
	expect(frame.split('\n')).toHaveLength(15);
	await screen.close();
});

test('without colour no colour is written, and every sign stays', async () => {
	const screen = openScreen(80, 24, {hasColour: false});
	screen.front.begin({interrupt: () => {}, answers: () => []});
	void screen.front.review(places, memory);
	const frame = await screen.until('## Payment');
	expect(frame).toMatch(/\d+ \+ ## Payment/);
	expect(screen.written.join('')).not.toMatch(/\u001B\[(?:3|4|9|10)[0-7]m/);
	await screen.close();
});

test('what a document says can not move the cursor or ring the bell', async () => {
	const screen = await open(
		80,
		24,
		front =>
			void front.ask({...choice, shown: {...choice.shown, title: 'a\u001B]0;owned\u0007b\u001B[2Jc'} as typeof choice.shown}, memory),
	);
	await screen.until('abc');
	expect(screen.written.join('')).not.toContain('owned');
	await screen.close();
});
