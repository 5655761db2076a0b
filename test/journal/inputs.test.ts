import {expect, test} from 'vitest';
import type {Question} from '../../source/effects.js';
import {sha256} from '../../source/fingerprint.js';
import {createJournal} from '../../source/journal.js';
import {answer, approved, innerEffects, snapshotOf} from '../helpers/inner.js';
import {memoryLog} from '../helpers/memory-log.js';

const running = new AbortController().signal;
const request = {paths: ['a.md']};
const old = snapshotOf({'a.md': 'old'});
const edited = snapshotOf({'a.md': 'new'});

const begun = async () => {
	const {log, lines} = memoryLog();
	const journal = createJournal(log);
	await journal.remembering(innerEffects({inputs: async () => old}), running).inputs(request);
	return {journal, lines};
};

test('a document edited between two starts is asked about once, and old text stays in use when the person says so', async () => {
	const {lines} = await begun();
	const asked: Question[] = [];
	const inner = innerEffects({
		inputs: async () => edited,
		ask: async question => {
			asked.push(question);
			return answer('go-on');
		},
	});
	const second = memoryLog(lines());
	const effects = createJournal(second.log).remembering(inner, running);
	expect(await effects.inputs(request)).toEqual(old);
	expect(await effects.inputs(request)).toEqual(old);
	expect(asked).toHaveLength(1);
	expect(asked[0]?.shown).toMatchObject({body: '- a.md'});

	expect(await createJournal(memoryLog(second.lines()).log).remembering(inner, running).inputs(request)).toEqual(old);
	expect(asked).toHaveLength(1);

	const third = innerEffects({inputs: async () => snapshotOf({'a.md': 'newer'}), ask: async () => answer('read-again')});
	expect(await createJournal(memoryLog(second.lines()).log).remembering(third, running).inputs(request)).toEqual(
		snapshotOf({'a.md': 'newer'}),
	);
});

test('«read again» takes the inputs anew and drops the review verdicts', async () => {
	const {lines} = await begun();
	const second = memoryLog(lines());
	const inner = innerEffects({inputs: async () => edited, ask: async () => answer('read-again'), review: async () => approved('a')});
	const journal = createJournal(second.log);
	expect(await journal.remembering(inner, running).inputs(request)).toEqual(edited);
	expect(
		await createJournal(memoryLog(second.lines()).log)
			.remembering(innerEffects({inputs: async () => edited}), running)
			.inputs(request),
	).toEqual(edited);
});

test('«read again» during a run asks nothing more', async () => {
	const {journal} = await begun();
	await journal.forget('inputs');
	expect(await journal.remembering(innerEffects({inputs: async () => edited}), running).inputs(request)).toEqual(edited);
});

test('what the wizard wrote itself is no change', async () => {
	const {lines} = await begun();
	const written = memoryLog(lines());
	await createJournal(written.log)
		.remembering(innerEffects({apply: async () => {}}), running)
		.apply({path: 'a.md', before: 'x', after: 'written', unchanged: []});
	const inner = innerEffects({inputs: async () => snapshotOf({'a.md': sha256('written')})});
	expect(await createJournal(memoryLog(written.lines()).log).remembering(inner, running).inputs(request)).toEqual(old);
});

test('a file that appears or goes is a change', async () => {
	for (const [before, after] of [
		[snapshotOf({'a.md': null}), snapshotOf({'a.md': 'new'})],
		[snapshotOf({'a.md': 'old'}), snapshotOf({'a.md': null})],
		[old, {...old, tree: 'other'}],
	] as const) {
		const {log, lines} = memoryLog();
		await createJournal(log)
			.remembering(innerEffects({inputs: async () => before}), running)
			.inputs(request);
		let asked = 0;
		const inner = innerEffects({
			inputs: async () => after,
			ask: async () => {
				asked++;
				return answer('go-on');
			},
		});
		await createJournal(memoryLog(lines()).log).remembering(inner, running).inputs(request);
		expect(asked).toBe(1);
	}
});
