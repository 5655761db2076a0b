import * as v from 'valibot';
import type {ColdRead, Effects, KnownQuestion, Planner} from '../effects.js';
import type {Ruling} from '../sections/section.js';
import {deciding} from './deciding.js';

/**
A cold read as it was settled.
*/
export const coldRead = v.object({
	// Readings of an earlier version hold the answers alone.
	purpose: v.optional(v.string(), ''),
	phases: v.optional(v.array(v.object({phase: v.string(), builds: v.string()})), []),
	choices: v.optional(v.array(v.object({place: v.string(), choice: v.string(), chosen: v.string()})), []),
	answers: v.array(v.object({id: v.string(), quotation: v.nullable(v.string()), isRight: v.boolean()})),
});

const parseColdRead = (value: unknown): ColdRead => v.parse(coldRead, value);

type Reading = {
	readonly plan: string;
	readonly questions: readonly KnownQuestion[];
	readonly planner: Planner;
};

/**
Reads the plan as somebody would who has nothing else, and stops at the questions that it does not answer.
*/
export const readCold = async (
	{plan, questions, planner}: Reading,
	effects: Effects,
): Promise<{readonly coldRead: ColdRead; readonly rulings: readonly Ruling[]}> => {
	effects.tell({type: 'entered', stage: 'cold read'});
	const read = await effects.settle({id: 'cold-read', about: {plan}, parse: parseColdRead}, async () =>
		planner.readCold({plan, questions}, effects),
	);
	const wrong = read.answers.filter(({isRight}) => !isRight).flatMap(({id}) => questions.filter(question => question.id === id));
	effects.tell({type: 'read-cold', answered: read.answers.length - wrong.length, asked: questions.length});
	return {coldRead: read, rulings: wrong.length === 0 ? [] : [await decideOnGaps(wrong, effects)]};
};

const decideOnGaps = async (wrong: readonly KnownQuestion[], effects: Effects): Promise<Ruling> =>
	deciding(effects)({
		id: 'cold-read/gaps',
		check: 'cold-read',
		subject: 'plan',
		about: {wrong: wrong.map(({id}) => id)},
		title: 'The plan does not stand alone yet',
		question: `A reader of the plan alone cannot answer ${wrong.length === 1 ? 'one question' : `${wrong.length} questions`}. How should it go on?`,
		body: [...wrong.map(({question, expected}) => `- ${question} (expected: ${expected})`), '', 'Go back to a section to mend it.'].join(
			'\n',
		),
		options: [{id: 'go-on', label: 'Go on all the same', effect: 'Recorded as a decision; the score stands in the evidence.'}],
		takesText: true,
	});
