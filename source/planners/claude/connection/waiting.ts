import type {Failure, FailureKind} from './failure.js';

/** Seconds, each with a spread, so that not all who were cut off come back at once. */
const waits = [1, 2, 4, 8, 16];
const spread = 0.25;

/** A network that is not there seldom comes back within seconds. */
const tries: Readonly<Partial<Record<FailureKind, number>>> = {offline: 2};

/** Seconds. A longer wait is the person's to decide on. */
const longest = 120;

/**
How long to wait before a turn is tried again by itself.

@param tried - How often it was tried again already, without a person having said so.
@param random - From 0 to 1.
@returns Seconds; `null` where it is not tried by itself.
*/
export const waitOf = ({kind, canRetry, retryAfter}: Failure, tried: number, random: number): number | null => {
	const wait = tried < (tries[kind] ?? waits.length) ? waits[tried] : undefined;

	if (!canRetry || wait === undefined) {
		return null;
	}

	if (retryAfter !== null && kind === 'rate-limited') {
		return retryAfter <= longest ? Math.max(1, retryAfter) : null;
	}

	return wait * (1 - spread + 2 * spread * random);
};
