import * as v from 'valibot';
import {metRules} from '../checks/guidelines/met-rules.js';
import {allRulings, type PlanInput, rankedQuestions} from '../documents/plan/plan-input.js';
import {writePlan} from '../documents/plan/write-plan.js';
import type {ColdRead, Effects, Json, Planner} from '../effects.js';
import {fingerprint} from '../fingerprint.js';
import type {OpenQuestion, Ruling, Section, Waiver} from '../sections/section.js';
import {waiving} from './approving.js';
import {judged} from './checking.js';
import type {Found} from './parse.js';
import type {Preflight, Project} from './preflight.js';

export type Assembly = {
	readonly project: Project;
	readonly planner: Planner;
	readonly read: Preflight;
	readonly sections: readonly Section[];
	readonly rulings: readonly Ruling[];
	readonly later: readonly OpenQuestion[];
	readonly found: Found;
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
	({project, planner, read, sections, rulings, later, found}: Assembly) =>
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
			foundBy: found.model ?? null,
			version: project.version,
			coldRead,
			met: metRules(read.facts, sections),
		};

		return {...input, text: writePlan(input)};
	};

/**
What identifies a plan: everything that it is put together from. The plan names who accepted and ruled, and when; so those count here, though in no question.
*/
export const identityOf = ({read, sections, rulings, later, found}: Assembly, afterwards: Afterwards | null): Json => {
	const signed = [
		...sections.map(({accepted}) => accepted),
		...[...rulings, ...(afterwards?.rulings ?? []), ...(afterwards?.waivers ?? [])],
	];
	const signatures = signed.map(({by, at}) => `${by} ${at}`);
	return {
		plan: fingerprint({
			sections,
			rulings,
			later,
			afterwards,
			signatures,
			identity: read.identity,
			tree: read.snapshot.tree,
			foundBy: found.model,
		}),
	};
};

/**
A plan as it is shown for the last time: its text, and what the last screen says of it.
*/
export type Assembled = {
	readonly text: string;
	readonly status: 'outline' | 'ready';
	readonly decisions: readonly string[];
	readonly open: readonly string[];
};

const assembled = v.object({
	text: v.string(),
	status: v.picklist(['outline', 'ready']),
	decisions: v.array(v.string()),
	open: v.array(v.string()),
});

/**
Puts the plan together for the last time and checks it once more, as it will be written: it stays here while an error is open. Remembered whole.
*/
export const assembleLast = async (assembly: Assembly, afterwards: Afterwards, effects: Effects): Promise<Assembled> =>
	effects.settle({id: 'plan', about: identityOf(assembly, afterwards), parse: value => v.parse(assembled, value)}, async () => {
		const whole = (added: readonly Waiver[]) => assembling(assembly)({...afterwards, waivers: [...afterwards.waivers, ...added]});
		const {project, read} = assembly;
		const waivers = await waiving(async added => judged({path: project.plan, plan: whole(added), read}, effects), effects);
		const plan = whole(waivers);
		const open = rankedQuestions(plan);

		return {
			text: plan.text,
			status: open.some(({isBlocking}) => isBlocking) ? 'outline' : 'ready',
			decisions: allRulings(plan).map(({number, question, ruling}) => `D-${number}. ${question} — ${ruling}`),
			open: open.map(({number, question}) => `Q-${number}. ${question}`),
		};
	});
