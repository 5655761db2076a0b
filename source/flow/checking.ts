import {checkPlan} from '../checks/check-plan.js';
import {checkSection} from '../checks/check-section.js';
import type {Finding} from '../checks/finding.js';
import {waive} from '../checks/waive.js';
import {readPlan} from '../documents/plan/read-plan.js';
import type {OpenQuestion, Ruling, Section, Waiver} from '../sections/section.js';
import type {Preflight} from './preflight.js';
import type {Working} from './revising.js';

type Sources = {
	readonly read: Preflight;
	readonly rulings: readonly Ruling[];
	readonly later: readonly OpenQuestion[];
};

/**
What the checks find in a section that is being written, beside what a person let stand. `accepted` are the sections before it.
*/
export const sectionChecks =
	({read, rulings, later}: Sources) =>
	(working: Working & {readonly number: number}, accepted: readonly Section[]): readonly Finding[] => {
		const findings = checkSection({
			number: working.number,
			text: working.text,
			facts: read.facts,
			code: read.code,
			rulings: [...rulings, ...accepted.flatMap(section => section.rulings), ...working.rulings],
			open: [...later, ...accepted.flatMap(section => section.open), ...working.open],
			earlier: accepted.map(({text}) => text),
		});

		return waive(findings, working.waivers).standing;
	};

type Assembled = {readonly path: string; readonly text: string; readonly read: Preflight; readonly waivers: readonly Waiver[]};

/**
What the checks find in the whole plan, beside what a person let stand.
*/
export const planFindings = ({path, text, read, waivers}: Assembled): readonly Finding[] => {
	const findings = checkPlan({plan: readPlan(text, path), facts: read.facts, code: read.code, documents: read.texts});
	return waive(findings, waivers).standing;
};
