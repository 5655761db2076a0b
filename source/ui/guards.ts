/**
What stands between a key and an approval. Times are milliseconds of one monotonic clock.

- `seenAt`: when the end of what is to be approved was first on the screen, `null` before.
- `keyAt`, `key`: the last key of any kind.
*/
export type Guard = {
	readonly seenAt: number | null;
	readonly keyAt: number | null;
	readonly key: string | null;
};

/**
A key that would approve or rule. `isChunk`: it came together with other characters, as a paste or a held key does.
*/
export type Attempt = {
	readonly key: string;
	readonly isChunk: boolean;
	readonly isTyping: boolean;
	readonly now: number;
};

/**
The quiet that arms an approval, in milliseconds.
*/
export const quiet = 400;

/**
The quiet before the same key counts again. A held key repeats only after a pause of up to 660 ms (X11), so a shorter one could not be told from a held key.
*/
export const quietForSameKey = 1000;

/**
Nothing seen, no key yet. A guard is made anew for everything put to the person, so that permission never survives.
*/
export const newGuard = (keyAt: number | null = null, key: string | null = null): Guard => ({seenAt: null, keyAt, key});

/**
The guard after a frame was painted.
*/
export const afterFrame = (guard: Guard, isEndVisible: boolean, now: number): Guard =>
	isEndVisible && guard.seenAt === null ? {...guard, seenAt: now} : guard;

/**
The guard after a key of any kind, a paste included.
*/
export const afterKey = (guard: Guard, key: string, now: number): Guard => ({...guard, keyAt: now, key});

/**
When the guard is armed for a key, as a time on its clock; `null` while the end has not been seen.
*/
export const armedAt = ({seenAt, keyAt, key}: Guard, next: string | null): number | null => {
	if (seenAt === null) {
		return null;
	}

	const pause = next !== null && key === next ? quietForSameKey : quiet;
	return Math.max(seenAt + quiet, keyAt === null ? 0 : keyAt + pause);
};

/**
Why a key may not approve or rule now, in the person's words; `null` where it may.

Ask before the key is noted with `afterKey`.
*/
export const refusal = (guard: Guard, {key, isChunk, isTyping, now}: Attempt): string | null => {
	if (isTyping) {
		return 'Finish typing first';
	}

	if (isChunk) {
		return 'Several keys at once: press it by itself';
	}

	const armed = armedAt(guard, key);

	if (armed === null) {
		return 'Scroll to the end first';
	}

	if (now >= armed) {
		return null;
	}

	return guard.key === key && guard.keyAt !== null && now >= guard.keyAt + quiet
		? 'Wait a moment: 1 s before the same key again'
		: 'Wait a moment: 0.4 s without a key';
};
