/**
How often a server is asked: at most three times for one question, and, after it could not be reached twice in a row, not again for a minute.
*/
export type Allowance = {
	/** Why it is not to be asked now; `null` where it may. */
	readonly refusal: (question: string) => string | null;
	readonly asked: (question: string, wasReached: boolean) => void;
};

const most = {calls: 3, misses: 2};
const pause = 60_000;

/**
@param now - Milliseconds.
*/
export const createAllowance = (now: () => number): Allowance => {
	const calls = new Map<string, number>();
	let misses = 0;
	let last = 0;

	return {
		refusal: question => {
			if (misses >= most.misses && now() - last < pause) {
				return 'the server could not be reached a moment ago';
			}

			return (calls.get(folded(question)) ?? 0) >= most.calls ? `this question was asked ${most.calls} times` : null;
		},
		asked: (question, wasReached) => {
			calls.set(folded(question), (calls.get(folded(question)) ?? 0) + 1);
			misses = wasReached ? 0 : misses + 1;
			last = now();
		},
	};
};

const folded = (question: string): string => question.toLowerCase().replace(/\s+/g, ' ').trim();
