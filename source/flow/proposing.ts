import * as v from 'valibot';
import type {Splice} from '../changes/proposal.js';
import type {Change, Context, Decided, Effects, Entry, Json, Planner, Revision, Verdict} from '../effects.js';
import {toJson} from '../json.js';
import type {Ruling} from '../sections/section.js';
import type {Located} from './locating.js';
import {proposedAgain, type SentBack, sentBack} from './proposed-again.js';

/**
What a review of a document came to: the change to write, if any, and a decision for everything that was left out.
*/
export type Reviewed = {
	readonly change: Omit<Change, 'unchanged'> | null;
	readonly rulings: readonly Ruling[];
};

type Desk = {readonly planner: Planner; readonly effects: Effects; readonly context: Context};

type Proposing = {
	readonly document: 'domain model' | 'technical summary';
	readonly located: Located;
	/** What the entries follow from: they are worked out anew only where it changed. */
	readonly about: Json;
	readonly entries: () => readonly Entry[];
};

const splices = v.array(
	v.object({id: v.string(), start: v.number(), end: v.number(), text: v.string(), why: v.string(), facts: v.array(v.string())}),
);

const parseSplices = (value: unknown): readonly Splice[] => v.parse(splices, value);

const nothing: Reviewed = {change: null, rulings: []};

/**
Proposes what a document should say from now on, and takes what a person takes of it, splice by splice. What they comment on goes back to the planner, and what comes of it is a new round. What is left out becomes a decision and is not proposed again.
*/
export const proposing =
	(desk: Desk) =>
	async (wanted: Proposing): Promise<Reviewed> => {
		const {path, before, text, isProposed} = wanted.located;
		const title = `Changes to the ${wanted.document}`;
		const proposal = {path, before, isWhole: false, canRevise: desk.planner.offers.revise};
		let last: SentBack | null = null;

		if (text === null && !isProposed) {
			return nothing;
		}

		for (let round = 1; ; round++) {
			const splices = await proposedBy(desk, wanted, last?.revision ?? null);

			if (splices.length === 0) {
				return nothing;
			}

			const again = last && {title: `${title}, round ${round}`, again: proposedAgain(splices, last)};
			const verdict = await desk.effects.review({title, ...proposal, splices, ...again});

			if (verdict.verdict !== 'commented') {
				const rulings = await leftOut(splices, verdict, {path, number: desk.effects.number});
				return {change: verdict.text === (before ?? '') ? null : {path, before, after: verdict.text}, rulings};
			}

			last = sentBack(splices, verdict, round + 1);
		}
	};

const proposedBy = async (
	{planner, effects, context}: Desk,
	{document, located: {path, before}, about, entries}: Proposing,
	revision: Revision | null,
): Promise<readonly Splice[]> => {
	const identity = {before, about, ...(revision && {revision: toJson(revision)})};

	return effects.settle({id: `proposal/${path}`, about: identity, parse: parseSplices}, async () => {
		if (revision) {
			effects.tell({type: 'doing', what: `Changing what is proposed for ${path}, as you commented`});
		}

		// What went back to a planner that can revise may come to one that cannot, where the person changed over.
		return revision && !planner.offers.revise
			? revision.splices
			: planner.propose({document, path, before, entries: entries(), revision, context}, effects);
	});
};

const leftOut = async (
	proposed: readonly Splice[],
	{verdict, left, by, at}: Verdict & Decided,
	{path, number}: {path: string; number: Effects['number']},
): Promise<readonly Ruling[]> => {
	const rulings: Ruling[] = [];

	for (const {id, text, why, facts} of proposed.filter(splice => verdict === 'rejected' || left.includes(splice.id))) {
		rulings.push({
			number: await number({series: 'D', about: {left: path, text}}),
			id: `left/${path}/${id}`,
			check: 'left-out',
			subject: path,
			question: `Is \`${text.trim().split('\n')[0]}\` to be written into ${path}? (${why})`,
			options: ['Yes', 'No'],
			choice: 'no',
			ruling: 'No: left out at the review.',
			text: null,
			by,
			at,
			facts,
		});
	}

	return rulings;
};
