import type {Effects, ModelMessage} from '../../effects.js';
import {approximately} from './dollars.js';
import {dollarsOf} from './prices.js';

/**
What the turns of this run came to. What is recalled of an unfinished section counts; a section that is finished is not opened again.

- `add` tells what a turn took.
- `allow` holds while the bound is reached, until a person says how to go on.
*/
export type Spending = {
	readonly add: (message: ModelMessage) => void;
	readonly allow: () => Promise<void>;
};

/**
@param start - This start of the program: an answer of another one lifts no bound of this one.
*/
export const createSpending = (
	{bound, start}: {readonly bound: number | null; readonly start: string},
	{ask, tell}: Pick<Effects, 'ask' | 'tell'>,
): Spending => {
	let spent = 0;
	let limit = bound;

	return {
		add: ({model, usage}) => {
			const dollars = dollarsOf(model, usage);
			spent += dollars ?? 0;
			tell({type: 'used', model, usage, dollars});
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
