import * as v from 'valibot';
import type {Splice} from '../changes/proposal.js';
import type {Change, Context, Effects, Entry, Json, Planner, Verdict} from '../effects.js';
import type {Ruling} from '../sections/section.js';
import type {Located} from './locating.js';

/**
What a review of a document came to: the change to write, if any, and a decision for everything that was left out.
*/
export type Reviewed = {
	readonly change: Omit<Change, 'unchanged'> | null;
	readonly rulings: readonly Ruling[];
};

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

/**
Proposes what a document should say from now on, and takes what a person takes of it, splice by splice. What is left out becomes a decision and is not proposed again.
*/
export const proposing =
	({planner, effects, context}: {readonly planner: Planner; readonly effects: Effects; readonly context: Context}) =>
	async ({document, located, about, entries}: Proposing): Promise<Reviewed> => {
		const {path, before, text, isProposed} = located;

		if (text === null && !isProposed) {
			return {change: null, rulings: []};
		}

		const proposed = await effects.settle({id: `proposal/${path}`, about: {before, about}, parse: parseSplices}, async () =>
			planner.propose({document, path, before, entries: entries(), context}, effects),
		);

		if (proposed.length === 0) {
			return {change: null, rulings: []};
		}

		const verdict = await effects.review({path, title: `Changes to the ${document}`, before, splices: proposed, isWhole: false});
		const rulings = await leftOut(proposed, verdict, {path, number: effects.number});
		return {change: verdict.text === (before ?? '') ? null : {path, before, after: verdict.text}, rulings};
	};

const leftOut = async (
	proposed: readonly Splice[],
	{verdict, left, by, at}: Verdict,
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
