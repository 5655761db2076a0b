import type {Answer, Context, Effects, Planner} from '../effects.js';
import {toJson} from '../json.js';
import type {Section, SectionKind} from '../sections/section.js';
import type {SectionChecks} from './checking.js';
import {askToKeep, keep} from './keeping.js';
import {parseAccepted} from './parse.js';
import {repairing} from './repairing.js';
import {revise, type Working} from './revising.js';
import {askVerdict} from './verdict.js';

export type Writing = {
	readonly planner: Planner;
	readonly effects: Effects;
	readonly checks: SectionChecks;
	/** What the planner may read, given the sections accepted so far. */
	readonly context: (accepted: readonly Section[]) => Context;
};

/**
Writes one section: drafted from what it is given here, checked, shown, and accepted by a person.

What it is given is what it depends on. An accepted section whose arguments did not change is never drafted, asked or paid for again; one whose arguments changed asks whether to keep it.
*/
export const writing = ({planner, effects, checks, context}: Writing) => {
	const sections: Section[] = [];
	let keepsRest = false;

	return async <Given extends object>(kind: SectionKind<Given>, given: Given): Promise<Section> => {
		const {number, title} = kind;
		const about = toJson(given);
		effects.tell({type: 'stepped', section: number, title});

		const accepted = await effects.settle({id: `section/${number}`, about, parse: parseAccepted}, async previous => {
			const kept = previous && (keepsRest ? keep(previous.result, true) : await askToKeep({number, about, previous, planner}, effects));
			return (
				kept ?? {
					section: await untilAccepted(
						{kind, given, previous: previous?.result.section ?? null, context: context(sections), accepted: [...sections]},
						{planner, effects, checks},
					),
					keepsRest: false,
				}
			);
		});

		keepsRest = accepted.keepsRest;
		effects.tell({type: 'drafted', section: number, text: accepted.section.text});
		effects.tell({type: 'accepted', section: number, by: acceptedBy(accepted.section)});
		sections.push(accepted.section);
		return accepted.section;
	};
};

const acceptedBy = ({accepted: {by}}: Section): Answer['by'] | 'kept' => (by === 'kept' || by === 'run on' ? by : 'human');

type Drafting<Given> = {
	readonly kind: SectionKind<Given>;
	readonly given: Given;
	readonly previous: Section | null;
	readonly context: Context;
	/** The sections before it. */
	readonly accepted: readonly Section[];
};

/**
Drafts until a person accepts. Every answer but an acceptance leads to another attempt, which shows its own text and is asked anew; nothing is accepted over an error.
*/
const untilAccepted = async <Given>(
	{kind, given, previous, context, accepted: earlier}: Drafting<Given>,
	{planner, effects, checks}: Pick<Writing, 'planner' | 'effects' | 'checks'>,
): Promise<Section> => {
	const {number, title} = kind;
	const canRevise = planner.offers.revise;
	const draft = async (attempt: number, feedback: string | null, last: Section | null) =>
		planner.draft({section: kind, given, attempt, feedback, previous: last, context}, effects);
	const check = async (draft: Working) => [
		...checks.rules({...draft, number}, earlier),
		...((await checks.proofs({...draft, number}, earlier, true)?.()) ?? []),
	];
	const mend = canRevise ? repairing({number, check, draft}, effects) : async (working: Working): Promise<Working> => working;
	let working = await mend({...(await draft(1, null, previous)), waivers: [], attempt: 1, feedback: null});
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
