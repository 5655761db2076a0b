import {expect, test} from 'vitest';
import {choice, inputs, places, section, stop, whole} from '../../../examples/screens/stories.js';
import type {Answer, Question, Verdict} from '../../../source/effects.js';
import {Quit, Reopened} from '../../../source/errors.js';
import {startId} from '../../../source/ui/start.js';
import {key, noMemory, openScreen, type Screen} from '../../helpers/screen.js';

type Put<Result> = {
	readonly screen: Screen;
	readonly result: Promise<Result>;
	readonly settled: () => boolean;
	readonly kept: readonly unknown[];
};

const earlier = [{key: {name: 'stop/a', fingerprint: 'f'}, title: 'An earlier question', answer: 'yes', depth: 0}];

const watched = <Result>(screen: Screen, result: Promise<Result>, kept: readonly unknown[]): Put<Result> => {
	let isSettled = false;
	result.then(
		() => {
			isSettled = true;
		},
		() => {
			isSettled = true;
		},
	);
	return {screen, result, settled: () => isSettled, kept};
};

const asked = async (
	question: Question,
	given: Parameters<typeof openScreen>[2] = {},
	draft?: Parameters<Screen['front']['ask']>[1]['draft'],
): Promise<Put<Answer>> => {
	const screen = openScreen(120, 60, given);
	const {memory, kept} = noMemory();
	screen.front.begin({
		interrupt: () => {},
		answers: () => earlier,
	});
	const put = watched(screen, screen.front.ask(question, {...memory, draft}), kept);
	await screen.until('q quit');
	return put;
};

const reviewed = async (
	proposal: typeof whole,
	rows = 60,
	given: Parameters<typeof openScreen>[2] = {},
	draft?: Parameters<Screen['front']['review']>[1]['draft'],
): Promise<Put<Verdict>> => {
	const screen = openScreen(120, rows, given);
	const {memory, kept} = noMemory();
	screen.front.begin({interrupt: () => {}, answers: () => earlier});
	const put = watched(screen, screen.front.review(proposal, {...memory, draft}), kept);
	await screen.until('q quit');
	return put;
};

/** Lets everything that a key sets off happen: the turn that reads it, and the frame. */
const settle = async () => {
	for (let turn = 0; turn < 5; turn++) {
		await new Promise(resolve => setImmediate(resolve));
	}
};

const press = async ({screen}: {readonly screen: Screen}, ...keys: readonly string[]) => {
	for (const each of keys) {
		screen.press(each);
		await settle();
	}
};

/** Keys with enough quiet before each that no guard refuses them. */
const calmly = async (put: {readonly screen: Screen}, ...keys: readonly string[]) => {
	for (const each of keys) {
		put.screen.rest();
		await press(put, each);
	}
};

test('a digit rules a STOP', async () => {
	const put = await asked(stop);
	await calmly(put, '2');
	expect(await put.result).toEqual({choice: 'guidelines', text: null, forAll: false, at: '2026-11-24T10:00:00.000Z', by: 'human'});
	await put.screen.close();
});

test('Enter rules only what was chosen', async () => {
	const put = await asked(stop);
	await calmly(put, '\r');
	await put.screen.until('Choose with ↑↓ or a digit');
	expect(put.settled()).toBe(false);
	await calmly(put, key.down, '\r');
	expect((await put.result).choice).toBe('summary');
	await put.screen.close();
});

test('A takes a ruling over for all of its kind', async () => {
	const put = await asked(stop);
	await calmly(put, 'A', '1');
	expect((await put.result).forAll).toBe(true);
	await put.screen.close();
});

test('a written answer is sent by Enter alone, not by a chunk', async () => {
	const put = await asked(stop);
	await calmly(put, 'w', 'MariaDB\r');
	await put.screen.until('Press Enter by itself to send');
	expect(put.settled()).toBe(false);
	await calmly(put, '\r');
	expect(await put.result).toMatchObject({choice: 'text', text: 'MariaDB'});
	await put.screen.close();
});

