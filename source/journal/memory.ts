import * as v from 'valibot';
import type {PaidTurn} from '../effects.js';
import type {Key} from '../errors.js';
import type {Json} from '../json.js';
import type {Entry} from './entries.js';
import {createFinished} from './finished.js';
import {recalled} from './recalled.js';
import {orNull} from './remember.js';
import {type Seen, seenIn} from './seen.js';

type Of<Kind extends Entry['kind']> = Extract<Entry, {kind: Kind}>;

const isLook = (name: string): boolean => name.startsWith('look ');

const id = ({name, fingerprint}: Key): string => `${name}\n${fingerprint}`;

/**
What the entries of a journal amount to. `add` is the only way in, so that memory is the same whether an entry was just made or read from a file.
*/
export type Memory = ReturnType<typeof createMemory>;

export const createMemory = () => {
	const results = new Map<string, Of<'result'>>();
	const lastResults = new Map<string, Of<'result'>>();
	const finished = createFinished();
	const paid: PaidTurn[] = [];
	const seen = new Map<string, string | null>();
	const drafts = new Map<string, Json>();
	const lastDrafts = new Map<string, Json>();
	const numbers = new Map<string, number>();
	const highest = {D: 0, Q: 0};
	let declined: string | null = null;
	let hasWritten = false;

	const drop = (has: (entry: Of<'result'>) => boolean): void => {
		for (const [at, entry] of results) {
			if (has(entry)) {
				results.delete(at);
			}
		}
	};

	const forget = (key: Key): void => {
		results.delete(id(key));
		finished.forget(key);
		drop(isPermission);
	};

	/** A look holds for one reading of the inputs: it costs nothing, and a turn that is asked for with the same text is not paid for again. */
	const readAnew = (now: Seen): void => {
		drop(({name, result}) => isLook(name) && seenIn(result) !== null);
		finished.compare(now);
	};

	const learn = ({name, result}: Of<'result'>): void => {
		const files = isLook(name) || name === 'inputs' ? seenIn(result) : null;

		if (name === 'inputs') {
			readAnew(files ?? {});
		}

		for (const [path, hash] of Object.entries(files ?? {})) {
			seen.set(path, hash);
		}
	};

	const add = (entry: Entry): void => {
		switch (entry.kind) {
			case 'result': {
				results.set(id(entry), entry);
				lastResults.set(entry.name, entry);
				drafts.delete(id(entry));
				lastDrafts.delete(entry.name);
				learn(entry);
				paid.push(...turnsIn(entry));
				hasWritten = entry.name.startsWith('apply ') || (hasWritten && entry.name !== 'inputs');
				return;
			}

			case 'settled': {
				finished.add(entry);
				return;
			}

			case 'draft': {
				drafts.set(id(entry), entry.draft);
				lastDrafts.set(entry.name, entry.draft);
				return;
			}

			case 'forgotten': {
				forget(entry);
				return;
			}

			case 'inputs-forgotten': {
				drop(each => each.name === 'inputs' || isPermission(each));
				declined = null;
				return;
			}

			case 'inputs-declined': {
				declined = entry.snapshot;
				return;
			}

			case 'number': {
				numbers.set(`${entry.series}\n${entry.fingerprint}`, entry.number);
				highest[entry.series] = Math.max(highest[entry.series], entry.number);
			}
		}
	};

	return {
		add,
		result: (key: Key) => results.get(id(key)),
		/** The last result under a name, whatever it was about, even where it was reopened since. */
		lastResult: (name: string) => lastResults.get(name),
		finished,
		/** Every turn of a model, in order. */
		paid: (): readonly PaidTurn[] => paid,
		/** The newest state that is known of each file that a look has read out. */
		seen: (): Seen => Object.fromEntries(seen),
		/** The files that were read out for something that consulted these. */
		seenFor: (keys: readonly Key[]): Seen =>
			Object.assign(
				{},
				...keys.map(key => finished.current(key)?.seen ?? (isLook(key.name) ? seenIn(results.get(id(key))?.result) : null)),
			),
		/** The half-made answer to this, else the newest to something of the same name that nobody answered since: a line that moved makes another question, and takes no typed word away. What was taken of a diff counts for that diff alone. */
		draft: (key: Key) => (drafts.has(id(key)) || key.name.startsWith('review ') ? drafts.get(id(key)) : lastDrafts.get(key.name)),
		number: (series: 'D' | 'Q', fingerprint: string) => numbers.get(`${series}\n${fingerprint}`),
		nextNumber: (series: 'D' | 'Q') => highest[series] + 1,
		declined: () => declined,
		/** Whether a file was written since the inputs were last read. */
		hasWritten: () => hasWritten,
		/** The paths that were written. */
		written: (): readonly string[] =>
			[...results.values()].flatMap(entry => (entry.name.startsWith('apply ') ? textOf(entry) : [])).map(({path}) => path),
		/** The text that an own write left in each file, or may have left: a process can die between a write that was approved and its record. */
		ownWrites: (): readonly OwnText[] => [...results.values()].flatMap(textOf),
	};
};

const turnsIn = ({name, result}: Of<'result'>): readonly PaidTurn[] => {
	const turn = name.startsWith('model ') ? orNull(() => recalled.message(result)) : null;
	return turn === null ? [] : [{model: turn.value.model, usage: turn.value.usage}];
};

const sentBack = v.object({verdict: v.literal('commented')});

/** What comes back only by a key. Comments that were sent are none: like a wish for a section they stay, and `b` lists them. */
const isPermission = ({name, result}: Of<'result'>): boolean => name.startsWith('review ') && !v.is(sentBack, result);

type OwnText = {readonly path: string; readonly after: string};

const written = v.object({path: v.string(), after: v.string()});

const reviewed = v.object({request: v.object({path: v.string()}), result: v.object({verdict: v.literal('approved'), text: v.string()})});

const textOf = (entry: Of<'result'>): readonly OwnText[] => {
	if (entry.name.startsWith('apply ')) {
		const {success, output} = v.safeParse(written, entry.request);
		return success ? [output] : [];
	}

	if (entry.name.startsWith('review ')) {
		const {success, output} = v.safeParse(reviewed, entry);
		return success ? [{path: output.request.path, after: output.result.text}] : [];
	}

	return [];
};
