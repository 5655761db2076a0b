import type {Context, Effects, Planner} from '../effects.js';
import type {Section, SectionKind} from '../sections/section.js';
import type {SectionChecks} from './checking.js';
import {modelUsed} from './model-used.js';
import {repairing} from './repairing.js';
import {revise, type Working} from './revising.js';
import {askVerdict} from './verdict.js';

/**
A section to be drafted. `previous` is what it was before, and `feedback` what is to be changed of it, `null` where it is drafted from what is known now.
*/
export type Drafting<Given> = {
	readonly kind: SectionKind<Given>;
	readonly given: Given;
	readonly previous: Section | null;
	readonly feedback: string | null;
	readonly context: Context;
	/** The sections before it. */
	readonly accepted: readonly Section[];
};

/**
Drafts until a person accepts. Every answer but an acceptance leads to another attempt, which shows its own text and is asked anew; nothing is accepted over an error.
*/
export const untilAccepted = async <Given>(
	{kind, given, previous, feedback: wish, context, accepted: earlier}: Drafting<Given>,
	{planner, effects, checks}: {readonly planner: Planner; readonly effects: Effects; readonly checks: SectionChecks},
): Promise<Section> => {
	const {number, title} = kind;
	const canRevise = planner.offers.revise;
	const draft = async (attempt: number, feedback: string | null, last: Section | null) => ({
		...(await planner.draft({section: kind, given, attempt, feedback, previous: last, context}, effects)),
		...modelUsed(planner),
	});
	const check = async (draft: Working) => [
		...checks.rules({...draft, number}, earlier),
		...((await checks.proofs({...draft, number}, earlier, true)?.()) ?? []),
	];
	const mend = canRevise ? repairing({number, check, draft}, effects) : async (working: Working): Promise<Working> => working;
	let working = await mend({...(await draft(1, wish, previous)), waivers: [], attempt: 1, feedback: null});
	let before = previous?.text ?? null;

	for (;;) {
		effects.tell({type: 'drafted', section: number, text: working.text});
		const {text, attempt: _attempt, waivers, feedback: _feedback, ...rest} = working;
		const rules = checks.rules({...working, number}, earlier);
		const proofs = checks.proofs({...working, number}, earlier);
		const {answer, isAccepted} = await askVerdict({working, number, title, before, rules, proofs, canRevise}, effects);
		const section = {...rest, number, text, waivers, accepted: {by: answer.by, at: answer.at}};

		if (isAccepted) {
			return section;
		}

		before = text;
		working = await revise({working, answer, number, title}, effects);

		if (working.feedback !== null) {
			working = await mend({...working, ...(await draft(working.attempt, working.feedback, section)), feedback: null});
		}
	}
};
