import type {PlanWaiver} from '../documents/plan/plan.js';
import {waiverAbout} from '../documents/plan/waiver-about.js';
import type {Waiver} from '../sections/section.js';
import type {Finding} from './finding.js';

type AnyWaiver = Waiver | PlanWaiver;

/**
Findings that a person let stand, and those that still count. `unused` are waivers of nothing that is found: their text changed or is gone.
*/
export type Waiving<Of extends AnyWaiver> = {
	readonly standing: readonly Finding[];
	readonly waived: readonly {readonly finding: Finding; readonly waiver: Of}[];
	readonly unused: readonly Of[];
};

const keyOf = (waiver: AnyWaiver): string => `${waiver.check} ${'about' in waiver ? waiver.about : waiverAbout(waiver)}`;

/**
Splits findings by waivers. A waiver binds to check, subject and offending text; a finding that needs a ruling (`stop`) can't be waived.
*/
export const waive = <Of extends AnyWaiver>(findings: readonly Finding[], waivers: readonly Of[]): Waiving<Of> => {
	const byKey = new Map(waivers.map(waiver => [keyOf(waiver), waiver]));
	const standing: Finding[] = [];
	const waived: {finding: Finding; waiver: Of}[] = [];

	for (const finding of findings) {
		const waiver = finding.severity === 'stop' ? undefined : byKey.get(`${finding.check} ${waiverAbout(finding)}`);

		if (waiver === undefined) {
			standing.push(finding);
		} else {
			waived.push({finding, waiver});
		}
	}

	return {standing, waived, unused: waivers.filter(waiver => !waived.some(each => each.waiver === waiver))};
};
