import * as v from 'valibot';
import {knownQuestions} from '../checks/known-questions.js';
import {allRulings} from '../documents/plan/plan-input.js';
import type {Effects} from '../effects.js';
import {waiving} from './approving.js';
import {type Afterwards, type Assembly, assembling, identityOf} from './assembling.js';
import {planFindings} from './checking.js';
import {coldRead, readCold} from './cold-reading.js';
import {ruling, waiver} from './parse.js';

const afterwards = v.object({coldRead: v.nullable(coldRead), waivers: v.array(waiver), rulings: v.array(ruling)});

const parseAfterwards = (value: unknown): Afterwards => v.parse(afterwards, value);

/**
Checks the whole plan and reads it cold, once for what it was assembled from: what was found and said of it is remembered with the plan.
*/
export const assess = async (assembly: Assembly, effects: Effects): Promise<Afterwards> =>
	effects.settle({id: 'assessment', about: identityOf(assembly, null), parse: parseAfterwards}, async () => {
		const {project, planner, read} = assembly;
		const whole = (waivers: Afterwards['waivers']) => assembling(assembly)({coldRead: null, waivers, rulings: []});
		const waivers = await waiving(async added => planFindings({path: project.plan, plan: whole(added), read}, effects), effects);
		const plan = whole(waivers);
		const questions = knownQuestions({facts: read.facts, rulings: allRulings(plan)});
		const {coldRead: answers, rulings: gaps} = await readCold({plan: plan.text, questions, planner}, effects);
		return {coldRead: answers, waivers, rulings: gaps};
	});
