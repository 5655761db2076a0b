import {Quit} from '../../source/errors.js';
import type {Front} from '../../source/journal/inner.js';
import {frameOf} from '../../source/ui/ink/frame.js';
import {Terminal} from '../../source/ui/ink/terminal.js';
import {textOf} from '../../source/ui/markdown/row.js';
import {type InkKey, presses} from '../../source/ui/press.js';
import {noKey} from './no-key.js';
import {type Habits, person} from './person.js';
import {until} from './until.js';

const named: Readonly<Record<string, Partial<InkKey>>> = {
	enter: {return: true},
	escape: {escape: true},
	up: {upArrow: true},
	down: {downArrow: true},
};

/**
The screens without Ink, and somebody at the keys who takes their time: each key comes 1.5 s after the last, when everything has been on the screen.

- `front` puts to the screens what `isMine` picks, by id; all else is answered by a person of habits.
- `press` presses keys one by one: characters, `enter`, `escape`, `up`, `down`.
- `screen` is what is shown; `until` waits for a text on it; `leave` saves and leaves.
*/
export const keyboard = (isMine: (id: string) => boolean, habits: Habits = {}) => {
	let now = 0;
	const terminal = new Terminal({
		clock: () => '2026-01-01T00:00:00.000Z',
		now: () => now,
		edit: async () => null,
		version: '0',
		size: {columns: 100, rows: 40},
		onLive: () => {},
	});
	const other = person(habits);
	const front: Front = {
		...other,
		begin: attempt => terminal.begin(attempt),
		tell: news => terminal.tell(news),
		ask: async (question, memory) => (isMine(question.id) ? terminal.ask(question, memory) : other.ask(question, memory)),
		review: async (proposal, memory) =>
			isMine(`review/${proposal.path}`) ? terminal.review(proposal, memory) : other.review(proposal, memory),
	};
	const screen = (): string => frameOf(terminal.store.state).main.map(textOf).join('\n');

	return {
		front,
		screen,
		leave: () => terminal.leave(new Quit(4)),
		until: async (text: string) =>
			until(
				() => screen().includes(text),
				() => `Expected «${text}», got:\n${screen()}`,
			),
		press: async (...keys: readonly string[]) => {
			for (const key of keys) {
				terminal.painted(terminal.store.shown());
				now += 1500;
				terminal.press(presses(named[key] ? '' : key, {...noKey, ...named[key]}));
				// What the key has settled goes on, and what was typed is kept.
				await new Promise(resolve => setImmediate(resolve));
			}
		},
	};
};
