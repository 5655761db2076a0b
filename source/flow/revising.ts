import type {Answer, Draft, Effects} from '../effects.js';
import type {Ruling, Section, Waiver} from '../sections/section.js';
import {parseWaiver} from './parse.js';

/**
A section that is not accepted yet. `feedback` is what the planner is to revise it by, `null` where a person changed it.
*/
export type Working = Draft &
	Pick<Section, 'model'> & {
		readonly waivers: readonly Waiver[];
		readonly attempt: number;
		readonly feedback: string | null;
	};

type Revision = {readonly working: Working; readonly answer: Answer; readonly number: number; readonly title: string};

/**
What an answer that is no acceptance makes of a section: another text, a decision or a question more, a waiver, or feedback for the planner.
*/
export const revise = async ({working, answer, number, title}: Revision, effects: Effects): Promise<Working> => {
	const next = {...working, attempt: working.attempt + 1};
	const text = answer.text?.trim() ?? '';

	switch (answer.choice) {
		case 'edit': {
			const edited = answer.text ?? working.text;
			return {...next, text: edited, cited: citationsOf(edited)};
		}

		case 'decide': {
			const decision = await effects.number({series: 'D', about: {section: number, text}});
			const ruling = decided({number: decision, section: number, title, text}, answer);
			return {...next, text: `${working.text}\n\n- Decided: «${text}» [D-${decision}]`, rulings: [...working.rulings, ruling]};
		}

		case 'question': {
			const question = await effects.number({series: 'Q', about: {section: number, text}});
			const open = {number: question, id: `section/${number}/Q-${question}`, question: text, isBlocking: false, facts: []};
			return {...next, text: `${working.text}\n\nOpen: Q-${question}. ${text}`, open: [...working.open, open]};
		}

		case 'waive': {
			const waiver = parseWaiver(answer.text);
			return waiver ? {...next, waivers: [...working.waivers, {...waiver, by: answer.by, at: answer.at}]} : next;
		}

		case 'revise': {
			return {...next, feedback: text};
		}

		default: {
			return next;
		}
	}
};

type Decided = {readonly number: number; readonly section: number; readonly title: string; readonly text: string};

const decided = ({number, section, title, text}: Decided, {by, at}: Answer): Ruling => ({
	number,
	id: `section/${section}/D-${number}`,
	check: 'decision',
	subject: title,
	question: `What else is decided for «${title}»?`,
	options: [],
	choice: 'text',
	ruling: text,
	text,
	by,
	at,
	facts: [],
});

/**
The ids that a text cites: `[FR-003]`, `[DM:Order.status]`, `[D-2]`.
*/
const citationsOf = (text: string): readonly string[] => [
	...new Set([...text.matchAll(/\[([A-Z][\w:.>/-]*)\](?!\()/g)].flatMap(([, id]) => (id === undefined ? [] : [id]))),
];
