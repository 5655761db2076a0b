import {expect, test} from 'vitest';
import {markdownRows} from '../../../source/ui/markdown/markdown-rows.js';
import {textOf} from '../../../source/ui/markdown/row.js';
import {type Streamed, streamedRows} from '../../../source/ui/markdown/streamed-rows.js';

const rowsOf = ({done, live}: Streamed) => [...done, ...live];

const text = `### Objectives

- one **bold** item
- two

A paragraph over
two lines.

---

| A | B |
| --- | --- |
| 1 | 2 |

\`\`\`sql
select 1;

select 2;
\`\`\`

> quoted
Open: Q-1. Why?

### Last

支払いは監査ログに記録される
`;

test('however the text comes, the rows are those of the whole text', () => {
	for (const size of [1, 3, 17, 1000]) {
		let known: Streamed | null = null;

		for (let end = size; end < text.length + size; end += size) {
			const now: string = text.slice(0, end);
			known = streamedRows(known, now, 40);
			expect(rowsOf(known).map(row => [textOf(row), row.line])).toEqual(markdownRows(now, 40).map(row => [textOf(row), row.line]));
		}

		expect(known?.offset).toBeGreaterThan(text.length / 2);
	}
});

test('another text, or another width, begins anew', () => {
	const known = streamedRows(null, text, 40);
	expect(rowsOf(streamedRows(known, 'other', 40)).map(textOf)).toEqual(['other']);
	expect(rowsOf(streamedRows(known, text, 20)).map(textOf)).toEqual(markdownRows(text, 20).map(textOf));
});
