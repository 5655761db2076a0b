import {expect, test} from 'vitest';
import {markdownRows} from '../../../source/ui/markdown/markdown-rows.js';
import {rowWidth, textOf} from '../../../source/ui/markdown/row.js';

const rows = (text: string, width = 40): readonly string[] => markdownRows(text, width).map(row => textOf(row).trimEnd());

const cases: ReadonlyArray<[name: string, text: string, rows: readonly string[]]> = [
	['a heading without its signs', '### Actors', ['Actors']],
	['a paragraph is filled', 'one\ntwo', ['one two']],
	['a hard break stays', 'one  \ntwo', ['one', 'two']],
	['open questions stand alone', 'Open: Q-1. A?\nOpen: Q-2. B?', ['Open: Q-1. A?', 'Open: Q-2. B?']],
	['bullets hang', '- one two three four five six seven eight nine', ['• one two three four five six seven', '  eight nine']],
	['numbers stay as written', '3. third', ['3. third']],
	['check boxes', '- [x] done\n- [ ] open', ['• [x] done', '• [ ] open']],
	['inline marks go, words stay', 'a **b** `c` *d* [e](f) \\*g\\*', ['a b c d e (f) *g*']],
	['a mark that never closes is text', '2 * 3 and `x', ['2 * 3 and `x']],
	['an underscore inside a word is text', 'snake_case_name', ['snake_case_name']],
	['citations keep their brackets', 'Pays [FR-003].', ['Pays [FR-003].']],
	['a quotation', '> said\n> so', ['▏ said', '▏ so']],
	['blank lines once', 'a\n\n\n\nb', ['a', '', 'b']],
	[
		'wide characters are measured',
		'支払いは監査ログに記録される支払いは監査ログに記録される',
		['支払いは監査ログに記録される支払いは監査', 'ログに記録される'],
	],
	['code keeps its lines and spaces', '```sql\nselect 1\n  from x\n```', ['╷ sql', '│ select 1', '│   from x', '╵']],
	['a table fits', '| A | B |\n| --- | --- |\n| 1 | two |', ['A │ B', '──┼────', '1 │ two']],
	[
		'a wide table wraps inside its cells',
		'| Id | Text |\n|---|---|\n| FR-1 | An invoice is paid in full or in part by card |',
		['Id   │ Text', '─────┼──────────────────────────────────', 'FR-1 │ An invoice is paid in full or in', '     │ part by card'],
	],
	['escape sequences are gone', 'a\u001B[2Jb\u202Ec', ['abc']],
];

for (const [name, text, expected] of cases) {
	test(name, () => {
		expect(rows(text)).toEqual(expected);
	});
}

test('a table with more columns than fit is a list of records', () => {
	const text = `|${' Head |'.repeat(12)}\n|${'---|'.repeat(12)}\n|${' some value |'.repeat(12)}`;
	const shown = rows(text);
	expect(shown[0]).toBe('Head: some value');
	expect(shown).toHaveLength(13);
});

test('no row is wider than the width, whatever the text', () => {
	const text = [
		'# 支払い'.repeat(30),
		`- ${'x'.repeat(200)}`,
		`| ${'長い'.repeat(40)} | b |\n|---|---|\n| 1 | ${'w '.repeat(80)} |`,
		`\`\`\`ts\n${'const a = 1; '.repeat(20)}\n\`\`\``,
		`> ${'q'.repeat(99)}`,
	].join('\n\n');

	for (const width of [10, 27, 58, 80]) {
		expect(Math.max(...markdownRows(text, width).map(rowWidth))).toBeLessThanOrEqual(width);
	}
});

test('every row knows its source line', () => {
	const text = '# One\n\n- two\n- three\n\n```\nfour\n```';
	const lines = new Map(markdownRows(text, 40).map(row => [textOf(row), row.line]));
	expect([lines.get('One'), lines.get('• two'), lines.get('• three'), lines.get('│ four')]).toEqual([1, 3, 4, 7]);
});

test('a megabyte of marks that never close takes linear time', () => {
	const time = (size: number) => {
		const text = '[`*_ **'.repeat(size / 7);
		const start = performance.now();
		markdownRows(text, 80);
		return performance.now() - start;
	};

	time(10_000);
	expect(time(400_000)).toBeLessThan(Math.max(1500, time(40_000) * 40));
});
