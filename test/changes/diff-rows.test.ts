import {expect, test} from 'vitest';
import {type DiffRow, diffRows} from '../../source/changes/diff-rows.js';

const printed = ({sign, oldLine, newLine, parts, note}: DiffRow): string => {
	const text = parts.map(part => (part.isChanged ? `{${part.text}}` : part.text)).join('');
	return sign === '@' ? text : `${oldLine ?? ''}|${newLine ?? ''}|${sign}${text}${note ? ` (${note})` : ''}`;
};

const cases: ReadonlyArray<[name: string, before: string | null, after: string, rows: readonly string[]]> = [
	['equal texts', 'a\n', 'a\n', []],
	['a new file', null, 'a\nb\n', ['@@ -0,0 +1,2 @@', '|1|+a', '|2|+b']],
	['a file emptied', 'a\n', '', ['@@ -1 +0,0 @@', '1||-a']],
	[
		'one word',
		'x\nAn order has lines.\ny\n',
		'x\nAn order has two lines.\ny\n',
		['@@ -1,3 +1,3 @@', '1|1| x', '2||-An order has lines.', '|2|+An order has {two }lines.', '3|3| y'],
	],
	['another line', 'alpha beta\n', 'gamma delta\n', ['@@ -1 +1 @@', '1||-alpha beta', '|1|+gamma delta']],
	[
		'two hunks',
		'a\n1\n2\n3\n4\n5\n6\n7\nb\n',
		'A\n1\n2\n3\n4\n5\n6\n7\nB\n',
		['@@ -1,4 +1,4 @@', '1||-a', '|1|+A', '2|2| 1', '3|3| 2', '4|4| 3', '@@ -6,4 +6,4 @@', '6|6| 5', '7|7| 6', '8|8| 7', '9||-b', '|9|+B'],
	],
	['trailing space', 'say a word\n', 'say a word  \n', ['@@ -1 +1 @@', '1||-say a word', '|1|+say a word{··}']],
	['line endings', 'say a word\r\n', 'say a word\n', ['@@ -1 +1 @@', '1||-say a word{␍}', '|1|+say a word']],
	[
		'the final newline',
		'say a word\n',
		'say a word',
		['@@ -1 +1 @@', '1||-say a word', '|1|+say a word (no newline at the end of the file)'],
	],
	['a byte-order mark', '\uFEFFsay a word\n', 'say a word\n', ['@@ -1 +1 @@', '1||-{‹U+FEFF›}say a word', '|1|+say a word']],
	['a bidi override', 'pay the bank\n', 'pay \u202Ethe bank\n', ['@@ -1 +1 @@', '1||-pay the bank', '|1|+pay {‹U+202E›}the bank']],
	[
		'words without spaces',
		'注文を確定する画面\n',
		'注文を取消する画面\n',
		['@@ -1 +1 @@', '1||-注文を{確定}する画面', '|1|+注文を{取消}する画面'],
	],
	['lines added below others', 'a\nb\n', 'a\nx\ny\nb\nz\n', ['@@ -1,2 +1,5 @@', '1|1| a', '|2|+x', '|3|+y', '2|4| b', '|5|+z']],
];

for (const [name, before, after, rows] of cases) {
	test(`the rows of ${name}`, () => {
		expect(diffRows(before, after).map(printed)).toEqual(rows);
	});
}

test('the whole file has no hunk rows and all lines', () => {
	expect(diffRows('a\n1\n2\n3\n4\n5\n', 'A\n1\n2\n3\n4\n5\n', Number.POSITIVE_INFINITY).map(printed)).toEqual([
		'1||-a',
		'|1|+A',
		'2|2| 1',
		'3|3| 2',
		'4|4| 3',
		'5|5| 4',
		'6|6| 5',
	]);
	expect(diffRows('a\nb', 'a\nb', Number.POSITIVE_INFINITY).map(printed)).toEqual(['1|1| a', '2|2| b']);
});

const numbered = (count: number, word: string): string => Array.from({length: count}, (_, index) => `${word} ${index}\n`).join('');

test('texts with nothing in common are one replaced block', () => {
	const rows = diffRows(numbered(10_000, 'old'), numbered(9_000, 'new'));
	expect(rows.length).toBe(19_001);
	expect(rows[1]?.note).toBe('replaced 10000 lines');
	expect(rows.filter(row => row.note !== null).length).toBe(1);
});

test('many scattered changes are still shown line by line', () => {
	const before = numbered(10_000, 'line');
	const rows = diffRows(before, before.replace(/(\d)0\n/g, '$1 tens\n'));
	expect(rows.filter(row => row.note !== null)).toEqual([]);
	expect(rows.filter(row => row.sign === '+').length).toBe(999);
	expect(rows.filter(row => row.sign === '-').length).toBe(999);
});

// Rebuilding both sides from the rows proves that none is lost or doubled.
test('the rows hold both texts', () => {
	for (let seed = 1; seed <= 200; seed++) {
		const pick = (count: number, salt: number) =>
			Array.from({length: count}, (_, index) => `${(seed * 31 + index * salt * 7 + index * index) % 9}\n`).join('');
		const [before, after] = [pick(seed, 3), pick(seed + (seed % 5), 5)];
		const rows = diffRows(before, after, Number.POSITIVE_INFINITY);
		const side = (sign: string) =>
			rows
				.filter(row => row.sign !== sign)
				.map(row => `${row.parts.map(part => part.text).join('')}\n`)
				.join('');
		expect([side('+'), side('-')]).toEqual([before, after]);
		expect(rows.flatMap(row => row.oldLine ?? [])).toEqual(
			before
				.split('\n')
				.slice(1)
				.map((_, index) => index + 1),
		);
		expect(rows.flatMap(row => row.newLine ?? [])).toEqual(
			after
				.split('\n')
				.slice(1)
				.map((_, index) => index + 1),
		);
	}
});

// A quadratic comparison takes minutes here, so the bound may be generous.
test('ten thousand lines are compared in linear time', () => {
	const before = numbered(10_000, 'line');
	const start = performance.now();
	expect(diffRows(before, before.replace(/(\d+)00\n/g, '$1 hundred\n')).filter(row => row.sign === '+').length).toBe(99);
	expect(diffRows(before, numbered(10_000, 'other')).length).toBe(20_001);
	expect(performance.now() - start).toBeLessThan(30_000);
});
