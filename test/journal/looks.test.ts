import {expect, test} from 'vitest';
import type {Effects, Look, Question, Snapshot} from '../../source/effects.js';
import type {InnerEffects} from '../../source/journal/inner.js';
import {createJournal} from '../../source/journal.js';
import {answer, choice, innerEffects, snapshotOf} from '../helpers/inner.js';
import {memoryLog} from '../helpers/memory-log.js';

const running = new AbortController().signal;
const paths = ['a.md'];

/**
A project whose files are their own hashes, and a session in it. `start` is another start of the program; `looks` are the looks that were put, `asked` the questions.
*/
const project = (files: Record<string, string>) => {
	let lines: readonly string[] = [];
	const disk = new Map(Object.entries(files));
	const looks: string[] = [];
	const asked: Question[] = [];

	const inputs: InnerEffects['inputs'] = async ({seen = []}): Promise<Snapshot> => ({
		...snapshotOf({'a.md': disk.get('a.md') ?? null}),
		seen: Object.fromEntries(seen.filter(path => path !== 'a.md').map(path => [path, disk.get(path) ?? null])),
	});

	const look: InnerEffects['look'] = async ({tool, input}): Promise<Look> => {
		const path = String(input);
		looks.push(`${tool} ${path}`);
		const text = disk.get(path) ?? '';
		return tool === 'read_file'
			? {text, isError: false, seen: {[path]: text}}
			: {text, isError: false, ...(tool === 'list_files' ? {seen: {}} : {})};
	};

	const start = async (...choices: readonly string[]) => {
		const left = [...choices];
		const memory = memoryLog(lines);
		const journal = createJournal(memory.log);
		const inner = innerEffects({
			inputs,
			look,
			ask: async question => {
				asked.push(question);
				const next = left.shift();

				if (next === undefined) {
					throw new Error(`Unexpected question ${question.id}`);
				}

				return answer(next);
			},
		});
		lines = memory.lines();
		const effects = async (): Promise<Effects> => {
			const remembering = journal.remembering(inner, running);
			await remembering.inputs({paths});
			return remembering;
		};
		return {journal, effects, end: () => (lines = memory.lines())};
	};

	return {disk, looks, asked, start, bodies: () => asked.map(({shown}) => (shown.kind === 'choice' ? shown.body : ''))};
};

const read = async (effects: Effects, path = 'src/a.ts'): Promise<string> => (await effects.look({tool: 'read_file', input: path})).text;

/** A section that reads a file, and asks whether it stays where that changed since. */
const section = async (effects: Effects, path = 'src/a.ts'): Promise<string> =>
	effects.settle({id: 'section/1', about: {given: 1}, parse: String}, async previous => {
		if (!previous) {
			return `drafted from ${await read(effects, path)}`;
		}

		const {choice: said} = await effects.ask(choice('section/1/changed', {changed: previous.changed}, ['keep', 'redraft']));
		return said === 'keep' ? previous.result : `redrafted from ${await read(effects, path)}`;
	});

test('a source file that nobody read changes in silence, and nothing is looked at again', async () => {
	const {disk, looks, asked, start} = project({'a.md': 'a', 'src/a.ts': 'one', 'src/b.ts': 'one'});
	const first = await start();
	await read(await first.effects());
	first.end();

	disk.set('src/b.ts', 'two');
	const second = await start();
	expect(await read(await second.effects())).toBe('one');
	expect(asked).toEqual([]);
	expect(looks).toEqual(['read_file src/a.ts']);
});

test('one that was read is named in one line; with the old text the old look is recalled, and the same change is not asked about again', async () => {
	const {disk, looks, bodies, start} = project({'a.md': 'a', 'src/a.ts': 'one', 'src/b.ts': 'one', 'src/c.ts': 'one'});
	const first = await start();
	const effects = await first.effects();
	await read(effects, 'src/b.ts');
	await read(effects);
	first.end();

	disk.set('src/a.ts', 'two');
	disk.set('src/b.ts', 'two');
	disk.set('a.md', 'b');
	const second = await start('go-on');
	const old = await second.effects();
	expect(bodies()).toEqual(['- a.md\n- 2 source files that were read for this plan changed: src/a.ts, src/b.ts']);
	expect(await read(old)).toBe('one');
	expect(await read(old, 'src/c.ts')).toBe('one');
	second.end();

	const third = await start();
	expect(await read(await third.effects())).toBe('one');
	expect(looks).toEqual(['read_file src/b.ts', 'read_file src/a.ts', 'read_file src/c.ts']);
	third.end();

	disk.set('src/c.ts', 'two');
	const fourth = await start('go-on');
	await fourth.effects();
	expect(bodies()[1]).toContain('- 3 source files that were read for this plan changed: src/a.ts, src/b.ts, src/c.ts');
});

test('many are counted, and eight named', async () => {
	const names = Array.from({length: 10}, (_, index) => `src/${index}.ts`);
	const {disk, bodies, start} = project(Object.fromEntries(names.map(name => [name, 'one'])));
	const first = await start();
	const effects = await first.effects();

	for (const name of names) {
		await read(effects, name);
		disk.set(name, 'two');
	}

	first.end();
	await (await start('go-on')).effects();
	expect(bodies()).toEqual([`- 10 source files that were read for this plan changed: ${names.slice(0, 8).join(', ')}, and 2 more`]);
});

