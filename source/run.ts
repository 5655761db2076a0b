import type {Effects} from './effects.js';
import {Reopened} from './errors.js';
import type {Asking, Front, InnerEffects} from './journal/inner.js';
import type {Journal} from './journal.js';
import {runningOn} from './run-on.js';

/**
The world behind the front: everything that is not asked of a person. `clock` gives ISO 8601.
*/
export type World = Pick<InnerEffects, 'inputs' | 'read' | 'survey' | 'check' | 'apply'> & {
	readonly clock: () => string;
	/** What a planner consults in one attempt: it asks what to do about a failure, tells what streams in, and ends with the signal. */
	readonly consult: (asking: Asking, signal: AbortSignal) => Pick<InnerEffects, 'model' | 'look'>;
};

/**
Runs a plan until it ends. Reopening an earlier answer forgets that answer and runs the plan again; every answer that does not follow from it is recalled.

@throws {Quit} When the person leaves.
*/
export const run = async <Result>(
	plan: (effects: Effects) => Promise<Result>,
	{journal, front, world}: {journal: Journal; front: Front; world: World},
): Promise<Result> => {
	for (;;) {
		const controller = new AbortController();
		const {clock, consult, ...inner} = world;
		front.begin({interrupt: reason => controller.abort(reason), answers: journal.answers});

		try {
			const asking = runningOn(front, {clock, signal: controller.signal});
			return await plan(journal.remembering({...inner, ...asking, ...consult(front, controller.signal)}, controller.signal));
		} catch (error) {
			if (!(error instanceof Reopened)) {
				throw error;
			}

			await journal.forget(error.what);
		}
	}
};
