import {linesOf} from '../../documents/blocks.js';
import type {ColdRead, KnownQuestion} from '../../effects.js';

/** White space and Markdown marks are no part of an answer: a plan quotes `migrations/` as the document writes it. */
const folded = (text: string): string => text.replace(/[`*_]/g, '').replace(/\s+/g, ' ').trim();

/**
Looks the known answers up in the plan: no reading, only a search, and it says so. The quotation is the first line that holds the answer.
*/
export const readCold = ({plan, questions}: {readonly plan: string; readonly questions: readonly KnownQuestion[]}): ColdRead => {
	const lines = linesOf(plan).map(folded);
	return {
		purpose: '',
		phases: [],
		choices: [],
		answers: questions.map(({id, expected}) => {
			const wanted = folded(expected);
			const quotation = wanted === '' ? undefined : lines.find(line => line.includes(wanted));
			return {id, quotation: quotation ?? null, isRight: quotation !== undefined};
		}),
	};
};