test('read again, every look at the project is put anew, and no other', async () => {
	const {disk, looks, start} = project({'src/a.ts': 'one', 'src/b.ts': 'one'});
	const all = async (effects: Effects) => [
		await read(effects),
		await read(effects, 'src/b.ts'),
		(await effects.look({tool: 'list_files', input: 'src/a.ts'})).text,
		(await effects.look({tool: 'mask', input: 'src/a.ts'})).text,
	];
	const first = await start();
	expect(await all(await first.effects())).toEqual(['one', 'one', 'one', 'one']);
	first.end();

	disk.set('src/a.ts', 'two');
	const second = await start('read-again');
	const effects = await second.effects();
	looks.splice(0);
	expect(await all(effects)).toEqual(['two', 'one', 'two', 'one']);
	expect(looks).toEqual(['read_file src/a.ts', 'read_file src/b.ts', 'list_files src/a.ts']);
	second.end();

	looks.splice(0);
	expect(await all(await (await start()).effects())).toEqual(['two', 'one', 'two', 'one']);
	expect(looks).toEqual([]);
});

test('«read again» during a run puts looks anew too', async () => {
	const {disk, start} = project({'src/a.ts': 'one'});
	const {journal, effects} = await start();
	expect(await read(await effects())).toBe('one');
	disk.set('src/a.ts', 'two');
	expect(await read(await effects())).toBe('one');
	await journal.forget('inputs');
	expect(await read(await effects())).toBe('two');
});

test('what was finished from a file that changed asks once whether it stays, after it was read again and not before', async () => {
	const {disk, asked, looks, start} = project({'src/a.ts': 'one', 'src/b.ts': 'one'});
	const first = await start();
	expect(await section(await first.effects())).toBe('drafted from one');
	first.end();

	disk.set('src/a.ts', 'two');
	const second = await start('go-on');
	expect(await section(await second.effects())).toBe('drafted from one');
	second.end();
	expect(asked.map(({id}) => id)).toEqual(['inputs']);

	disk.set('src/a.ts', 'three');
	const third = await start('read-again', 'keep');
	const effects = await third.effects();
	expect(await section(effects)).toBe('drafted from one');
	expect(await section(effects)).toBe('drafted from one');
	third.end();
	expect(asked.map(({id, about}) => [id, about]).slice(2)).toEqual([['section/1/changed', {changed: {'src/a.ts': 'three'}}]]);
	expect(looks).toEqual(['read_file src/a.ts']);

	const fourth = await start();
	expect(await section(await fourth.effects())).toBe('drafted from one');
});

test('what was kept asks again when the file changes again; back on what was kept asks anew, and drafts nothing', async () => {
	const {disk, asked, looks, start} = project({'src/a.ts': 'one'});
	const first = await start();
	await section(await first.effects());
	first.end();

	disk.set('src/a.ts', 'two');
	const second = await start('read-again', 'keep', 'keep');
	await section(await second.effects());
	const kept = second.journal.answers().at(-1);
	expect(kept?.title).toBe('section/1/changed');
	await second.journal.forget(kept?.key ?? 'inputs');
	expect(await section(await second.effects())).toBe('drafted from one');
	second.end();

	disk.set('src/a.ts', 'three');
	const third = await start('read-again', 'redraft');
	expect(await section(await third.effects())).toBe('redrafted from three');
	third.end();
	expect(asked.map(({id}) => id)).toEqual(['inputs', 'section/1/changed', 'section/1/changed', 'inputs', 'section/1/changed']);
	expect(looks).toEqual(['read_file src/a.ts', 'read_file src/a.ts']);
});

test('a file that is gone is a change, and one that is as it was again is none', async () => {
	const {disk, asked, start} = project({'src/a.ts': 'one'});
	const first = await start();
	await section(await first.effects());
	first.end();

	disk.delete('src/a.ts');
	const second = await start('read-again');
	await expect(section(await second.effects())).rejects.toThrow('Unexpected question section/1/changed');
	expect(asked.at(-1)?.about).toEqual({changed: {'src/a.ts': null}});
	second.end();

	disk.set('src/a.ts', 'one');
	const third = await start('read-again');
	expect(await section(await third.effects())).toBe('drafted from one');
});

test('what encloses something finished rests on the same files', async () => {
	const {disk, start} = project({'src/a.ts': 'one', 'src/b.ts': 'one'});
	const bodies: string[] = [];
	const outer = async (effects: Effects, path: string) =>
		effects.settle({id: `outer ${path}`, about: 1, parse: String}, async () => {
			bodies.push(path);
			return effects.settle({id: `inner ${path}`, about: 1, parse: String}, async () => read(effects, path));
		});
	const first = await start();
	const effects = await first.effects();
	await outer(effects, 'src/a.ts');
	await outer(effects, 'src/b.ts');
	first.end();

	disk.set('src/a.ts', 'two');
	const second = await (await start('read-again')).effects();
	expect(await outer(second, 'src/a.ts')).toBe('two');
	expect(await outer(second, 'src/b.ts')).toBe('one');
	expect(bodies).toEqual(['src/a.ts', 'src/b.ts', 'src/a.ts']);
});
