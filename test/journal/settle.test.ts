import {expect, test} from 'vitest';
import type {Effects, Previous} from '../../source/effects.js';
import {createJournal} from '../../source/journal.js';
import {answer, approved, choice, innerEffects} from '../helpers/inner.js';
import {memoryLog} from '../helpers/memory-log.js';

const running = new AbortController().signal;
const text = (value: unknown): string => String(value);

/** A section in small: drafts are asked about until one is accepted. */
const section = (effects: Effects, given: string, drafts: string[] = []) =>
	effects.settle({id: 'section/1', about: {given}, parse: text}, async previous => {
		for (let attempt = 1; ; attempt++) {
			drafts.push(`${given}${attempt}${previous ? ` after ${previous.result}` : ''}`);
			const {choice: said} = await effects.ask(choice('section/1/verdict', {attempt, given}));

			if (said === 'accept') {
				return `${given}${attempt}`;
			}
		}
	});

const answering = (...choices: readonly string[]) => {
	const left = [...choices];
	const asked: unknown[] = [];

	return {
		asked,
		inner: innerEffects({
			ask: async ({about}) => {
				const next = left.shift();
				asked.push(about);

				if (next === undefined) {
					throw new Error('pending');
				}

				return answer(next);
			},
		}),
	};
};

test('what is settled is recalled whole: its body does not run again', async () => {
	const {log, lines} = memoryLog();
	expect(await section(createJournal(log).remembering(answering('accept').inner, running), 'a')).toBe('a1');

	const drafts: string[] = [];
	const resumed = createJournal(memoryLog(lines()).log).remembering(innerEffects({}), running);
	expect(await section(resumed, 'a', drafts)).toBe('a1');
	expect(drafts).toEqual([]);
});

test('two changes, accept, back, back: the third draft, then the second', async () => {
	const journal = createJournal(memoryLog().log);
	await section(journal.remembering(answering('revise', 'revise', 'accept').inner, running), 'a');
	const back = async () => {
		const last = journal.answers().at(-1);

		if (last) {
			await journal.forget(last.key);
		}
	};

	for (const attempt of [3, 2]) {
		await back();
		const {inner, asked} = answering();
		await expect(section(journal.remembering(inner, running), 'a')).rejects.toThrow('pending');
		expect(asked).toEqual([{attempt, given: 'a'}]);
	}
});

test('something settled about something else is at hand, and stays when the new one is reopened', async () => {
	const journal = createJournal(memoryLog().log);
	await section(journal.remembering(answering('accept').inner, running), 'a');
	const seen: (Previous<string> | undefined)[] = [];
	const keep = (effects: Effects) =>
		effects.settle({id: 'section/1', about: {given: 'b'}, parse: text}, async previous => {
			seen.push(previous);
			await effects.ask(choice('section/1/changed', {to: 'b'}));
			return previous?.result ?? 'none';
		});
	expect(await keep(journal.remembering(answering('keep').inner, running))).toBe('a1');
	const changed = journal.answers().at(-1);
	expect(changed?.title).toBe('section/1/changed');
	await journal.forget(changed?.key ?? 'inputs');
	expect(await keep(journal.remembering(answering('keep').inner, running))).toBe('a1');
	expect(seen).toEqual([
		{about: {given: 'a'}, result: 'a1', changed: {}},
		{about: {given: 'a'}, result: 'a1', changed: {}},
	]);
});

test('forgetting an answer unsettles everything that encloses it, and nothing else', async () => {
	const journal = createJournal(memoryLog().log);
	const bodies: string[] = [];
	const both = async (effects: Effects) => {
		await effects.settle({id: 'outer', about: 1, parse: text}, async () => {
			bodies.push('outer');
			await effects.settle({id: 'inner', about: 1, parse: text}, async () => {
				bodies.push('inner');
				return (await effects.ask(choice('deep', {}))).choice;
			});
			return 'done';
		});
		await effects.settle({id: 'other', about: 1, parse: text}, async () => {
			bodies.push('other');
			return (await effects.ask(choice('apart', {}))).choice;
		});
	};
	await both(journal.remembering(answering('yes', 'yes').inner, running));
	expect(bodies).toEqual(['outer', 'inner', 'other']);
	expect(journal.answers().map(({title, depth}) => [title, depth])).toEqual([
		['deep', 2],
		['apart', 1],
	]);

	const deep = journal.answers().find(({title}) => title === 'deep');
	await journal.forget(deep?.key ?? 'inputs');
	await both(journal.remembering(answering('no').inner, running));
	expect(bodies).toEqual(['outer', 'inner', 'other', 'outer', 'inner']);
});

test('what was finished can be forgotten itself; what it was before stays at hand', async () => {
	const journal = createJournal(memoryLog().log);
	const results: string[] = [];
	const keep = async (given: string) => {
		const effects = journal.remembering(innerEffects({}), running);
		await effects.settle({id: 'section/1', about: {given}, parse: text}, async previous => {
			results.push(`${given} after ${previous?.result ?? 'nothing'}`);
			return previous?.result ?? given;
		});
	};
	await keep('a');
	await keep('b');
	await keep('b');
	expect(results).toEqual(['a after nothing', 'b after a']);
	await journal.forget({latest: 'section/1'});
	await keep('b');
	await keep('a');
	expect(results).toEqual(['a after nothing', 'b after a', 'b after a']);
});

test('reopening anything drops every review verdict', async () => {
	const {log, lines} = memoryLog();
	const journal = createJournal(log);
	const proposal = {path: 'a.md', title: 'A', before: null, splices: [], isWhole: true, canRevise: false};
	let reviews = 0;
	const inner = innerEffects({
		ask: async () => answer('yes'),
		review: async () => {
			reviews++;
			return approved('a');
		},
	});
	const effects = journal.remembering(inner, running);
	await effects.ask(choice('a', {}));
	await effects.review(proposal);
	await journal.forget(journal.answers()[0]?.key ?? 'inputs');
	await createJournal(memoryLog(lines()).log).remembering(inner, running).review(proposal);
	expect(reviews).toBe(2);
});

test('after the first write no answer can be reopened', async () => {
	const journal = createJournal(memoryLog().log);
	const effects = journal.remembering(innerEffects({ask: async () => answer('yes'), apply: async () => {}}), running);
	await effects.ask(choice('a', {}));
	const [first] = journal.answers();
	await effects.apply({path: 'a.md', before: null, after: 'a', unchanged: []});
	expect(journal.answers()).toEqual([]);
	await journal.forget(first?.key ?? 'inputs');
	const again = journal.remembering(innerEffects({}), running);
	expect((await again.ask(choice('a', {}))).choice).toBe('yes');
});
