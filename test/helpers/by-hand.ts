import type {After} from '../../source/ui/after.js';

/**
Time that passes when a test says so. `pass` moves it, and calls back whoever waited for less; `now` is in milliseconds.
*/
export const timeByHand = () => {
	let now = 1000;
	let waiting: readonly {readonly at: number; readonly then: () => void}[] = [];
	const after: After = (milliseconds, then) => {
		const own = {at: now + milliseconds, then};
		waiting = [...waiting, own];
		return () => {
			waiting = waiting.filter(each => each !== own);
		};
	};

	return {
		after,
		now: () => now,
		pass: (seconds: number): void => {
			const end = now + seconds * 1000;

			for (;;) {
				const next = waiting.toSorted((a, b) => a.at - b.at)[0];

				if (next === undefined || next.at > end) {
					now = end;
					return;
				}

				waiting = waiting.filter(each => each !== next);
				now = next.at;
				next.then();
			}
		},
		isWaiting: () => waiting.length > 0,
	};
};