test('a paste is text while typing and nothing elsewhere', async () => {
	const put = await asked(stop);
	await calmly(put, '\u001B[200~1\u001B[201~');
	await put.screen.until('Pasted text is ignored here');
	await calmly(put, 'w', '\u001B[200~one\rtwo\u001B[201~', '\r');
	expect((await put.result).text).toBe('one\ntwo');
	await put.screen.close();
});

for (const [name, keys] of [
	['too early', ['1']],
	['as a chunk', ['11']],
	['Enter at once', ['\r']],
	['in one write with a movement', ['1\u001B[B']],
] as const) {
	test(`a STOP is not ruled ${name}`, async () => {
		const put = await asked(stop);

		if (name !== 'too early' && name !== 'Enter at once') {
			put.screen.rest();
		}

		await press(put, ...keys);
		expect(put.settled()).toBe(false);
		await put.screen.close();
	});
}

test('a held key rules one STOP, not the next', async () => {
	const put = await asked(stop);
	await calmly(put, '1');
	await put.result;
	const next = watched(put.screen, put.screen.front.ask(choice, noMemory().memory), []);
	await put.screen.until('Go on without them');

	for (let repeat = 0; repeat < 40; repeat++) {
		put.screen.advance(repeat === 0 ? 660 : 30);
		await press(put, '1');
	}

	expect(next.settled()).toBe(false);
	await put.screen.close();
});

test('i reads the documents again, b reopens an answer', async () => {
	const put = await asked(stop);
	await calmly(put, 'i');
	await expect(put.result).rejects.toEqual(new Reopened('inputs'));
	const again = watched(put.screen, put.screen.front.ask(stop, noMemory().memory), []);
	await put.screen.until('Which database');
	await calmly(put, 'b');
	await put.screen.until('An earlier question');
	await calmly(put, key.down, '\r');
	const error = await again.result.catch((reason: unknown) => reason);
	expect(error).toBeInstanceOf(Reopened);
	expect(error).toMatchObject({what: {name: 'stop/a', fingerprint: 'f'}});
	await put.screen.close();
});

test('b is refused after the first write', async () => {
	const put = await asked(stop);
	put.screen.front.tell({type: 'wrote', path: 'a.md', isNew: true});
	await calmly(put, 'b');
	await put.screen.until('Already written');
	await put.screen.close();
});

for (const [pressed, code] of [
	['q', 4],
	[key.ctrlC, 130],
] as const) {
	test(`leaving with code ${code} rejects what is pending`, async () => {
		const put = await asked(stop);
		await calmly(put, pressed);
		const error = await put.result.catch((reason: unknown) => reason);
		expect(error).toBeInstanceOf(Quit);
		expect(error).toMatchObject({code});
		await put.screen.close();
	});
}

test('Ctrl+C while nothing is pending interrupts the attempt', async () => {
	const screen = openScreen();
	const reasons: unknown[] = [];
	screen.front.begin({interrupt: reason => reasons.push(reason), answers: () => []});
	screen.front.tell({type: 'stepped', section: 3, title: 'Key components'});
	screen.front.tell({type: 'streamed', section: 3, chunk: 'The first words'});
	await screen.until('The first words');
	await press({screen}, key.ctrlC);
	expect(reasons).toEqual([new Quit(130)]);
	await screen.close();
});

test('a replay is silent: nothing is written before the first question', async () => {
	const screen = openScreen();
	screen.front.begin({interrupt: () => {}, answers: () => []});

	for (let step = 1; step <= 10; step++) {
		screen.front.tell({type: 'stepped', section: step, title: 'A step'});
		screen.front.tell({type: 'accepted', section: step, by: 'human'});
	}

	expect(screen.written).toEqual([]);
	void screen.front.ask(stop, noMemory().memory);
	await screen.until('STOP');
	await screen.close();
});

