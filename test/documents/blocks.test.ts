import {expect, test} from 'vitest';
import {readBlocks, tableCells} from '../../source/documents/blocks.js';

const shapes: ReadonlyArray<[name: string, text: string, shape: readonly string[]]> = [
	['nothing', '', []],
	['a heading with closing marks', '## C# and F# ##\n### A\n', ['heading 1-1: C# and F#', 'heading 2-2: A']],
	['a heading that ends in a mark', '# In C#\n', ['heading 1-1: In C#']],
	['a set-out heading', 'Title\n=====\n', ['heading 1-2: Title']],
	['an item and its continuation', '- one\n  more\n- two\n', ['item 1-2: one more', 'item 3-3: two']],
	['a fence in an item', '- one\n\n    ```sql\n    SELECT 1\n    ```\n', ['item 1-1: one', 'fence 3-5: SELECT 1']],
	['a code span of three ticks', '```a``` is code\n', ['paragraph 1-1: ```a``` is code']],
	['CRLF and a byte-order mark', '\uFEFF# A\r\n\r\ntext\r\n', ['heading 1-1: A', 'paragraph 3-3: text']],
	['front matter', '---\nactor: Clerk\n---\ntext\n', ['front-matter 1-3: actor: Clerk', 'paragraph 4-4: text']],
];

for (const [name, text, shape] of shapes) {
	test(`reads ${name}`, () => {
		const blocks = readBlocks(text);
		expect(blocks.map(block => `${block.kind} ${block.line}-${block.endLine}: ${block.kind === 'table' ? '' : block.text}`)).toEqual(shape);
	});
}

test('a pipe in code or behind a back-slash divides no cells', () => {
	expect(tableCells('| a \\| b | `c | d` |')).toEqual(['a | b', '`c | d`']);
});

test('hostile lines are read in linear time', () => {
	const space = ' '.repeat(100_000);
	const start = performance.now();

	for (const text of [
		`#${space}x`,
		`# a${' #'.repeat(50_000)} x`,
		`\`\`\`${space}\``,
		`a | b\n${space}x-`,
		'| '.repeat(100_000),
		`-${' -'.repeat(50_000)}x`,
	]) {
		readBlocks(text);
	}

	expect(performance.now() - start).toBeLessThan(10_000);
});
