import {expect, test} from 'vitest';
import type {Answer, Json, Verdict} from '../../source/effects.js';
import {Quit} from '../../source/errors.js';
import type {Memory} from '../../source/journal/inner.js';
import {createJournal} from '../../source/journal.js';
import {answer, approved, choice, innerEffects} from '../helpers/inner.js';
import {memoryLog} from '../helpers/memory-log.js';

const running = new AbortController().signal;

test('an answer is not asked for twice, in one run or after a restart', async () => {
	const {log, lines} = memoryLog();
	const effects = createJournal(log).remembering(innerEffects({ask: async () => answer('yes')}), running);
	await effects.ask(choice('database', {facts: ['a']}));
	await effects.ask(choice('database', {facts: ['a']}));
	expect(lines()).toHaveLength(1);

	const resumed = createJournal(memoryLog(lines()).log).remembering(innerEffects({}), running);
	expect(await resumed.ask(choice('database', {facts: ['a']}))).toEqual(answer('yes'));
});

test('one id about two different gaps is two questions, each with its own answer', async () => {
	const {log, lines} = memoryLog();
	const effects = createJournal(log).remembering(
		innerEffects({ask: async ({about}) => answer(JSON.stringify(about) === '{"gap":1}' ? 'yes' : 'no')}),
		running,
	);
	expect((await effects.ask(choice('gap', {gap: 1}))).choice).toBe('yes');
	expect((await effects.ask(choice('gap', {gap: 2}))).choice).toBe('no');

	const resumed = createJournal(memoryLog(lines()).log).remembering(innerEffects({}), running);
	expect((await resumed.ask(choice('gap', {gap: 2}))).choice).toBe('no');
	expect((await resumed.ask(choice('gap', {gap: 1}))).choice).toBe('yes');
});

test('a question about something else shows the answer that was given before', async () => {
	const seen: (Memory<Answer>['previous'] | 'none')[] = [];
	const {log} = memoryLog();
	const inner = innerEffects({
		ask: async (_, memory) => {
			seen.push(memory.previous ?? 'none');
			return answer('yes');
		},
	});
	const effects = createJournal(log).remembering(inner, running);
	await effects.ask(choice('gap', {text: 'old'}));
	await effects.ask(choice('gap', {text: 'new'}));
	expect(seen[0]).toBe('none');
	expect(seen[1]).toMatchObject({result: {choice: 'yes'}, about: {about: {text: 'old'}}});
});

test('the same question with other options in one run is a bug', async () => {
	const effects = createJournal(memoryLog().log).remembering(innerEffects({ask: async () => answer('yes')}), running);
	await effects.ask(choice('database', {}, ['yes', 'no']));
	await expect(effects.ask(choice('database', {}, ['a', 'b']))).rejects.toThrow('Two different questions are both called database');
});

test('a failure is not remembered', async () => {
	const {log, lines} = memoryLog();
	let calls = 0;
	const inner = innerEffects({
		apply: async () => {
			calls++;

			if (calls === 1) {
				throw new Error('disk full');
			}
		},
	});
	const change = {path: 'a.md', before: null, after: 'a', unchanged: []};
	const journal = createJournal(log);
	await expect(journal.remembering(inner, running).apply(change)).rejects.toThrow('disk full');
	expect(lines()).toHaveLength(0);
	await journal.remembering(inner, running).apply(change);
	await journal.remembering(inner, running).apply(change);
	expect(calls).toBe(2);
});

test('a result that arrives together with Ctrl+C is recorded before the run ends', async () => {
	const {log, lines} = memoryLog();
	const controller = new AbortController();
	const inner = innerEffects({
		ask: async () => {
			controller.abort(new Quit(130));
			return answer('yes');
		},
	});
	await expect(createJournal(log).remembering(inner, controller.signal).ask(choice('a', {}))).rejects.toBeInstanceOf(Quit);

	const resumed = createJournal(memoryLog(lines()).log).remembering(innerEffects({}), running);
	expect((await resumed.ask(choice('a', {}))).choice).toBe('yes');
});

test('a remembered result of another shape counts as unknown', async () => {
	const {log, lines} = memoryLog();
	await createJournal(log)
		.remembering(innerEffects({ask: async () => answer('yes')}), running)
		.ask(choice('a', {}));
	const broken = lines().map(line => line.replace('"choice":"yes"', '"choice":7'));
	const resumed = createJournal(memoryLog(broken).log).remembering(innerEffects({ask: async () => answer('again')}), running);
	expect((await resumed.ask(choice('a', {}))).choice).toBe('again');
});

test('a half-made answer is shown again after a restart and is never an answer', async () => {
	const {log, lines} = memoryLog();
	const killed = innerEffects({
		ask: async (_, memory) => {
			await memory.keep('half a rul');
			throw new Quit(130);
		},
	});
	await expect(createJournal(log).remembering(killed, running).ask(choice('a', {}))).rejects.toBeInstanceOf(Quit);

	const seen: unknown[] = [];
	const resumed = innerEffects({
		ask: async (_, memory) => {
			seen.push(memory.draft);
			return answer('text', {text: 'half a ruling'});
		},
	});
	await createJournal(memoryLog(lines()).log).remembering(resumed, running).ask(choice('a', {}));
	expect(seen).toEqual(['half a rul']);
});

