import type {Facts} from '../documents/facts.js';
import {tracedFacts} from '../documents/plan/trace.js';
import {mentions} from '../documents/technologies/mentions.js';
import type {Ruling} from '../sections/section.js';

/**
A question whose answer the facts, the rulings or the trace know: `expected` must be found in the answer.
*/
export type KnownAnswer = {readonly id: string; readonly question: string; readonly expected: string};

type Ledger = {readonly facts: Facts; readonly rulings: readonly Pick<Ruling, 'number' | 'question' | 'ruling' | 'facts'>[]};

const most = {decisions: 6, tests: 6, numbers: 4, technologies: 4, actors: 3} as const;

const spread = <Item>(items: readonly Item[], count: number): readonly Item[] =>
	items.length <= count
		? items
		: Array.from({length: count}, (_, index) => items[Math.floor((index * items.length) / count)]).filter(item => item !== undefined);

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
The question bank of the cold read: names, ids and numbers that the plan must hold, in a fixed order, at most 23. The same facts and rulings give the same questions.
*/
export const knownQuestions = ({facts, rulings}: Ledger): readonly KnownAnswer[] => {
	const {useCase, technicalSummary} = facts;
	// A number that was ruled on may be another one now; the decision is asked for.
	const ruled = new Set(rulings.flatMap(ruling => ruling.facts));
	const numbers = useCase.requirements.flatMap(({id, quality}) => (quality && !ruled.has(id) ? [{id, quality}] : []));
	const technologies = technicalSummary.decisions.filter(({choice}) => mentions(choice).length > 0);
	const tested = tracedFacts(facts).filter(({needsTest}) => needsTest);
	return [
		...spread(
			useCase.actors.filter(({role}) => role === 'primary'),
			most.actors,
		).map(({id, name}) => ({
			id: `actor/${id}`,
			question: `Which primary actor does [${id}] name?`,
			expected: oneLine(name),
		})),
		...spread(rulings, most.decisions).map(({number, question, ruling}) => ({
			id: `decision/${number}`,
			question: `What was decided in D-${number}: ${oneLine(question)}`,
			expected: oneLine(ruling),
		})),
		...spread(tested, most.tests).map(({fact}) => ({
			id: `test/${fact.id}`,
			question: `Which test verifies ${fact.id}?`,
			expected: `T-${fact.id}`,
		})),
		...spread(numbers, most.numbers).map(({id, quality}) => ({
			id: `number/${id}`,
			question: `Which number does ${id} set for «${oneLine(quality.metric)}»?`,
			expected: `${quality.number}`,
		})),
		...spread(technologies, most.technologies).map(({id, category, choice}) => ({
			id: `technology/${id}`,
			question: `Which technology is chosen for ${oneLine(category)}?`,
			expected: oneLine(choice),
		})),
	];
};
