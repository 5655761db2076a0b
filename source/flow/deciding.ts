import type {Option} from '../checks/finding.js';
import type {Effects, Json} from '../effects.js';
import type {Ruling} from '../sections/section.js';

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
Holds the flow until a person has decided, and records it as a ruling with its number.
*/
export const deciding =
	({ask, number}: Effects) =>
	async ({id, check, subject, about, title, question, body, options, takesText}: Decision): Promise<Ruling> => {
		const identity = {class: check, about, options: options.map(option => option.id)};
		const {choice, text, by, at} = await ask({
			id,
			about: identity,
			shown: {kind: 'choice', title, body: body === '' ? question : body, options, recommended: null, takesText, isHolding: true},
		});

		return {
			number: await number({series: 'D', about: identity}),
			id,
			check,
			subject,
			question,
			options: options.map(({label}) => label),
			choice,
			ruling: options.find(option => option.id === choice)?.label ?? text ?? choice,
			text,
			by,
			at,
			facts: [],
		};
	};
