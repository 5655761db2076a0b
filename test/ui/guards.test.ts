import {expect, test} from 'vitest';
import {afterFrame, afterKey, armedAt, type Guard, newGuard, refusal} from '../../source/ui/guards.js';

const seen = (at: number): Guard => afterFrame(newGuard(), true, at);

const cases: ReadonlyArray<[name: string, guard: Guard, attempt: Partial<Parameters<typeof refusal>[1]>, why: string | null]> = [
	['the end was never on the screen', newGuard(), {now: 99_999}, 'Scroll to the end first'],
	['a frame without the end', afterFrame(newGuard(), false, 0), {now: 99_999}, 'Scroll to the end first'],
	['399 ms after the end was seen', seen(1000), {now: 1399}, 'Wait a moment: 0.4 s without a key'],
	['400 ms after the end was seen', seen(1000), {now: 1400}, null],
	['399 ms after another key', afterKey(seen(0), 'j', 1000), {now: 1399}, 'Wait a moment: 0.4 s without a key'],
	['400 ms after another key', afterKey(seen(0), 'j', 1000), {now: 1400}, null],
	['400 ms after a key that came before the question', afterFrame(newGuard(900, 'j'), true, 950), {now: 1350}, null],
	[
		'399 ms after a key that came before the question',
		afterFrame(newGuard(960, 'j'), true, 950),
		{now: 1359},
		'Wait a moment: 0.4 s without a key',
	],
	[
		'the same key again, as a held key first repeats',
		afterKey(seen(0), 'y', 1000),
		{now: 1660},
		'Wait a moment: 1 s before the same key again',
	],
	['the same key after 1 s', afterKey(seen(0), 'y', 1000), {now: 2000}, null],
	[
		'the same key, held since the last question',
		afterFrame(newGuard(1000, 'y'), true, 1020),
		{now: 1660},
		'Wait a moment: 1 s before the same key again',
	],
	['a chunk', seen(0), {now: 5000, isChunk: true}, 'Several keys at once: press it by itself'],
	['while text is typed', seen(0), {now: 5000, isTyping: true}, 'Finish typing first'],
	['a paste just before', afterKey(seen(0), 'paste', 4900), {now: 5000}, 'Wait a moment: 0.4 s without a key'],
];

for (const [name, guard, attempt, why] of cases) {
	test(`${name}: ${why ?? 'it approves'}`, () => {
		expect(refusal(guard, {key: 'y', isChunk: false, isTyping: false, now: 0, ...attempt})).toBe(why);
	});
}

test('the end counts as seen from the first frame that showed it', () => {
	expect(afterFrame(afterFrame(newGuard(), true, 1000), true, 9000).seenAt).toBe(1000);
});

test('a guard is armed at the time from which it refuses no more', () => {
	const guard = afterKey(seen(1000), 'j', 1200);
	const armed = armedAt(guard, 'y') ?? Number.NaN;

	expect(refusal(guard, {key: 'y', isChunk: false, isTyping: false, now: armed - 1})).not.toBeNull();
	expect(refusal(guard, {key: 'y', isChunk: false, isTyping: false, now: armed})).toBeNull();
});

test('permission does not survive: what is put next starts unseen', () => {
	const guard = seen(1000);
	expect(armedAt(newGuard(guard.keyAt, guard.key), 'y')).toBeNull();
});
