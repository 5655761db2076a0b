import type {Option} from '../checks/finding.js';
import {chosenOf} from '../checks/ruled-stop.js';
import type {Effects, Json, Question} from '../effects.js';
import type {Ruling} from '../sections/section.js';
import {followBack} from './going-back.js';

/**
A decision that no document takes. `check` is its class; `about` identifies it together with the class and the options; `body` is what the screen shows below the title, the question where it is empty.
*/
export type Decision = {
	readonly id: string;
	readonly check: string;
	readonly subject: string;
	readonly about: Json;
	readonly title: string;
	readonly question: string;
	readonly body: string;
	readonly options: readonly Option[];
	readonly takesText: boolean;
};

/**
A decision as it is put to the person.
*/
export const questionOf = ({id, check, about, title, question, body, options, takesText}: Decision): Question => ({
	id,
	about: {class: check, about, options: options.map(option => option.id)},
	shown: {kind: 'choice', title, body: body === '' ? question : body, options, recommended: null, takesText, isHolding: true},
});

/**
Holds the flow until a person has decided, and records it as a ruling with its number.

@throws {Reopened} Where the person takes one of the ways back.
*/
export const deciding =
	({ask, number}: Pick<Effects, 'ask' | 'number'>) =>
	async (decision: Decision): Promise<Ruling> => {
		const {id, check, subject, question, options} = decision;
		const put = questionOf(decision);
		const answer = await ask(put);
		followBack(answer);
		const {choice, text, by, at} = answer;

		return {
			number: await number({series: 'D', about: put.about}),
			id,
			check,
			subject,
			question,
			options: options.filter(({isControl}) => !isControl).map(({label}) => label),
			choice,
			...chosenOf(options, {choice, text}),
			text,
			by,
			at,
			facts: [],
		};
	};
