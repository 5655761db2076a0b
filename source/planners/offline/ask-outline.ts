import {chosenOf} from '../../checks/ruled-stop.js';
import type {Answer, Effects} from '../../effects.js';
import type {OutlineQuestion, Ruling} from '../../sections/section.js';
import {aboutQuestion} from './cited-ids.js';

/**
A question that an outline asks while it is drafted.
*/
export type Asked = OutlineQuestion & {readonly ask: NonNullable<OutlineQuestion['ask']>};

const later = {id: 'later', label: 'Decide later', effect: 'It becomes an open question of the plan.'};

const rulingOf = (question: Asked, {choice, text, by, at}: Answer, number: number): Ruling => ({
	number,
	id: question.id,
	check: 'outline',
	subject: question.id,
	question: question.question,
	options: question.ask.options.map(({label}) => label),
	choice,
	...chosenOf(question.ask.options, {choice, text}),
	text,
	by,
	at,
	facts: question.facts,
});

/**
Puts one question of an outline to the person.

@returns The ruling with its number; `null` where it is decided later.
*/
export const askOutline = async (
	question: Asked,
	section: {readonly number: number; readonly title: string},
	effects: Effects,
): Promise<Ruling | null> => {
	const {options, recommended} = question.ask;
	const offered = question.isBlocking ? options : [...options, later];
	const answer = await effects.ask({
		id: `section/${section.number}/${question.id}`,
		about: {question: question.id, facts: question.facts, options: offered.map(({id}) => id)},
		shown: {
			kind: 'choice',
			title: question.question,
			body: `Section ${section.number}, ${section.title}, cannot be drafted without it.${question.facts.length === 0 ? '' : ` It hangs on ${question.facts.join(', ')}.`}`,
			options: offered,
			recommended,
			takesText: true,
			isHolding: question.isBlocking,
		},
	});

	return answer.choice === later.id
		? null
		: rulingOf(question, answer, await effects.number({series: 'D', about: aboutQuestion(question.id)}));
};
