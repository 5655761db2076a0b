import * as v from 'valibot';
import type {ColdRead, Effects, KnownQuestion, Planner} from '../effects.js';
import type {Ruling} from '../sections/section.js';
import {deciding} from './deciding.js';
import type {Gap} from './gaps.js';
import {backTo} from './going-back.js';
import {modelUsed} from './model-used.js';

/**
A cold read as it was settled.
*/
export const coldRead = v.object({
	// Readings of an earlier version hold the answers alone.
	purpose: v.optional(v.string(), ''),
	phases: v.optional(v.array(v.object({phase: v.string(), builds: v.string()})), []),
	choices: v.optional(v.array(v.object({place: v.string(), choice: v.string(), chosen: v.string()})), []),
	answers: v.array(v.object({id: v.string(), quotation: v.nullable(v.string()), isRight: v.boolean()})),
	model: v.exactOptional(v.string()),
});

const parseColdRead = (value: unknown): ColdRead => v.parse(coldRead, value);

type Reading = {
	readonly plan: string;
	readonly questions: readonly KnownQuestion[];
	readonly planner: Planner;
};

/**
Has the plan read as somebody would who has nothing else.
*/
export const readCold = async ({plan, questions, planner}: Reading, effects: Effects): Promise<ColdRead> => {
	effects.tell({type: 'entered', stage: 'cold read'});
	const read = await effects.settle({id: 'cold-read', about: {plan}, parse: parseColdRead}, async () => ({
		...(await planner.readCold({plan, questions}, effects)),
		...modelUsed(planner),
	}));
	effects.tell({type: 'read-cold', answered: read.answers.filter(({isRight}) => isRight).length, asked: questions.length});
	return read;
};

/**
Stops at what a reader of the plan alone could not find or had to choose.
*/
export const decideOnGaps = async (gaps: readonly Gap[], effects: Effects): Promise<Ruling> => {
	const choices = gaps.filter(({id}) => id.startsWith('choice/')).length;
	const wrong = gaps.length - choices;
	const what = [
		...(wrong === 0 ? [] : [`cannot answer ${wrong === 1 ? 'one question' : `${wrong} questions`}`]),
		...(choices === 0 ? [] : [`has to make ${choices === 1 ? 'one choice' : `${choices} choices`} of their own`]),
	].join(' and ');

	return deciding(effects)({
		id: 'cold-read/gaps',
		check: 'cold-read',
		subject: 'plan',
		about: {wrong: gaps.map(({id}) => id)},
		title: 'The plan does not stand alone yet',
		question: `A reader of the plan alone ${what}. How should it go on?`,
		body: [...gaps.map(({section, text}) => `- section ${section}: ${text}`), '', 'Go back to a section to mend it.'].join('\n'),
		options: [
			...backTo(gaps.map(({section}) => section)),
			{id: 'go-on', label: 'Go on all the same', effect: 'Recorded as a decision; the score stands in the evidence.'},
		],
		takesText: true,
	});
};
