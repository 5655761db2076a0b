import {expect, test} from 'vitest';
import {fingerprint} from '../source/fingerprint.js';

const same: ReadonlyArray<[name: string, a: unknown, b: unknown]> = [
	['keys in another order', {a: 1, b: [2, 3]}, {b: [2, 3], a: 1}],
	['another place', {id: 'x', place: {path: 'a.md', line: 1}}, {id: 'x', place: {path: 'a.md', line: 9}}],
	['another time and author', {id: 'x', at: '1', by: 'human'}, {id: 'x', at: '2', by: 'run on'}],
	['a place inside a list', {facts: [{id: 'a', place: 1}]}, {facts: [{id: 'a', place: 2}]}],
];

for (const [name, a, b] of same) {
	test(`the same fingerprint: ${name}`, () => {
		expect(fingerprint(a)).toBe(fingerprint(b));
	});
}

const different: ReadonlyArray<[name: string, a: unknown, b: unknown]> = [
	['another text', {text: 'a'}, {text: 'b'}],
	['another order in a list', [1, 2], [2, 1]],
	['null and missing', {a: null}, {}],
];

for (const [name, a, b] of different) {
	test(`another fingerprint: ${name}`, () => {
		expect(fingerprint(a)).not.toBe(fingerprint(b));
	});
}
