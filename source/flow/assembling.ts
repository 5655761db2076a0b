import type {PlanInput} from '../documents/plan/plan-input.js';
import {writePlan} from '../documents/plan/write-plan.js';
import type {ColdRead, Planner} from '../effects.js';
import type {OpenQuestion, Ruling, Section, Waiver} from '../sections/section.js';
import type {Preflight, Project} from './preflight.js';

export type Assembly = {
	readonly project: Project;
	readonly planner: Planner;
	readonly read: Preflight;
	readonly sections: readonly Section[];
	readonly rulings: readonly Ruling[];
	readonly later: readonly OpenQuestion[];
};

/**
What comes to light after the last section: the cold read, findings that a person let stand, changes that were left out at a review.
*/
export type Afterwards = {
	readonly coldRead: ColdRead | null;
	readonly waivers: readonly Waiver[];
	readonly rulings: readonly Ruling[];
};

/**
Puts the plan together from what was accepted. It never drafts anything: text shown is text saved.
*/
export const assembling =
	({project, planner, read, sections, rulings, later}: Assembly) =>
	({coldRead, waivers, rulings: further}: Afterwards): PlanInput & {readonly text: string} => {
		const {[project.plan]: _, ...inputs} = read.snapshot.files;
		const input: PlanInput = {
			title: read.facts.useCase.title,
			useCasePath: project.useCase,
			inputs,
			sections,
			rulings: [...rulings, ...further],
			waivers,
			open: later,
			facts: read.facts,
			code: read.code,
			planner: planner.about,
			version: project.version,
			coldRead,
			met: [],
		};

		return {...input, text: writePlan(input)};
	};
