import {citingSections} from '../documents/plan/trace.js';
import type {ColdRead, KnownQuestion} from '../effects.js';
import type {Section} from '../sections/section.js';

/**
What a reader of the plan alone could not find, or had to choose. `id` identifies it; `section` is the one to mend.
*/
export type Gap = {readonly id: string; readonly section: number; readonly text: string};

/** Where the answer to a kind of question belongs, if no section cites it. */
const homes: Readonly<Record<string, number>> = {actor: 1, decision: 1, test: 9, number: 7, technology: 8};

/** Phases are what is built from, so what belongs nowhere else is missed there. */
const phases = 9;

/**
The gaps that a cold read found: wrong answers, and choices that the reader had to make.
*/
export const gapsOf = ({answers, choices}: ColdRead, questions: readonly KnownQuestion[], sections: readonly Section[]): readonly Gap[] => {
	const citing = citingSections(sections);

	const unanswered = answers
		.filter(({isRight}) => !isRight)
		.flatMap(({id}) => questions.filter(question => question.id === id))
		.map(({id, question, expected}) => {
			const [kind = '', ...rest] = id.split('/');
			const cited = kind === 'decision' ? `D-${rest.join('/')}` : rest.join('/');
			const own = kind === 'test' ? phases : citing.get(cited)?.[0];
			return {id, section: own ?? homes[kind] ?? phases, text: `${question} (expected: ${expected})`};
		});

	return [
		...unanswered,
		...choices.map(({place, choice, chosen}) => ({
			id: `choice/${place}/${choice}`,
			section: sectionAt(place, sections),
			text: `The reader had to choose: ${choice} (${place}), and took: ${chosen}`,
		})),
	];
};

const sectionAt = (place: string, sections: readonly Section[]): number => {
	const named = Number(/(?:section|§)\s*(\d{1,2})\b/i.exec(place)?.[1] ?? /^\s*(\d{1,2})\b/.exec(place)?.[1]);
	const quoted = /[«"“](.{8,}?)[»"”]/.exec(place)?.[1];
	const holds = quoted === undefined ? undefined : sections.find(({text}) => text.includes(quoted))?.number;
	return sections.some(({number}) => number === named) ? named : (holds ?? phases);
};

/**
What a planner is told of the gaps in one section.
*/
export const gapFeedback = (gaps: readonly Gap[]): string =>
	[
		'Somebody read the whole plan, and nothing else, to build from it. This section left them these gaps. Say what is missing in the part where it belongs, from the facts, the rulings and the code; what none of them settles, raise. Add nothing else:',
		...gaps.map(({text}) => `- ${text}`),
	].join('\n');
