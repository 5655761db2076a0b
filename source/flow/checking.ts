import {checkPlan} from '../checks/check-plan.js';
import {checkSection} from '../checks/check-section.js';
import type {Finding} from '../checks/finding.js';
import {waive} from '../checks/waive.js';
import {maskCode} from '../documents/plan/mask-code.js';
import {allRulings, allWaivers, type PlanInput} from '../documents/plan/plan-input.js';
import {readPlan} from '../documents/plan/read-plan.js';
import type {Effects} from '../effects.js';
import type {OpenQuestion, Ruling, Section} from '../sections/section.js';
import type {Judged} from './approving.js';
import type {Preflight, Project} from './preflight.js';
import type {Working} from './revising.js';
import {soFar} from './so-far.js';

type Sources = {
	readonly project: Project;
	readonly read: Preflight;
	readonly rulings: readonly Ruling[];
	readonly later: readonly OpenQuestion[];
};

type Numbered = Working & {readonly number: number};

/**
The checks of a section that is being written, given the sections accepted before it. Findings that a person let stand are left out.

- `rules` are there at once.
- `proofs` parse and run its blocks, which takes a while; `null` where it has none. Where a planner is told of them (`isRemembered`), they are remembered.
*/
export type SectionChecks = {
	readonly rules: (working: Numbered, accepted: readonly Section[]) => readonly Finding[];
	readonly proofs: (working: Numbered, accepted: readonly Section[], isRemembered?: boolean) => (() => Promise<readonly Finding[]>) | null;
};

export const sectionChecks = ({project, read, rulings, later}: Sources, {check}: Pick<Effects, 'check'>): SectionChecks => {
	const decided = (working: Numbered, accepted: readonly Section[]) => [
		...rulings,
		...accepted.flatMap(section => section.rulings),
		...working.rulings,
	];

	return {
		rules: (working, accepted) => {
			const findings = checkSection({
				number: working.number,
				text: working.text,
				facts: read.facts,
				code: read.code,
				rulings: decided(working, accepted),
				open: [...later, ...accepted.flatMap(section => section.open), ...working.open],
				earlier: accepted.map(({text}) => text),
			});

			return waive(findings, working.waivers).standing;
		},
		proofs: (working, accepted, isRemembered = false) => {
			if (maskCode(working.text).fences.length === 0) {
				return null;
			}

			const {text, within} = soFar(accepted, working, project.plan);
			const request = {path: project.plan, text, facts: read.facts, decisions: decided(working, accepted), isRemembered};
			return async () => waive(within(await check(request)), working.waivers).standing;
		},
	};
};

type Whole = {
	readonly path: string;
	readonly plan: PlanInput & {readonly text: string};
	readonly read: Preflight;
};

/**
A plan as it would be written, with what all checks find in it beside what a person let stand.
*/
export const judged = async ({path, plan, read}: Whole, {check, tell}: Effects): Promise<Judged> => {
	tell({type: 'doing', what: 'Checking the whole plan: its diagrams, its SQL on a database, its APIs'});
	const {text} = plan;
	const findings = checkPlan({plan: readPlan(text, path), facts: read.facts, code: read.code, documents: read.texts});
	const proved = await check({path, text, facts: read.facts, decisions: allRulings(plan), isRemembered: false});
	return {path, text, findings: waive([...findings, ...proved], allWaivers(plan)).standing};
};
