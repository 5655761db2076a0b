import {expect, test} from 'vitest';
import {type InkKey, presses, together} from '../../source/ui/press.js';
import {noKey} from '../helpers/no-key.js';

const cases: ReadonlyArray<[name: string, input: string, key: Partial<InkKey>, names: readonly string[], isChunk: boolean]> = [
	['a letter', 'y', {}, ['y'], false],
	['an arrow', '', {upArrow: true}, ['up'], false],
	['Enter', '\r', {return: true}, ['enter'], false],
	['Ctrl+C', 'c', {ctrl: true}, ['ctrl+c'], false],
	['Ctrl+J', '\n', {}, ['newline'], false],
	['Alt and a letter is no letter', 'y', {meta: true}, ['alt+y'], false],
	['a chunk of movement', 'jj', {}, ['j', 'j'], true],
	['text and Enter over SSH', 'go\r', {}, ['g', 'o', 'enter'], true],
	['one character of several code units', '👩‍💻', {}, ['👩‍💻'], false],
	['Ctrl+C inside a chunk', 'a\u0003', {}, ['a', 'ctrl+c'], true],
];

for (const [name, input, key, names, isChunk] of cases) {
	test(name, () => {
		const found = presses(input, {...noKey, ...key});

		expect(found.map(each => each.name)).toEqual(names);
		expect(found.every(each => each.isChunk === isChunk)).toBe(true);
	});
}

test('two keys of one turn of the event loop are a chunk, one is not', () => {
	const [y] = presses('y', noKey);
	const keys = y ? [y] : [];

	expect(together(keys).map(each => each.isChunk)).toEqual([false]);
	expect(together([...keys, ...keys]).map(each => each.isChunk)).toEqual([true, true]);
});
