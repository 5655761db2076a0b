import * as v from 'valibot';
import type {Snapshot} from '../effects.js';

/**
Files of the project that looks have read out: path → SHA-256 of their text, `null` where they can be shown no more.
*/
export type Seen = Snapshot['seen'];

/**
Their form as it was remembered.
*/
export const seenForm = v.record(v.string(), v.nullable(v.string()));

const holder = v.object({seen: seenForm});

/**
The files that the result of a look, or a snapshot, speaks of; `null` where it speaks of none.
*/
export const seenIn = (result: unknown): Seen | null => {
	const {success, output} = v.safeParse(holder, result);
	return success ? output.seen : null;
};

/**
What of `now` is not as it was; a file that only one of them has is no change.
*/
export const changedSince = (before: Seen, now: Seen): Seen =>
	Object.fromEntries(Object.entries(now).filter(([path, hash]) => path in before && before[path] !== hash));
