import type {ColdRead, KnownQuestion} from '../../../effects.js';
import type {ReadOut} from './read-out.js';

/** White space and Markdown's marks are no part of an answer. */
const folded = (text: string): string =>
	text
		.replace(/[`*_«»]/g, '')
		.replace(/\s+/g, ' ')
		.trim()
		.toLowerCase();

/**
Compares what a reader of the plan answered with what is known. An answer is right where the expected words stand in the answer or in its quotation, and the quotation stands in the plan.
*/
export const score = (plan: string, questions: readonly KnownQuestion[], {purpose, phases, choices, answers}: ReadOut): ColdRead => {
	const text = folded(plan);

	return {
		purpose,
		phases,
		choices,
		answers: questions.map(({id, expected}) => {
			const given = answers.find(answer => answer.id === id);
			const quotation = folded(given?.quotation ?? '');
			const isQuoted = quotation !== '' && text.includes(quotation);
			const wanted = folded(expected);
			const isSaid = wanted !== '' && (folded(given?.answer ?? '').includes(wanted) || quotation.includes(wanted));
			return {id, quotation: isQuoted ? (given?.quotation ?? null) : null, isRight: isQuoted && isSaid};
		}),
	};
};
