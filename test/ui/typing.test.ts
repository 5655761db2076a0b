import {expect, test} from 'vitest';
import {insert, typed} from '../../source/ui/typing.js';

const press = (name: string, text = '') => ({name, text, isChunk: false});

// The cursor is written as |.
const cases: ReadonlyArray<[name: string, before: string, key: ReturnType<typeof press>, after: string]> = [
	['a letter goes in at the cursor', 'a|c', press('b', 'b'), 'ab|c'],
	['backspace takes a whole character', 'a👩‍💻|', press('backspace'), 'a|'],
	['backspace at the start does nothing', '|a', press('backspace'), '|a'],
	['delete takes the next character', 'a|é', press('delete'), 'a|'],
	['left goes over a wide character', '支|', press('left'), '|支'],
	['right stays at the end', 'a|', press('right'), 'a|'],
	['home goes to the start of the line', 'one\ntw|o', press('home'), 'one\n|two'],
	['end goes to the end of the line', 'o|ne\ntwo', press('end'), 'one|\ntwo'],
	['Ctrl+U empties the line up to the cursor', 'one\ntwo| three', press('ctrl+u'), 'one\n| three'],
	['Ctrl+W takes the last word', 'one two |three', press('ctrl+w'), 'one |three'],
	['a new line', 'a|b', press('newline', '\n'), 'a\n|b'],
	['a key that types nothing', 'a|b', press('pageup'), 'a|b'],
];

for (const [name, before, key, after] of cases) {
	test(name, () => {
		const {text, at} = typed({text: before.replace('|', ''), at: before.indexOf('|')}, key);
		expect(`${text.slice(0, at)}|${text.slice(at)}`).toBe(after);
	});
}

test('pasted text keeps its lines and loses its control characters', () => {
	expect(insert({text: '', at: 0}, 'one\r\ntwo\u001B[31m\u0007').text).toBe('one\ntwo[31m');
});
