import type {Fact} from '../documents/facts.js';
import type {Ruling} from '../sections/section.js';
import type {Option, Stop} from './finding.js';

/**
What is offered with every STOP that can wait.
*/
export const later: Option = {
	id: 'later',
	label: 'Decide later',
	effect: 'It becomes an open question, and the plan stays an outline until it is answered.',
};

/**
The class of what a model found, and no rule.
*/
export const raised = 'raised';

type About = {
	readonly class: string;
	readonly facts: ReadonlyArray<Pick<Fact, 'id' | 'text'>>;
	readonly options: readonly string[];
};

/**
What identifies a STOP: its class, the facts that collide, and the ways to answer. A fact that is a place in a file is known by its text, so that a line that moved asks nothing anew; what a model found says nothing by the order of its facts.
*/
export const aboutStop = ({check, facts, options}: Pick<Stop, 'check' | 'facts' | 'options'>): About => ({
	class: check,
	facts: (check === raised ? facts.toSorted((a, b) => (a.id < b.id ? -1 : 1)) : facts).map(({id, text}) => ({
		id: id.replace(/:\d+(?:-\d+)?$/, ''),
		text,
	})),
	options: options.map(({id}) => id),
});

/**
What the person chose, in the words that it was offered with, or their own.
*/
export const chosenOf = (options: readonly Option[], {choice, text}: Pick<Said, 'choice' | 'text'>): Pick<Ruling, 'ruling' | 'follows'> => {
	const option = options.find(({id}) => id === choice);
	return {
		ruling: option?.label ?? text ?? choice,
		...(option === undefined || option.id === later.id || option.effect === '' ? {} : {follows: option.effect}),
	};
};

type Said = {readonly choice: string; readonly text: string | null; readonly by: string; readonly at: string};

/**
A STOP with what a person said to it.
*/
export const ruledStop = (stop: Stop, {choice, text, by, at}: Said, number: number): Ruling => ({
	number,
	id: stop.id,
	check: stop.check,
	subject: stop.subject,
	question: stop.question,
	options: stop.options.map(({label}) => label),
	choice,
	...chosenOf(stop.options, {choice, text}),
	text,
	by,
	at,
	facts: stop.facts.map(fact => fact.id),
	...(stop.sections ? {sections: stop.sections} : {}),
});
