import {expect, test} from 'vitest';
import type {Failure} from '../../../../source/planners/claude/connection/failure.js';
import {retryAfterOf} from '../../../../source/planners/claude/connection/retry-after.js';
import {waitOf} from '../../../../source/planners/claude/connection/waiting.js';

const failure = (rest: Partial<Failure>): Failure => ({
	kind: 'overloaded',
	canRetry: true,
	retryAfter: null,
	title: '',
	hint: '',
	seen: '',
	said: '',
	requestId: null,
	...rest,
});

const cases: ReadonlyArray<readonly [name: string, failure: Partial<Failure>, tried: number, random: number, wait: number | null]> = [
	['the first wait', {}, 0, 0.5, 1],
	['its least', {}, 0, 0, 0.75],
	['its most', {}, 0, 1, 1.25],
	['the fifth wait', {}, 4, 0.5, 16],
	['no sixth', {}, 5, 0.5, null],
	['what does not pass', {canRetry: false}, 0, 0.5, null],
	['a limit, as the server says', {kind: 'rate-limited', retryAfter: 23}, 0, 0.9, 23],
	['a limit of two minutes', {kind: 'rate-limited', retryAfter: 120}, 0, 0.5, 120],
	["a limit of more is the person's", {kind: 'rate-limited', retryAfter: 121}, 0, 0.5, null],
	['a limit of no time is a second', {kind: 'rate-limited', retryAfter: 0}, 0, 0.5, 1],
	['a limit without a time', {kind: 'rate-limited'}, 1, 0.5, 2],
	['no network, twice', {kind: 'offline'}, 1, 0.5, 2],
	['no network, not three times', {kind: 'offline'}, 2, 0.5, null],
];

for (const [name, given, tried, random, wait] of cases) {
	test(`${name}: ${wait ?? 'nothing'}`, () => {
		expect(waitOf(failure(given), tried, random)).toBe(wait);
	});
}

const headers = [
	['seconds', {'retry-after': '23'}, 23],
	['milliseconds first', {'retry-after': '23', 'retry-after-ms': '1500'}, 1.5],
	["a date, by the server's own clock", {'retry-after': 'Thu, 26 Nov 2026 10:00:30 GMT', date: 'Thu, 26 Nov 2026 10:00:00 GMT'}, 30],
	['a date that has passed', {'retry-after': 'Thu, 26 Nov 2026 09:00:00 GMT', date: 'Thu, 26 Nov 2026 10:00:00 GMT'}, 0],
	['a date without a clock', {'retry-after': 'Thu, 26 Nov 2026 10:00:30 GMT'}, null],
	['nonsense', {'retry-after': 'soon'}, null],
	['less than nothing', {'retry-after': '-5'}, null],
	['nothing', {}, null],
] as const;

for (const [name, given, seconds] of headers) {
	test(`retry-after in ${name}: ${seconds ?? 'unknown'}`, () => {
		expect(retryAfterOf(new Headers(given))).toBe(seconds);
	});
}
