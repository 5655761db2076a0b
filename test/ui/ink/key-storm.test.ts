import {expect, test} from 'vitest';
import {choice, places, section, stop, whole} from '../../../examples/screens/stories.js';
import {resultOf} from '../../../source/changes/result-of.js';
import {quiet} from '../../../source/ui/guards.js';
import {frameOf} from '../../../source/ui/ink/frame.js';
import {Terminal} from '../../../source/ui/ink/terminal.js';
import {textOf} from '../../../source/ui/markdown/row.js';
import {presses, together} from '../../../source/ui/press.js';
import {noKey} from '../../helpers/no-key.js';
import {numbers} from '../../helpers/numbers.js';

const typed = [
	'y',
	'y',
	'y',
	'G',
	'G',
	'G',
	'1',
	'y',
	'y',
	'n',
	'u',
	'a',
	'o',
	'1',
	'2',
	'G',
	'G',
	'G',
	'j',
	'g',
	'w',
	'v',
	'd',
	't',
	'b',
	'?',
	'A',
	'p',
	'r',
	'c',
	'D',
	'/',
	'yy',
	'1\r',
	'yyyyyy',
	'ok',
	' ',
	'I',
];
const named = [{return: true}, {downArrow: true}, {escape: true}, {pageDown: true}, {upArrow: true}] as const;

type Storm = ReturnType<typeof storm>;

/**
A terminal under random keys: everything that the screen showed since the last question is remembered, and so are the last key and its time.
*/
const storm = (seed: number) => {
	const random = numbers(seed);
	let now = 0;
	let keyAt = Number.NEGATIVE_INFINITY;
	let seen = new Set<string>();
	let isChunk = false;
	const terminal = new Terminal({
		clock: () => '',
		now: () => now,
		edit: async () => null,
		version: '0',
		size: {columns: 80, rows: 20},
		onLive: () => {},
	});
	terminal.begin({interrupt: () => {}, answers: () => []});

	const paint = () => {
		const shown = terminal.store.shown();
		const frame = frameOf(shown);

		if (shown.local.pane === 'main') {
			frame.main.slice(3, 3 + frame.visible).forEach(row => {
				seen.add(textOf(row));
			});
		}

		terminal.painted(shown);
	};

	return {
		terminal,
		state: () => ({now, keyAt, isChunk, seen}),
		forget: () => {
			seen = new Set();
		},
		step: () => {
			paint();
			now += random() < 0.35 ? quiet + random() * 1200 : random() * 120;
			const input = typed[Math.floor(random() * typed.length)] ?? 'y';
			const pick = random();
			const keys = pick < 0.75 ? presses(input, noKey) : presses('', {...noKey, ...named[Math.floor(random() * named.length)]});
			const all = together(pick > 0.97 ? [...keys, ...keys] : keys);
			isChunk = all.length > 1;
			const before = keyAt;
			terminal.press(all);
			keyAt = now;
			return {gap: now - before, isChunk};
		},
	};
};

const memory = {previous: undefined, draft: undefined, keep: async () => {}};

/**
Presses keys until a promise settles, at most `most` times; gives what the last key was like, or `null`.
*/
const until = async (put: Storm, result: Promise<unknown>, most: number) => {
	let isSettled = false;
	result.then(
		() => {
			isSettled = true;
		},
		() => {
			isSettled = true;
		},
	);

	for (let count = 0; count < most; count++) {
		const last = put.step();
		await new Promise(resolve => setImmediate(resolve));

		if (isSettled) {
			return last;
		}
	}

	return null;
};

test('no storm of keys approves a file whose end was not seen, in a chunk, or without quiet', async () => {
	let approved = 0;
	let commented = 0;

	for (let seed = 1; seed <= 220; seed++) {
		const put = storm(seed);
		const proposal = seed % 2 === 0 ? whole : places;
		const result = put.terminal.review(proposal, memory);
		const last = await until(put, result, 400);

		if (last) {
			const verdict = await result.catch(() => null);

			if (verdict?.verdict === 'approved') {
				approved++;
				expect(last.isChunk).toBe(false);
				expect(last.gap).toBeGreaterThanOrEqual(quiet);
				expect([...put.state().seen].some(text => text.includes(`End of ${proposal.path}`))).toBe(true);
				expect(verdict.text).toBe(resultOf(proposal.before, proposal.splices, new Set(verdict.left)));
			}

			if (verdict?.verdict === 'commented') {
				commented++;
				expect(last.isChunk).toBe(false);
				expect(verdict.comments.length).toBeGreaterThan(0);
			}
		}

		put.terminal.stop();
	}

	expect(approved).toBeGreaterThanOrEqual(100);
	expect(commented).toBeGreaterThanOrEqual(10);
});

test('no storm of keys rules a question in a chunk or without quiet', async () => {
	let ruled = 0;

	for (let seed = 1; seed <= 50; seed++) {
		const put = storm(seed * 7919);

		for (const question of [stop, choice, section('none'), section('some')]) {
			put.forget();
			const result = put.terminal.ask(question, memory);
			const last = await until(put, result, 120);
			const answer = last && (await result.catch(() => null));

			if (!last || !answer) {
				break;
			}

			const isRuling = question !== stop && question !== choice ? answer.choice === 'accept' || answer.choice === 'run on' : true;

			if (isRuling) {
				ruled++;
				expect(last.isChunk).toBe(false);
				expect(last.gap).toBeGreaterThanOrEqual(quiet);
				expect(
					question.id === 'section/1' &&
						answer.choice === 'accept' &&
						question.shown.kind === 'section' &&
						question.shown.findings.length > 0,
				).toBe(false);
			}
		}

		put.terminal.stop();
	}

	expect(ruled).toBeGreaterThan(80);
});
