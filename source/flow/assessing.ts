import * as v from 'valibot';
import {knownQuestions} from '../checks/known-questions.js';
import {allRulings} from '../documents/plan/plan-input.js';
import type {Effects} from '../effects.js';
import type {Section} from '../sections/section.js';
import {waiving} from './approving.js';
import {type Afterwards, type Assembly, assembling, identityOf} from './assembling.js';
import {judged} from './checking.js';
import {coldRead, decideOnGaps, readCold} from './cold-reading.js';
import {type Gap, gapFeedback, gapsOf} from './gaps.js';
import {ruling, section, waiver} from './parse.js';
import type {Rewrite} from './writing.js';

const repairs = 2;

const assessed = v.object({
	coldRead: v.nullable(coldRead),
	waivers: v.array(waiver),
	rulings: v.array(ruling),
	// An assessment of an earlier version changed no section.
	sections: v.exactOptional(v.array(section)),
});

type Kept = Afterwards & {readonly sections?: readonly Section[]};

type Assessed = {readonly afterwards: Afterwards; readonly sections: readonly Section[]};

/**
Checks the whole plan and reads it cold, once for what it was assembled from: what was found and said of it is remembered with the plan.

Where a reader found gaps and the planner can revise, the sections that have them are rewritten and accepted, and the plan is checked and read again: twice at most. What is missing then holds the flow.
*/
export const assess = async (assembly: Assembly, rewrite: Rewrite, effects: Effects): Promise<Assessed> => {
	const {sections = assembly.sections, ...afterwards} = await effects.settle<Kept>(
		{id: 'assessment', about: identityOf(assembly, null), parse: value => v.parse(assessed, value)},
		async () => {
			let current = assembly;

			for (let round = 0; ; round++) {
				const {gaps, ...found} = await look(current, effects);
				const {sections} = current;

				if (gaps.length === 0) {
					return {...found, rulings: [], sections};
				}

				if (round === repairs || !assembly.planner.offers.revise) {
					return {...found, rulings: [await decideOnGaps(gaps, effects)], sections};
				}

				current = {...current, sections: await mended(sections, gaps, rewrite)};
			}
		},
	);

	return {afterwards, sections};
};

const look = async (assembly: Assembly, effects: Effects) => {
	const {project, planner, read} = assembly;
	const whole = (waivers: Afterwards['waivers']) => assembling(assembly)({coldRead: null, waivers, rulings: []});
	const waivers = await waiving(async added => judged({path: project.plan, plan: whole(added), read}, effects), effects);
	const plan = whole(waivers);
	const questions = knownQuestions({facts: read.facts, rulings: allRulings(plan)});
	const answers = await readCold({plan: plan.text, questions, planner}, effects);
	return {coldRead: answers, waivers, gaps: gapsOf(answers, questions, assembly.sections)};
};

const mended = async (sections: readonly Section[], gaps: readonly Gap[], rewrite: Rewrite): Promise<readonly Section[]> => {
	const done: Section[] = [];

	for (const each of sections) {
		const own = gaps.filter(({section: number}) => number === each.number);
		done.push(own.length === 0 ? each : await rewrite(each, gapFeedback(own), [...done]));
	}

	return done;
};
