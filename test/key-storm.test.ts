/**
Ten thousand random sequences of keys and chunks over a small plan: a STOP, a section, a document that is reviewed change by change, a plan that is approved whole, and the write. Some keys are chosen to lead on, so that enough sequences reach the write; what a write needs is watched from outside the guards.
*/
import {expect, test} from 'vitest';
import {places, section, stop, whole} from '../examples/screens/stories.js';
import type {Effects} from '../source/effects.js';
import {Quit, Reopened} from '../source/errors.js';
import type {Front} from '../source/journal/inner.js';
import {createJournal} from '../source/journal.js';
import {withoutModel} from '../source/planners/offline/without-model.js';
import {run} from '../source/run.js';
import {frameOf} from '../source/ui/ink/frame.js';
import {Terminal} from '../source/ui/ink/terminal.js';
import {textOf} from '../source/ui/markdown/row.js';
import {type Press, presses, together} from '../source/ui/press.js';
import {innerEffects} from './helpers/inner.js';
import {memoryLog} from './helpers/memory-log.js';
import {noKey} from './helpers/no-key.js';
import {numbers} from './helpers/numbers.js';

const sequences = 10_000;
const steps = 45;
const quiet = 400;

const wild = [
	'y',
	'yy',
	'y\r',
	'1',
	'12',
	'a',
	'o',
	'n',
	'u',
	'G',
	'g',
	'j',
	'jj',
	'w',
	'no',
	'b',
	'A',
	'1\r',
	'?',
	't',
	'd',
	' ',
	'yyyyyyyy',
	'v',
	'I',
	'D',
	'c',
	'r',
];

type Watched = {isRuled: boolean; isPlanSeen: boolean; areChangesSeen: boolean};

/** The plan in small, and a watch over what a write needs. */
const small = (watched: Watched, writes: string[]) => async (effects: Effects) => {
	await effects.ask(stop);
	watched.isRuled = true;
	await effects.ask(section('none'));
	const document = await effects.review(places);
	const plan = await effects.review(whole);

	if (plan.verdict !== 'approved' || document.verdict !== 'approved') {
		throw new Quit(4);
	}

	await effects.apply({path: whole.path, before: whole.before, after: plan.text, unchanged: []});
	await effects.apply({path: places.path, before: places.before, after: document.text, unchanged: []});
	writes.push(plan.text);
};

const storm = async (seed: number): Promise<{readonly writes: number; readonly faults: readonly string[]}> => {
	const random = numbers(seed);
	const faults: string[] = [];
	const writes: string[] = [];
	const watched: Watched = {isRuled: false, isPlanSeen: false, areChangesSeen: false};
	let now = 0;
	let gap = 0;
	let isChunk = false;
	let isOver = false;
	const terminal = new Terminal({
		clock: () => '',
		now: () => now,
		edit: async () => null,
		version: '0',
		size: {columns: 80, rows: 20},
		onLive: () => {},
	});
	const front: Front = {
		begin: attempt => {
			watched.isRuled = false;
			watched.isPlanSeen = false;
			watched.areChangesSeen = false;
			terminal.begin(attempt);
		},
		ask: async (question, memory) => terminal.ask(question, memory),
		review: async (proposal, memory) => {
			const verdict = await terminal.review(proposal, memory);

			if (verdict.verdict === 'approved' && (isChunk || gap < quiet)) {
				faults.push(`seed ${seed}: ${proposal.path} was approved ${isChunk ? 'in a chunk' : `after ${gap} ms`}`);
			}

			return verdict;
		},
		tell: () => {},
		end: async () => {},
	};
	const apply: Effects['apply'] = async ({path}) => {
		if (!watched.isRuled || !watched.isPlanSeen || !watched.areChangesSeen) {
			faults.push(`seed ${seed}: ${path} was written with ${JSON.stringify(watched)}`);
		}
	};
	const {ask: _, review: __, tell: ___, ...world} = innerEffects({apply});
	const finished = run(small(watched, writes), {
		journal: createJournal(memoryLog().log),
		front,
		world: {...world, consult: withoutModel, clock: () => ''},
	})
		.catch((error: unknown) => {
			if (!(error instanceof Quit || error instanceof Reopened)) {
				faults.push(`seed ${seed}: ${String(error)}`);
			}
		})
		.finally(() => {
			isOver = true;
		});

	const paint = (): void => {
		const shown = terminal.store.shown();
		const {main, visible} = frameOf(shown);
		const text =
			shown.local.pane === 'main'
				? main
						.slice(0, 3 + visible)
						.map(textOf)
						.join('\n')
				: '';
		watched.isPlanSeen ||= text.includes(`End of ${whole.path}`);
		watched.areChangesSeen ||= text.includes(`End of ${places.path}`);
		terminal.painted(shown);
	};

	const leading = (): string => {
		const {pending} = terminal.store.state.view;
		const {guard, pane} = terminal.store.state.local;

		if (pane !== 'main') {
			return '\u001B';
		}

		if (guard.seenAt === null) {
			return 'G';
		}

		return pending.kind === 'review' ? 'y' : pending.kind === 'ask' && pending.question.shown.kind === 'section' ? 'a' : '1';
	};

	const pressed = (): readonly Press[] => {
		const input = random() < 0.6 ? leading() : (wild[Math.floor(random() * wild.length)] ?? 'y');
		return together(input === '\u001B' ? presses('', {...noKey, escape: true}) : presses(input, noKey));
	};

	for (let step = 0; step < steps && !isOver; step++) {
		paint();
		gap = random() < 0.6 ? quiet + 700 * random() : 390 * random();
		now += gap;
		const keys = pressed();
		isChunk = keys.length > 1;
		terminal.press(keys);

		for (let turn = 0; turn < 12; turn++) {
			await null;
		}
	}

	if (!isOver) {
		terminal.leave(new Quit(4));
	}

	await finished;
	terminal.stop();
	return {writes: writes.length, faults};
};

test('no sequence of keys reaches a write with an open STOP or a diff that was not seen', {timeout: 600_000}, async () => {
	const faults: string[] = [];
	let writes = 0;

	for (let seed = 1; seed <= sequences; seed++) {
		const ended = await storm(seed);
		writes += ended.writes;
		faults.push(...ended.faults);
	}

	expect(faults).toEqual([]);
	expect(writes).toBeGreaterThanOrEqual(100);
});