test('what was read is shown before the first question, and once', async () => {
	const screen = openScreen(120, 60);
	screen.front.begin({interrupt: () => {}, answers: () => []});
	screen.front.tell(inputs);
	const put = watched(screen, screen.front.ask(stop, noMemory().memory), []);
	await screen.until('Understood');
	await calmly(put, '\r');
	await screen.until('Which database');
	screen.front.begin({interrupt: () => {}, answers: () => []});
	screen.front.tell(inputs);
	void screen.front.ask(choice, noMemory().memory);
	await screen.until('The guidelines are missing');
	await screen.close();
});

test('a section is accepted at its end', async () => {
	const put = await asked(section('none'));
	await calmly(put, 'a');
	expect((await put.result).choice).toBe('accept');
	await put.screen.close();
});

test('a finding that holds keeps a section from being accepted, until it is waived with a reason', async () => {
	const put = await asked(section('some'));
	await calmly(put, 'a');
	await put.screen.until('A finding holds this section');
	await calmly(put, 'o', 't', key.down, 'w', 'it is a name', '\r');
	const {choice: chosen, text} = await put.result;
	expect(chosen).toBe('waive');
	expect(JSON.parse(text ?? '')).toEqual({check: 'placeholders', subject: 'Objectives', offending: 'TBD', reason: 'it is a name'});
	await put.screen.close();
});

test('comments go with the changes, anchored to the words of their line', async () => {
	const put = await asked(section('none'));
	await calmly(put, 'c', key.down, key.down, '\r', 'which cards?', '\r');
	await put.screen.until('» which cards?');
	await calmly(put, 'a');
	await put.screen.until('Send your comments first');
	await calmly(put, 'r', 'shorter', '\r');
	const answer = await put.result;
	expect(answer.choice).toBe('revise');
	expect(answer.text).toBe(
		'shorter\n\nOn «- Accept card payments for open invoices [OBJ-12ab] and **never** store card data [G-03].»: which cards?',
	);
	await put.screen.close();
});

test('a planner that can not redraft says so', async () => {
	const put = await asked(section('none', false));
	await calmly(put, 'r');
	await put.screen.until("can't redraft");
	await calmly(put, 'D', 'cards only', '\r');
	expect(await put.result).toMatchObject({choice: 'decide', text: 'cards only'});
	await put.screen.close();
});

test('an edited section is an answer, an unchanged one is said', async () => {
	let edited: string | null = null;
	const put = await asked(section('none'), {edit: async () => edited});
	await calmly(put, 'e');
	await put.screen.until('nothing was taken');
	edited = 'New text';
	await calmly(put, 'e');
	expect(await put.result).toMatchObject({choice: 'edit', text: 'New text'});
	await put.screen.close();
});

test('every keystroke is kept, and a killed answer comes back', async () => {
	const put = await asked(stop);
	await calmly(put, 'w', 'M', 'y');
	expect(put.kept).toEqual([
		{texts: {answer: 'M'}, comments: [], picks: [], edits: {}, forAll: false},
		{texts: {answer: 'My'}, comments: [], picks: [], edits: {}, forAll: false},
	]);
	await put.screen.close();
	const again = await asked(stop, {}, {texts: {answer: 'My'}, comments: [], picks: [], edits: {}, forAll: true});
	await again.screen.until('is kept');
	await calmly(again, 'w', '\r');
	expect(await again.result).toMatchObject({text: 'My', forAll: true});
	await again.screen.close();
});

test('changes partly taken come back after a kill, and only the rest is asked for', async () => {
	const put = await reviewed(places);
	await calmly(put, 'y');
	await put.screen.until('1 taken');
	const [draft] = put.kept;
	expect(draft).toMatchObject({picks: [{id: 'payment', isTaken: true}]});
	await put.screen.close();

	const again = await reviewed(places, 60, {}, JSON.parse(JSON.stringify(draft)));
	await again.screen.until('1 taken, 0 left out, 1 to decide');
	await calmly(again, 'n');
	await again.screen.until('1 taken, 1 left out');
	expect(again.settled()).toBe(false);
	await calmly(again, 'G', 'y');
	expect(await again.result).toMatchObject({verdict: 'approved', left: ['lines']});
	await again.screen.close();
});

