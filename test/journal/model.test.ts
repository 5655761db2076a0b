import {expect, test} from 'vitest';
import type {ModelMessage} from '../../source/effects.js';
import {Quit} from '../../source/errors.js';
import {createJournal} from '../../source/journal.js';
import {innerEffects} from '../helpers/inner.js';
import {memoryLog} from '../helpers/memory-log.js';

const running = new AbortController().signal;
const usage = {input: 10, output: 20, cacheRead: 0, cacheWrite5m: 0, cacheWrite1h: 500};
const content = [
	{type: 'thinking', thinking: '', signature: 'c2lnbmVk'},
	{type: 'text', text: '### Objectives\n'},
];
const message: ModelMessage = {id: 'msg_1', model: 'a-model', content, stopReason: 'end_turn', stopDetails: null, usage};
const request = {id: 'section/1', section: 1, body: {model: 'a-model', messages: ['a']}};

test('a turn is paid for once, and comes back with its thinking and signatures as they were', async () => {
	const {log, lines} = memoryLog();
	await createJournal(log)
		.remembering(innerEffects({model: async () => message}), running)
		.model(request);

	const resumed = createJournal(memoryLog(lines()).log).remembering(innerEffects({}), running);
	expect(await resumed.model(request)).toEqual(message);
});

test('a turn that was paid for is recorded before an interruption is looked at', async () => {
	const {log, lines} = memoryLog();
	const leaving = new AbortController();
	const model = async () => {
		leaving.abort(new Quit(130));
		return message;
	};
	await expect(createJournal(log).remembering(innerEffects({model}), leaving.signal).model(request)).rejects.toThrow(Quit);

	const resumed = createJournal(memoryLog(lines()).log).remembering(innerEffects({}), running);
	expect(await resumed.model(request)).toEqual(message);
});

for (const [name, other] of [
	['another model', {...request, body: {...request.body, model: 'another-model'}}],
	['another prefix', {...request, body: {...request.body, messages: ['b']}}],
] as const) {
	test(`${name} is another turn`, async () => {
		const {log, lines} = memoryLog();
		await createJournal(log)
			.remembering(innerEffects({model: async () => message}), running)
			.model(request);

		const asked: string[] = [];
		const model = async () => {
			asked.push(name);
			return message;
		};
		await createJournal(memoryLog(lines()).log).remembering(innerEffects({model}), running).model(other);
		expect(asked).toEqual([name]);
	});
}

test('a turn that failed is not remembered', async () => {
	const {log, lines} = memoryLog();
	const model = async () => {
		throw new Error('overloaded');
	};
	await expect(createJournal(log).remembering(innerEffects({model}), running).model(request)).rejects.toThrow('overloaded');
	expect(lines()).toEqual([]);
});
