import type {Context} from '../effects.js';
import type {OpenQuestion, Ruling, Section} from '../sections/section.js';
import type {Preflight, Project} from './preflight.js';

type Known = {
	readonly project: Project;
	readonly read: Preflight;
	readonly rulings: readonly Ruling[];
	readonly later: readonly OpenQuestion[];
};

/**
What a planner may read at a point of the plan: all documents, and what was accepted, ruled and left open so far.
*/
export const contextOf =
	({project, read, rulings, later}: Known) =>
	(accepted: readonly Section[]): Context => ({
		useCase: project.useCase,
		documents: read.documents,
		facts: read.facts,
		code: read.code,
		accepted,
		rulings: [...rulings, ...accepted.flatMap(section => section.rulings)],
		open: [...later, ...accepted.flatMap(section => section.open)],
	});
