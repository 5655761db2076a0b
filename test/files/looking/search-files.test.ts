import {symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, expect, test} from 'vitest';
import {removeSearchThread, use} from '../../helpers/file-tools.js';
import {commitAll, folderWith} from '../../helpers/folder.js';

afterAll(removeSearchThread);

const outside = folderWith({'outside.ts': 'const invoice = "outside";'});
const key = ['sk', 'live', '4eC39HqLyjWDarjtT1zdp7dc'].join('_');
const root = folderWith({
	'.gitignore': 'build/\n',
	'.env': 'INVOICE=secret',
	'build/out.ts': 'const invoice = "built";',
	'docs/a.md': '# Invoice\r\n\r\nAn invoice (paid) has lines.\r\n',
	'logo.png': Buffer.from('invoice\0'),
	'src/a.ts': '\tconst invoice = 1;\nconst other = 2;\nconst invoices = 3;\n',
	'src/key.ts': `const key = "${key}";\n`,
});
symlinkSync(join(outside, 'outside.ts'), join(root, 'src/away.ts'));
commitAll(root);

const cases: ReadonlyArray<readonly [name: string, pattern: string, folder: string, rows: readonly string[]]> = [
	[
		'a word',
		'invoice',
		'',
		[
			'docs/a.md:3: An invoice (paid) has lines.',
			'src/a.ts:1: const invoice = 1;',
			'src/a.ts:3: const invoices = 3;',
			'«3 lines match in 2 files; 4 of 7 files searched»',
		],
	],
	['in a folder', 'invoice\\b', 'src', ['src/a.ts:1: const invoice = 1;', '«1 line matches in 1 file; 2 of 3 files searched»']],
	['in one file', '^# ', 'docs/a.md', ['docs/a.md:1: # Invoice', '«1 line matches in 1 file; 1 of 1 file searched»']],
	[
		'without regard to case',
		'(?i)INVOICE\\s=',
		'src',
		['src/a.ts:1: const invoice = 1;', '«1 line matches in 1 file; 2 of 3 files searched»'],
	],
	[
		'what is no expression, as it stands',
		'invoice (paid',
		'docs',
		[
			'docs/a.md:3: An invoice (paid) has lines.',
			'«1 line matches in 1 file; 1 of 1 file searched, for the words as they stand: they are no regular expression»',
		],
	],
	['nothing', 'no such thing', '', ['«nothing matches; 4 of 7 files searched»']],
	[
		'a secret, masked',
		'const key',
		'src',
		['src/key.ts:1: const key = "‹masked: key of Stripe›";', '«1 line matches in 1 file; 2 of 3 files searched»'],
	],
	['not what stands in a secret', '4eC39', 'src', ['«nothing matches; 2 of 3 files searched»']],
];

for (const [name, pattern, folder, rows] of cases) {
	test(`searched: ${name}`, async () => {
		expect(await use(root, 'search_files', {pattern, folder})).toEqual({text: rows.join('\n'), isError: false, seen: {}});
	});
}

for (const input of [null, {}, {pattern: ''}, {pattern: 'a'.repeat(501), folder: ''}, {pattern: 1}]) {
	test(`another form of input is an answer, not a crash: ${JSON.stringify(input)?.slice(0, 40)}`, async () => {
		expect((await use(root, 'search_files', input)).isError).toBe(true);
	});
}

test('no folder outside is searched', async () => {
	expect(await use(root, 'search_files', {pattern: 'a', folder: '../'})).toEqual({
		text: 'There is no folder «../» with files that the project does not ignore. Name one relative to the project root.',
		isError: true,
		seen: {},
	});
});

test('an expression that takes for ever is ended, and said', async () => {
	const folder = folderWith({'a.txt': `${'a'.repeat(60)}!`});
	const started = performance.now();
	const {text, isError} = await use(folder, 'search_files', {pattern: '^(a+)+$', folder: ''}, {batch: 300, search: 15_000});

	expect({text, isError}).toEqual({
		text: '«^(a+)+$» takes too long on one of the files. Search without repetition inside repetition, or in a smaller folder.',
		isError: true,
	});
	expect(performance.now() - started).toBeLessThan(5_000);
});

test('of a long line, the part around the match is shown', async () => {
	const folder = folderWith({'a.json': `${'x'.repeat(5_000)}needle${'y'.repeat(3 * 5_000)}`});
	const {text} = await use(folder, 'search_files', {pattern: 'needle', folder: ''});

	expect(text).toMatch(/^a\.json:1: …x{100}needley+«…cut, \d+ more characters»\n/);
	expect(text.length).toBeLessThan(500);
});

test('more than 200 lines are cut, and said', async () => {
	const folder = folderWith({'a.txt': 'needle\n'.repeat(500)});
	const {text} = await use(folder, 'search_files', {pattern: 'needle', folder: ''});

	expect(text.split('\n')).toHaveLength(201);
	expect(text).toMatch(/«the first 200 lines that match: narrow the pattern or the folder for the rest; 1 of 1 file searched»$/);
});