test('a comment stays with the words of its line when the line moves', async () => {
	const question = section('none');

	if (question.shown.kind !== 'section') {
		throw new Error('Expected a section');
	}

	const put = await asked(question);
	await calmly(put, 'c', key.down, key.down, '\r', 'which cards?', '\r');
	await put.screen.until('» which cards?');
	const draft = put.kept.at(-1);
	await put.screen.close();

	const moved = {...question, shown: {...question.shown, text: `A line more.\n\n${question.shown.text}`}};
	const again = await asked(moved, {}, JSON.parse(JSON.stringify(draft)));
	await again.screen.until('» which cards?');
	await calmly(again, 'r', 'shorter', '\r');
	expect((await again.result).text).toContain('On «- Accept card payments for open invoices');
	await again.screen.close();
});

test('p takes over what was said before', async () => {
	const screen = openScreen(120, 60);
	screen.front.begin({interrupt: () => {}, answers: () => []});
	const previous = {
		about: {facts: ['old']},
		result: {choice: 'guidelines', text: null, forAll: false, at: '2026-01-01T00:00:00.000Z', by: 'human'},
	} as const;
	const put = watched(screen, screen.front.ask(stop, {...noMemory().memory, previous}), []);
	await screen.until('Before: MySQL 8');
	await calmly(put, 'p');
	expect((await put.result).choice).toBe('guidelines');
	await screen.close();
});

test('what was said before and is no option any more is named, and not offered', async () => {
	const screen = openScreen(120, 60);
	screen.front.begin({interrupt: () => {}, answers: () => []});
	const previous = {
		about: {shown: {kind: 'choice', options: [{id: 'fewer', label: 'Leave the manifests out', effect: ''}]}},
		result: {choice: 'fewer', text: null, forAll: false, at: '2026-01-01T00:00:00.000Z', by: 'human'},
	} as const;
	void screen.front.ask(choice, {...noMemory().memory, previous}).catch(() => {});
	const frame = await screen.until('Before: Leave the manifests out');

	expect(frame).not.toContain('as before');
	screen.press('p');
	await screen.until('is no option any more');
	await screen.close();
});

test('a whole file is approved at its end, with exactly its text', async () => {
	const put = await reviewed(whole, 24);
	await calmly(put, 'y');
	await put.screen.until('Scroll to the end first');
	await calmly(put, 'G');
	await put.screen.until(`End of ${whole.path}`);
	await calmly(put, 'y');
	expect(await put.result).toEqual({
		verdict: 'approved',
		text: whole.splices[0]?.text,
		left: [],
		at: '2026-11-24T10:00:00.000Z',
		by: 'human',
	});
	await put.screen.close();
});

test('n on a whole file sends it back', async () => {
	const put = await reviewed(whole);
	await calmly(put, 'n');
	expect(await put.result).toMatchObject({verdict: 'rejected'});
	await put.screen.close();
});

test('changes are taken, left, edited and undone one by one; the last key approves exactly what is shown', async () => {
	const put = await reviewed(places, 60, {edit: async () => 'An order has 1 to 99 lines.\n'});
	await calmly(put, 'y');
	await put.screen.until('change 2 of 2');
	await calmly(put, 'u');
	await put.screen.until('change 1 of 2');
	await calmly(put, 'n');
	await put.screen.until('change 2 of 2');
	await calmly(put, 'e');
	await put.screen.until('1 to 99 lines');
	await calmly(put, 'y');
	await put.screen.until('1 taken, 1 left out');
	await calmly(put, 'G', 'y');
	expect(await put.result).toMatchObject({
		verdict: 'approved',
		left: ['payment'],
		text: (places.before ?? '').replace('An order has lines.', 'An order has 1 to 99 lines.'),
	});
	expect(put.kept.at(-1)).toMatchObject({
		picks: [
			{id: 'payment', isTaken: false},
			{id: 'lines', isTaken: true},
		],
		edits: {lines: 'An order has 1 to 99 lines.\n'},
	});
	await put.screen.close();
});