test('a half-made answer is shown again where the question changed, until somebody answers one of its name; what was taken of a diff is not', async () => {
	const {log, lines} = memoryLog();
	const proposal = {path: 'a.md', title: 'A', before: 'a', splices: [], isWhole: true, canRevise: false};
	const killed = innerEffects({
		ask: async (_, memory) => {
			await memory.keep('half');
			throw new Quit(130);
		},
		review: async (_, memory) => {
			await memory.keep('one of two');
			throw new Quit(130);
		},
	});
	await expect(
		createJournal(log)
			.remembering(killed, running)
			.ask(choice('a', {line: 1})),
	).rejects.toBeInstanceOf(Quit);
	await expect(createJournal(log).remembering(killed, running).review(proposal)).rejects.toBeInstanceOf(Quit);

	const seen: unknown[] = [];
	const resumed = innerEffects({
		ask: async (_, memory) => {
			seen.push(memory.draft);
			return answer('yes');
		},
		review: async (_, memory) => {
			seen.push(memory.draft);
			return approved('b');
		},
	});
	const effects = createJournal(memoryLog(lines()).log).remembering(resumed, running);
	await effects.ask(choice('b', {}));
	await effects.ask(choice('a', {line: 2}));
	await effects.ask(choice('a', {line: 3}));
	await effects.review({...proposal, before: 'b'});
	expect(seen).toEqual([undefined, 'half', undefined, undefined]);
});

test('the approval of a whole file is remembered, sending it back is not', async () => {
	const {log} = memoryLog();
	const verdicts = ['rejected', 'approved'] as const;
	let calls = 0;
	const proposal = {path: 'plan.md', title: 'Plan', before: null, splices: [], isWhole: true, canRevise: false};
	const inner = innerEffects({review: async () => approved('text', {verdict: verdicts[calls++] ?? 'approved'})});
	const effects = createJournal(log).remembering(inner, running);
	expect((await effects.review(proposal)).verdict).toBe('rejected');
	expect((await effects.review(proposal)).verdict).toBe('approved');
	expect((await effects.review(proposal)).verdict).toBe('approved');
	expect(calls).toBe(2);
});

test('numbers are given once, never reused, and the same after a restart', async () => {
	const {log, lines} = memoryLog();
	const journal = createJournal(log);
	const effects = journal.remembering(innerEffects({}), running);
	expect(await effects.number({series: 'D', about: 'a'})).toBe(1);
	expect(await effects.number({series: 'D', about: 'b'})).toBe(2);
	expect(await effects.number({series: 'Q', about: 'a'})).toBe(1);
	await journal.forget({name: 'ask a', fingerprint: 'any'});

	const resumed = createJournal(memoryLog(lines()).log).remembering(innerEffects({}), running);
	expect(await resumed.number({series: 'D', about: 'c'})).toBe(3);
	expect(await resumed.number({series: 'D', about: 'a'})).toBe(1);
});

const document = {path: 'a.md', title: 'A', before: 'a', splices: [], isWhole: false, canRevise: true};
const commented: Verdict = {
	verdict: 'commented',
	comments: [{id: 'one', quote: 'One.', text: 'shorter'}],
	choices: [{id: 'two', isTaken: true}],
	edits: {},
	at: '2026-01-01T00:00:00.000Z',
	by: 'human',
};

test('comments that were sent are remembered, and with a planner that cannot revise it is the same diff', async () => {
	const {log, lines} = memoryLog();
	await createJournal(log)
		.remembering(innerEffects({review: async () => commented}), running)
		.review(document);
	const resumed = createJournal(memoryLog(lines()).log).remembering(innerEffects({}), running);
	expect(await resumed.review({...document, canRevise: false})).toEqual(commented);
});

test('the next round is another diff, whatever it proposes', async () => {
	const effects = createJournal(memoryLog().log).remembering(
		innerEffects({review: async ({again}) => (again ? approved('b') : commented)}),
		running,
	);
	await effects.review(document);
	expect((await effects.review({...document, again: {round: 2, choices: [], said: {}}})).verdict).toBe('approved');
});

test('what reopening drops of diffs are the permissions: sent comments stay, until they are reopened themselves', async () => {
	const {log} = memoryLog();
	const journal = createJournal(log);
	let calls = 0;
	const inner = innerEffects({
		ask: async () => answer('yes'),
		review: async ({again}) => {
			calls++;
			return again ? approved('b') : commented;
		},
	});
	const walk = async (): Promise<number> => {
		const effects = journal.remembering(inner, running);
		calls = 0;
		await effects.ask(choice('a', {}));
		await effects.review(document);
		await effects.review({...document, again: {round: 2, choices: [], said: {}}});
		return calls;
	};
	expect([await walk(), await walk()]).toEqual([2, 0]);
	const [asked, sent] = journal.answers();
	expect([asked?.title, sent?.title, sent?.answer, journal.answers().length]).toEqual(['a', 'A', 'commented: «shorter»', 2]);
	await journal.forget(asked?.key ?? 'inputs');
	expect(await walk()).toBe(1);
	await journal.forget(sent?.key ?? 'inputs');
	expect(await walk()).toBe(2);
	await journal.forget('inputs');
	expect(await walk()).toBe(1);
});

test('what was taken back of a half-made answer stays so', async () => {
	const {log, lines} = memoryLog();
	const seen: unknown[] = [];
	const leaving = (kept: Json) =>
		innerEffects({
			review: async (_, memory) => {
				seen.push(memory.draft);
				await memory.keep(kept);
				throw new Quit(130);
			},
		});
	await expect(createJournal(log).remembering(leaving('one of two'), running).review(document)).rejects.toBeInstanceOf(Quit);
	const second = memoryLog(lines());
	await expect(createJournal(second.log).remembering(leaving(null), running).review(document)).rejects.toBeInstanceOf(Quit);
	const third = createJournal(memoryLog(second.lines()).log);
	await expect(third.remembering(leaving(null), running).review(document)).rejects.toBeInstanceOf(Quit);
	expect(seen).toEqual([undefined, 'one of two', null]);
});
