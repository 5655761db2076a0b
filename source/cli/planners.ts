import type {Planner} from '../effects.js';
import {PlanWizardError} from '../errors.js';
import {offline} from '../planners/offline.js';

/**
The planner of that name.

@throws {PlanWizardError} Where this version does not have it.
*/
export const plannerNamed = (name: string): Planner => {
	if (name !== 'offline') {
		throw new PlanWizardError(
			'NO_SUCH_PLANNER',
			`The planner «${name}» is not part of this version.`,
			'Leave --planner out: the offline planner needs no key and no network.',
		);
	}

	return offline;
};