test('a held y takes changes but never approves the file', async () => {
	const put = await reviewed(places);

	await calmly(put, 'y');
	await put.screen.until('1 taken');
	put.screen.advance(660);
	await press(put, 'y');
	await put.screen.until('The whole file');

	for (let repeat = 0; repeat < 60; repeat++) {
		put.screen.advance(repeat % 20 === 0 ? 660 : 30);
		await press(put, 'y');
	}

	expect(put.settled()).toBe(false);
	await put.screen.close();
});

test('a change that would add a hidden character is not approved', async () => {
	const put = await reviewed({...whole, splices: [{id: 'plan', start: 0, end: 0, text: 'a\u202Eb\n', why: '', facts: []}]});
	await put.screen.until('‹U+202E›');
	await calmly(put, 'y');
	await put.screen.until('It would add a hidden character');
	expect(put.settled()).toBe(false);
	await put.screen.close();
});

test('after leaving, the way back stays on the normal screen', async () => {
	const put = await asked(stop);
	await put.screen.front.end({kind: 'left', code: 4, written: [], resume: 'plan-wizard resume pay-an-invoice'});
	await put.screen.until('plan-wizard resume pay-an-invoice');
	const all = put.screen.written.join('');
	expect(all.indexOf('\u001B[?1049l')).toBeGreaterThan(0);
	expect(all.indexOf('\u001B[?1049l')).toBeLessThan(all.indexOf('To go on'));
});

test('the end is shown until it is closed, and stays on the normal screen', async () => {
	const put = await asked(stop);
	const ended = put.screen.front.end({
		kind: 'done',
		written: ['a-PLAN.md'],
		decisions: ['D-1. Which? That'],
		open: ['Q-1. Who?'],
		status: 'outline',
	});
	await put.screen.until('Enter leave');
	await calmly(put, '\r');
	await ended;
	expect(await put.screen.until('Written')).toContain('Q-1. Who?');
});

test('a resized window begins with the same line', async () => {
	const screen = openScreen(200, 24);
	const text = Array.from({length: 120}, (_, index) => `Line ${index + 1} ${'says something at some length '.repeat(4)}`).join('\n\n');
	const {shown} = section('none');
	screen.front.begin({interrupt: () => {}, answers: () => []});
	void screen.front.ask({...section('none'), shown: {...shown, text, before: null} as typeof shown}, noMemory().memory);
	await screen.until('Line 1 ');
	screen.press(' ');
	screen.press(' ');
	const before = await screen.until(frame => !frame.includes('Line 1 '));
	const [first] = /Line \d+ /.exec(before) ?? [];
	screen.resize({columns: 80, rows: 24});
	const after = await screen.until(frame => frame.includes('[') && frame.includes('Line '));
	expect(/Line \d+ /.exec(after)?.[0]).toBe(first);
	await screen.close();
});

test('what came of an answer is said where the same section is put again', async () => {
	const put = await asked(section('none'));
	await calmly(put, 'D', 'Only in euros', key.enter);
	await put.result;
	void put.screen.front.ask(section('none'), noMemory().memory);
	await put.screen.until('Recorded as a decision');
	await put.screen.close();
});

test('before there is a plan, nothing is offered that needs one', async () => {
	const put = await asked({...choice, id: startId});
	const frame = put.screen.frame().join('\n');
	expect(frame).toContain('plan-wizard 0.1.0');
	expect(frame).not.toContain('read again');
	expect(frame).not.toContain('b back');
	await calmly(put, 'i');
	await put.screen.until('Nothing was read yet');
	expect(put.settled()).toBe(false);
	await put.screen.close();
});
