import type {Planner} from '../effects.js';
import {PlanWizardError} from '../errors.js';

/**
How to load the planner of that name.

@throws {PlanWizardError} Where this version does not have it.
*/
export const plannerNamed = (name: string): (() => Promise<Planner>) => {
	if (name !== 'offline') {
		throw new PlanWizardError(
			'NO_SUCH_PLANNER',
			`The planner «${name}» is not part of this version.`,
			'Leave --planner out: the offline planner needs no key and no network.',
		);
	}

	return async () => (await import('../planners/offline.js')).offline;
};
