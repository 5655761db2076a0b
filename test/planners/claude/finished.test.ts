import {expect, test} from 'vitest';
import {citedIn} from '../../../source/planners/claude/drafting/cited.js';
import {finished} from '../../../source/planners/claude/drafting/finished.js';
import {facts} from './known.js';

const cases: ReadonlyArray<
	readonly [name: string, said: string, text: string, open: readonly (readonly [number, string, readonly string[]])[]]
> = [
	['a section stays as it is', '### A\n\nb', '### A\n\nb', []],
	['the heading that the plan writes is left out', '## 3. Components\n\n### A\n\nb', '### A\n\nb', []],
	['line endings, trailing space and blank ends', '\n### A  \r\n\r\nb\t\n\n', '### A\n\nb', []],
	['an open question gets a number', 'Open: How long?', 'Open: Q-7. How long?', [[7, 'How long?', []]]],
	['and the facts that it cites', '- Open: How long? [NFR-02]', '- Open: Q-7. How long? [NFR-02]', [[7, 'How long?', ['NFR-02']]]],
	[
		'who answers it, and what hangs on it, is said behind it',
		'Open: How long? Answered by Legal; the purge job hangs on it. [NFR-02]',
		'Open: Q-7. How long? Answered by Legal; the purge job hangs on it. [NFR-02]',
		[[7, 'How long?', ['NFR-02']]],
	],
	['a question without its sign', 'Open: how long it is kept', 'Open: Q-7. how long it is kept', [[7, 'how long it is kept', []]]],
	[
		'a sign within a word ends no question',
		'Open: Which of a?b and c? By Ops',
		'Open: Q-7. Which of a?b and c? By Ops',
		[[7, 'Which of a?b and c?', []]],
	],
	['a placeholder for the number is no number', 'Open: Q-n. How long?', 'Open: Q-7. How long?', [[7, 'How long?', []]]],
	['a number that nobody gave is none', 'Open: Q-99. How long?', 'Open: Q-7. How long?', [[7, 'How long?', []]]],
	['a number that was given is kept', 'Open: Q-4. Who pays?', 'Open: Q-4. Who pays?', []],
	[
		'two of them',
		'Open: A?\nOpen: B?',
		'Open: Q-7. A?\nOpen: Q-8. B?',
		[
			[7, 'A?', []],
			[8, 'B?', []],
		],
	],
	['a question in code is none', '```text\nOpen: A?\n```', '```text\nOpen: A?\n```', []],
	['open doors are no question', 'Open: \nThe shop is Open: yes', 'Open:\nThe shop is Open: yes', []],
];

for (const [name, said, text, open] of cases) {
	test(name, async () => {
		const numbers = new Map<string, number>();
		const number = async ({about}: {readonly about: unknown}): Promise<number> => {
			const key = JSON.stringify(about);
			numbers.set(key, numbers.get(key) ?? 7 + numbers.size);
			return numbers.get(key) ?? 0;
		};
		const done = await finished(said, {section: 3, known: new Set([4]), number});
		expect(done.text).toBe(text);
		expect(done.open.map(({number: id, question, facts: hanging}) => [id, question, hanging])).toEqual(open);
		expect(done.open.every(({isBlocking}) => !isBlocking)).toBe(true);
	});
}

test('what is cited are ids of facts, decisions and questions, each once', () => {
	expect(citedIn('[NFR-01] and [NFR-01, G-02], [D-3], [src/a.ts:12], «[OBJ-01]», [NFR-99]', facts)).toEqual(['NFR-01', 'G-02', 'D-3']);
});
