import * as v from 'valibot';
import type {Key} from '../errors.js';
import type {Json} from '../json.js';
import type {Entry} from './entries.js';

type Of<Kind extends Entry['kind']> = Extract<Entry, {kind: Kind}>;

const id = ({name, fingerprint}: Key): string => `${name}\n${fingerprint}`;

/**
What the entries of a journal amount to. `add` is the only way in, so that memory is the same whether an entry was just made or read from a file.
*/
export type Memory = ReturnType<typeof createMemory>;

export const createMemory = () => {
	const results = new Map<string, Of<'result'>>();
	const lastResults = new Map<string, Of<'result'>>();
	const settled = new Map<string, Of<'settled'>>();
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
		settled.delete(id(key));

		for (const [at, entry] of settled) {
			if (entry.consulted.some(consulted => id(consulted) === id(key))) {
				settled.delete(at);
			}
		}

		drop(({name}) => name.startsWith('review '));
	};

	const add = (entry: Entry): void => {
		switch (entry.kind) {
			case 'result': {
				results.set(id(entry), entry);
				lastResults.set(entry.name, entry);
				drafts.delete(id(entry));
				lastDrafts.delete(entry.name);
				hasWritten = entry.name.startsWith('apply ') || (hasWritten && entry.name !== 'inputs');
				return;
			}

			case 'settled': {
				settled.delete(id(entry));
				settled.set(id(entry), entry);
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
				drop(({name}) => name === 'inputs' || name.startsWith('review '));
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
		settled: (key: Key) => settled.get(id(key)),
		/** The newest thing settled under this name about something else. */
		settledBefore: (key: Key) => [...settled.values()].findLast(entry => entry.name === key.name && entry.fingerprint !== key.fingerprint),
		/** The half-made answer to this, else the newest to something of the same name that nobody answered since: a line that moved makes another question, and takes no typed word away. What was taken of a diff counts for that diff alone. */
		draft: (key: Key) => drafts.get(id(key)) ?? (key.name.startsWith('review ') ? undefined : lastDrafts.get(key.name)),
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
