import type {Answer, Context, Effects, Planner} from '../effects.js';
import {fingerprint} from '../fingerprint.js';
import {toJson} from '../json.js';
import type {Section, SectionKind} from '../sections/section.js';
import {untilAccepted} from './accepting.js';
import type {SectionChecks} from './checking.js';
import {askToKeep, type Keeping, keep} from './keeping.js';
import {type Accepted, parseAccepted} from './parse.js';

export type Writing = {
	readonly planner: Planner;
	readonly effects: Effects;
	readonly checks: SectionChecks;
	/** What the planner may read, given the sections accepted so far. */
	readonly context: (accepted: readonly Section[]) => Context;
};

/**
The sections, as they are written.

- `write` writes one: drafted from what it is given here, checked, shown, and accepted by a person. What it draws on of what it is given is what it depends on. An accepted section whose needs did not change is never drafted, asked or paid for again; one whose needs changed asks whether to keep it.
- `rewrite` changes one that was accepted, given those before it: shown as what changed, and accepted like any other. The sections after it stay.
*/
export const writing = ({planner, effects, checks, context}: Writing) => {
	const sections: Section[] = [];
	const rewriting = new Map<number, Rewrite>();
	let keepsRest = false;

	/** All that follow are kept for what changed now: what was kept so and is recalled says nothing of a later change. */
	const keepOrWish = async (changed: Omit<Keeping, 'planner'>): Promise<Accepted | {readonly feedback: string | null}> => {
		if (keepsRest) {
			return keep(changed.previous.result);
		}

		const said = await askToKeep({...changed, planner}, effects);

		if (!('section' in said)) {
			return said;
		}

		keepsRest = said.keepsRest;
		return {section: said.section};
	};

	const write = async <Given extends object>(kind: SectionKind<Given>, all: Given): Promise<Section> => {
		const {number, title} = kind;
		const given = kind.needs(all);
		const about = toJson(given);
		const draft = async (previous: Section | null, feedback: string | null, earlier: readonly Section[]) =>
			untilAccepted({kind, given, previous, feedback, context: context(earlier), accepted: earlier}, {planner, effects, checks});
		effects.tell({type: 'stepped', section: number, title});

		const accepted = await effects.settle({id: `section/${number}`, about, parse: parseAccepted}, async previous => {
			if (!previous) {
				return {section: await draft(null, null, [...sections])};
			}

			const kept = await keepOrWish({number, about, previous});
			return 'section' in kept ? kept : {section: await draft(previous.result.section, kept.feedback, [...sections])};
		});

		rewriting.set(number, async (section, feedback, earlier) => {
			effects.tell({type: 'stepped', section: number, title});
			return draft(section, feedback, earlier);
		});
		tellAccepted(accepted.section, effects);
		sections.push(accepted.section);
		return accepted.section;
	};

	const rewrite: Rewrite = async (section, feedback, earlier) => {
		const {number} = section;
		const about = {text: section.text, feedback};
		const draft = async (from: Section, wish: string) => ({section: (await rewriting.get(number)?.(from, wish, earlier)) ?? from});
		const changed = await effects.settle({id: `section/${number}/rewritten`, about, parse: parseAccepted}, async previous => {
			// What was rewritten otherwise is another text; what was rewritten so was accepted, before a file changed.
			if (!previous || fingerprint(previous.about) !== fingerprint(about)) {
				return draft(section, feedback);
			}

			const kept = await keepOrWish({number, about, previous});
			return 'section' in kept ? kept : draft(previous.result.section, kept.feedback ?? feedback);
		});
		tellAccepted(changed.section, effects);
		return changed.section;
	};

	return {write, rewrite};
};

/**
Changes an accepted section by what is wished, given the sections before it.
*/
export type Rewrite = (section: Section, feedback: string, earlier: readonly Section[]) => Promise<Section>;

const tellAccepted = (section: Section, {tell}: Effects): void => {
	tell({type: 'drafted', section: section.number, text: section.text});
	tell({type: 'accepted', section: section.number, by: acceptedBy(section)});
};

const acceptedBy = ({accepted: {by}}: Section): Answer['by'] | 'kept' => (by === 'kept' || by === 'run on' ? by : 'human');
