import {expect, test} from 'vitest';
import {strip} from '../../source/documents/sanitise.js';

const cases: ReadonlyArray<[name: string, text: string, stripped: string]> = [
	['plain text', 'a\n\tb', 'a\n\tb'],
	['colours', '\u001B[1;31mred\u001B[0m', 'red'],
	['colours in one byte', '\u009B31mred', 'red'],
	['a title', 'a\u001B]0;owned\u0007b', 'ab'],
	['a link', '\u001B]8;;http://x\u001B\\text\u001B]8;;\u001B\\', 'text'],
	['a clipboard write', '\u001B]52;c;aGk=\u0007x', 'x'],
	['a device control body', 'a\u001BPq#0;2\u001B\\b', 'ab'],
	['a body without an end keeps its text', 'a\u001B]0;never closed', 'a]0;never closed'],
	['a reset', '\u001Bca', 'a'],
	['a character set', '\u001B(0a', 'a'],
	['nested starts', '\u001B[\u001B[31m31mx', '[31mx'],
	['bells and backspaces', 'a\u0007b\u0008c\u007F', 'abc'],
	['line endings', 'a\r\nb\rc', 'a\nbc'],
	['bidi', 'a\u202Eb\u2066c', 'abc'],
	['zero width', 'a\u200Bb\uFEFF', 'ab'],
	['tags', 'a\u{E0041}\u{E007F}', 'a'],
	['an emoji stays', '👩\u200D💻', '👩\u200D💻'],
];

for (const [name, text, stripped] of cases) {
	test(`on a terminal: ${name}`, () => {
		expect(strip(text)).toBe(stripped);
	});
}

test('a million starts without an end are stripped in linear time', () => {
	const start = performance.now();
	expect(strip('\u001B]'.repeat(1_000_000)).includes('\u001B')).toBe(false);
	expect(strip('\u001B['.repeat(1_000_000)).includes('\u001B')).toBe(false);
	expect(performance.now() - start).toBeLessThan(50_000);
});
