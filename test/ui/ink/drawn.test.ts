/**
Only rows that changed are written, so what a terminal shows is the sum of many frames. Under random keys, streams and sizes it must be the last frame and nothing else.
*/
import {expect, test} from 'vitest';
import {inputs, planner, section, stop} from '../../../examples/screens/stories.js';
import {Quit} from '../../../source/errors.js';
import {frameOf} from '../../../source/ui/ink/frame.js';
import {mounting} from '../../../source/ui/ink/mounting.js';
import type {State} from '../../../source/ui/ink/state.js';
import {Terminal} from '../../../source/ui/ink/terminal.js';
import {textOf} from '../../../source/ui/markdown/row.js';
import {widthOf} from '../../../source/ui/markdown/width.js';
import {numbers} from '../../helpers/numbers.js';
import {fakeStreams, noMemory, shownRows} from '../../helpers/screen.js';
import {until} from '../../helpers/until.js';

const sizes = [
	{columns: 80, rows: 24},
	{columns: 120, rows: 40},
	{columns: 60, rows: 15},
	{columns: 200, rows: 50},
	{columns: 50, rows: 10},
	{columns: 100, rows: 16},
];
const keys = ['j', 'k', ' ', 'g', 'G', '?', '\u001B', 't', 'd', 'I', '/no\r', 'b'];

/** What a frame says, row by row. */
const rowsOf = (state: State): readonly string[] => {
	const {main, rail, railWidth} = frameOf(state);
	const left = (index: number) => {
		const text = textOf(rail[index] ?? {spans: [], line: null});
		return `${text}${' '.repeat(railWidth - widthOf(text))}│ `;
	};
	return main.map((row, index) => `${rail.length > 0 ? left(index) : ''}${textOf(row)}`.trimEnd());
};

const storm = async (seed: number): Promise<void> => {
	const random = numbers(seed);
	const streams = fakeStreams(80, 24);
	let now = 1000;
	const terminal = new Terminal({
		clock: () => '',
		now: () => now,
		edit: async () => null,
		version: '0',
		size: {columns: 80, rows: 24},
		onLive: () => screen.open(),
	});
	const screen = mounting(terminal, {...streams, isScreenReader: false, hasColour: true});
	const {memory} = noMemory();
	const stream = () => terminal.tell({type: 'streamed', section: 1, chunk: '- a line that streams in\n\n支払い and more\n'.repeat(5)});
	const resize = ({columns, rows}: (typeof sizes)[number]) => {
		Object.assign(streams.stdout, {columns, rows});
		streams.emulator.resize(columns, rows);
		streams.stdout.emit('resize');
	};
	terminal.begin({interrupt: () => {}, answers: () => []});
	terminal.tell(inputs);
	terminal.tell(planner);
	terminal.tell({type: 'stepped', section: 1, title: 'Use case alignment'});
	stream();

	if (seed % 3 > 0) {
		terminal.ask(seed % 3 === 1 ? stop : section(), memory).catch(() => {});
	}

	for (let step = 0; step < 14; step++) {
		const kind = random();

		if (kind < 0.25) {
			resize(sizes[Math.floor(random() * sizes.length)] ?? {columns: 80, rows: 24});
		} else if (kind < 0.5) {
			stream();
		} else {
			now += 1500;
			streams.stdin.write(keys[Math.floor(random() * keys.length)] ?? 'j');
		}

		const drawn = () => rowsOf(terminal.store.shown()).join('\n').trimEnd();
		const shown = () =>
			shownRows(streams)
				.map(row => row.trimEnd())
				.join('\n')
				.trimEnd();
		await until(
			() => shown() === drawn(),
			() => `seed ${seed}, step ${step}: drawn\n${drawn()}\n\nshown\n${shown()}`,
		);
	}

	expect(streams.written.join('')).not.toContain('\u001B[3J');
	terminal.leave(new Quit(4));
	await screen.close();
};

for (let seed = 1; seed <= 12; seed++) {
	test(`the terminal shows the frame and nothing else, seed ${seed}`, async () => storm(seed));
}
