import type {Key} from '../errors.js';
import type {Entry} from './entries.js';
import {changedSince, type Seen} from './seen.js';

type Settled = Extract<Entry, {kind: 'settled'}>;

const isSame = (a: Key, b: Key): boolean => a.name === b.name && a.fingerprint === b.fingerprint;

/**
What was settled, oldest first. Where a file changed that was read out for it, it counts as finished no more and is kept as what it was before: until it is settled anew about the same, or the file is as it was.
*/
export const createFinished = () => {
	let entries: readonly Settled[] = [];
	const outdated = new Map<Settled, Seen>();
	const current = (key: Key): Settled | undefined => entries.findLast(entry => isSame(entry, key) && !outdated.has(entry));

	return {
		current,
		/** The newest of this name that is about something else, or outdated. */
		before: (key: Key): Settled | undefined =>
			entries.findLast(entry => entry.name === key.name && (!isSame(entry, key) || outdated.has(entry))),
		/** The files that changed since it was settled, as they are now. */
		changed: (entry: Settled): Seen => outdated.get(entry) ?? {},
		add: (entry: Settled): void => {
			const replaced = current(entry);
			entries = [...entries.filter(each => each !== replaced), entry];
		},
		/** Drops what is called so, and what consulted it. */
		forget: (key: Key): void => {
			const own = current(key);
			entries = entries.filter(entry => entry !== own && !entry.consulted.some(consulted => isSame(consulted, key)));
		},
		/** The files are read anew. */
		compare: (now: Seen): void => {
			outdated.clear();

			for (const entry of entries) {
				const changed = changedSince(entry.seen ?? {}, now);

				if (Object.keys(changed).length > 0) {
					outdated.set(entry, changed);
				}
			}
		},
	};
};
