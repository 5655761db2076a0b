import type {Effects, ModelMessage, Paid, Took} from '../../effects.js';
import {approximately} from './dollars.js';
import {dollarsOf} from './prices.js';
import {tookTogether} from './took.js';

/**
What turns cost. Two counts: all that the plan was ever charged for is told; the bound holds for the turns of this run alone, those recalled for an unfinished section among them, since a section that is finished is not opened again.

- `add` counts a turn, and tells of it where it was paid for just now.
- `allow` holds while the bound is reached, until a person says how to go on.
*/
export type Spending = {
	readonly add: (message: ModelMessage) => void;
	readonly allow: () => Promise<void>;
};

type Turn = Took & {readonly model: string};

/**
Tells first what was paid for before.

@param paid - The turns that the plan was charged for so far.
@param start - This start of the program: an answer of another one lifts no bound of this one.
*/
export const createSpending = (
	{bound, start, paid}: {readonly bound: number | null; readonly start: string; readonly paid: () => Paid},
	{ask, tell}: Pick<Effects, 'ask' | 'tell'>,
): Spending => {
	let spent = 0;
	let limit = bound;
	let told = 0;

	const tellAll = (turn: Turn | null): void => {
		const {before, since} = paid();
		told = since.length;
		tell({type: 'used', turn, all: tookTogether([...before, ...since]), since: before.length === 0 ? null : tookTogether(since)});
	};

	if (paid().before.length + paid().since.length > 0) {
		tellAll(null);
	}

	return {
		add: ({model, usage}) => {
			const dollars = dollarsOf(model, usage);
			spent += dollars ?? 0;

			if (paid().since.length > told) {
				tellAll({model, usage, dollars});
			}
		},
		allow: async () => {
			while (bound !== null && limit !== null && spent >= limit) {
				const {choice} = await ask({
					id: 'planner/cost',
					about: {limit, start},
					shown: {
						kind: 'choice',
						title: 'The bound on cost is reached',
						body: `The model has cost ${approximately(spent)} in this run; the bound is ${approximately(limit)}. Nothing is lost if you leave: what was paid for is remembered.`,
						options: [
							{id: 'more', label: `Go on, up to ${approximately(limit + bound)}`, effect: 'It asks again there.'},
							{id: 'unbounded', label: 'Go on without a bound', effect: 'It does not ask again in this run.'},
						],
						recommended: null,
						takesText: false,
						isHolding: true,
					},
				});
				limit = choice === 'more' ? limit + bound : null;
			}
		},
	};
};
