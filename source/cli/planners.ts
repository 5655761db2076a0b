import type {Planner} from '../effects.js';
import {PlanWizardError} from '../errors.js';
import type {World} from '../run.js';

/**
A planner with what it consults.
*/
export type Equipped = {readonly planner: Planner; readonly consult: World['consult']};

/**
How to load the planner of that name.

@throws {PlanWizardError} Where this version does not have it.
*/
export const plannerNamed = (name: string): (() => Promise<Equipped>) => {
	if (name !== 'offline') {
		throw new PlanWizardError(
			'NO_SUCH_PLANNER',
			`The planner «${name}» is not part of this version.`,
			'Leave --planner out: the offline planner needs no key and no network.',
		);
	}

	return async () => {
		const [{offline}, {withoutModel}] = await Promise.all([
			import('../planners/offline.js'),
			import('../planners/offline/without-model.js'),
		]);
		return {planner: offline, consult: withoutModel};
	};
};
