import {expect, test} from 'vitest';
import {addsHidden} from '../../source/changes/adds-hidden.js';
import {visible} from '../../source/changes/visible.js';

const cases: ReadonlyArray<[line: string, shown: string]> = [
	['plain text', 'plain text'],
	['a\u202Eb', 'a‹U+202E›b'],
	['\u001B[31mred', '‹U+001B›[31mred'],
	['a\u200Bb', 'a‹U+200B›b'],
	['a\u{E0041}b', 'a‹U+E0041›b'],
	['a\rb', 'a‹U+000D›b'],
	['a \t\r', 'a·→␍'],
	['a\tb', 'a→   b'],
	['  ', '··'],
	['\uFEFF# Title', '‹U+FEFF›# Title'],
	['a\uD800b', 'a‹U+D800›b'],
	['a\u0085b\u2028c', 'a‹U+0085›b‹U+2028›c'],
	['free\u00A0space', 'free\u00A0space'],
	['👩\u200D💻 and ❤\uFE0F and 👩🏽\u200D🚀', '👩\u200D💻 and ❤\uFE0F and 👩🏽\u200D🚀'],
	['می\u200Cخواهم', 'می\u200Cخواهم'],
	['क्\u200Dष', 'क्\u200Dष'],
	['pass\u200Dword', 'pass‹U+200D›word'],
	['می\u200C\u200Cخواهم', 'می\u200C‹U+200C›خواهم'],
	['注文\u200D確定', '注文‹U+200D›確定'],
];

for (const [line, shown] of cases) {
	test(`a diff shows ${JSON.stringify(line)} as ${shown}`, () => {
		expect(visible(line)).toBe(shown);
	});
}

const additions: ReadonlyArray<[name: string, before: string | null, after: string, added: readonly string[]]> = [
	['nothing', 'a', 'b', []],
	['one in a new file', null, 'a\nb\u202Ec\n', ['U+202E:2']],
	['one that was there', 'x\u200By\n', 'new\nx\u200By\n', []],
	['one more of a kind', 'x\u200By\n', 'x\u200By\nz\u200B\n', ['U+200B:2']],
	['another kind', 'x\u200By\n', 'x\u202Ey\n', ['U+202E:1']],
	['a byte-order mark that was there', '\uFEFFa', '\uFEFFb', []],
	['a byte-order mark', 'a', '\uFEFFa', ['U+FEFF:1']],
	['line endings', 'a\n', 'a\r\n', []],
	['an emoji', 'a', '👩\u200D💻', []],
];

for (const [name, before, after, added] of additions) {
	test(`hidden characters added: ${name}`, () => {
		expect(addsHidden(before, after).map(each => `${each.character}:${each.line}`)).toEqual(added);
	});
}
