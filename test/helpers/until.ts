import {setTimeout as delay} from 'node:timers/promises';

/**
Waits until something holds, looking every few milliseconds.

@param describe - What is there instead, for the error.
@throws {Error} After `timeout` milliseconds.
*/
export const until = async (holds: () => boolean, describe: () => string, timeout = 10_000): Promise<void> => {
	const end = Date.now() + timeout;

	while (!holds()) {
		if (Date.now() > end) {
			throw new Error(`Waited in vain. ${describe()}`);
		}

		await delay(2);
	}
};
