import {expect, test} from 'vitest';
import type {Splice} from '../../source/changes/proposal.js';
import type {Entry} from '../../source/effects.js';
import {offline} from '../../source/planners/offline.js';
import {contextOf} from '../sections/context.js';
import {answering} from '../sections/drafted.js';
import {bare} from '../sections/projects.js';

const entry = (under: string, markdown: string, replaces: Entry['replaces'] = null): Entry => ({
	id: markdown,
	under,
	markdown,
	replaces,
	why: 'A test needs it.',
	facts: ['AC-1'],
});

const applied = (before: string, splices: readonly Splice[]): string =>
	splices
		.map((splice, index) => ({splice, index}))
		.sort((a, b) => b.splice.start - a.splice.start || b.index - a.index)
		.reduce((text, {splice: {start, end, text: added}}) => text.slice(0, start) + added + text.slice(end), before);

const proposed = async (before: string | null, entries: readonly Entry[]): Promise<readonly Splice[]> =>
	offline.propose(
		{document: 'domain model', path: 'docs/domain-model.md', before, entries, revision: null, context: contextOf(bare)},
		answering(),
	);

const cases: ReadonlyArray<readonly [name: string, before: string, entries: readonly Entry[], after: string]> = [
	[
		'an item joins the list under its heading',
		'# Model\n\n## Glossary\n\n- **A**: a\n\n## Other\n\ntext\n',
		[entry('Glossary', '- **B**: b')],
		'# Model\n\n## Glossary\n\n- **A**: a\n- **B**: b\n\n## Other\n\ntext\n',
	],
	[
		'items below a new heading are one list',
		'# Model\n',
		[entry('Glossary', '- **A**: a'), entry('Glossary', '- **B**: b')],
		'# Model\n\n## Glossary\n\n- **A**: a\n- **B**: b\n',
	],
	[
		'a row goes on a table, another item comes after it',
		'### Invoice\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\nThe end.\n',
		[
			{...entry('Invoice', '| 3 | 4 |'), after: {line: 5, text: '| 1 | 2 |'}},
			{...entry('Invoice', '| 5 | 6 |'), after: {line: 5, text: '| 1 | 2 |'}},
		],
		'### Invoice\n\n| a | b |\n| - | - |\n| 1 | 2 |\n| 3 | 4 |\n| 5 | 6 |\n\nThe end.\n',
	],
	[
		'a line that is not there any more is no place',
		'### Invoice\n\n| a |\n',
		[{...entry('Invoice', '- b'), after: {line: 3, text: '| other |'}}],
		'### Invoice\n\n| a |\n\n- b\n',
	],
	[
		'a block stands apart from a table',
		'## Entities\n\n### Invoice\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\n### Payment\n',
		[entry('Invoice', '- `status` can also be `late`')],
		'## Entities\n\n### Invoice\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\n- `status` can also be `late`\n\n### Payment\n',
	],
	[
		'subheadings belong to their heading',
		'## Entities\n\n### Invoice\n\nOne bill.\n\n## Glossary\n',
		[entry('entities', '### Payment')],
		'## Entities\n\n### Invoice\n\nOne bill.\n\n### Payment\n\n## Glossary\n',
	],
	[
		'a missing heading comes once, at the end, without touching the last line',
		'# Model\n\ntext',
		[entry('Glossary', '- A'), entry('Glossary', '- B')],
		'# Model\n\ntext\n\n## Glossary\n\n- A\n- B',
	],
	[
		'line endings are those of the document',
		'## Glossary\r\n\r\n- A\r\n',
		[entry('Glossary', '### B\n\nb')],
		'## Glossary\r\n\r\n- A\r\n\r\n### B\r\n\r\nb\r\n',
	],
	[
		'a heading in a fence is none',
		'```text\n## Glossary\n```\n',
		[entry('Glossary', '- A')],
		'```text\n## Glossary\n```\n\n## Glossary\n\n- A\n',
	],
	['a line is replaced where it is still the same', 'a\n- old\nb\n', [entry('X', '- new', {line: 2, text: '- old'})], 'a\n- new\nb\n'],
	[
		'a line that changed meanwhile is left, the entry is added',
		'a\n\n- other\n',
		[entry('X', '- new', {line: 3, text: '- old'})],
		'a\n\n- other\n\n## X\n\n- new\n',
	],
];

for (const [name, before, entries, after] of cases) {
	test(name, async () => {
		expect(applied(before, await proposed(before, entries))).toBe(after);
	});
}

test('offsets count without the byte-order mark', async () => {
	const [splice] = await proposed('\uFEFF## Glossary\n\n- A\n', [entry('Glossary', '- B')]);
	expect(splice).toMatchObject({start: 16, end: 16, text: '\n- B', why: 'A test needs it.', facts: ['AC-1']});
});

test('without a document, one edit is the whole first one', async () => {
	const splices = await proposed(null, [entry('Entities', '### A'), entry('Glossary', '- B'), entry('Entities', '### C')]);
	expect(splices).toMatchObject([{start: 0, end: 0, text: '# Domain model\n\n## Entities\n\n### A\n\n### C\n\n## Glossary\n\n- B\n'}]);
});

test('without entries nothing is proposed, with or without a document', async () => {
	expect(await proposed(null, [])).toEqual([]);
	expect(await proposed('# Model\n', [])).toEqual([]);
});
