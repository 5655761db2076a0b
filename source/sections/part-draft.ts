import type {PartId} from './parts.js';
import type {Citable} from './quotation.js';
import type {OutlineQuestion, PartDraft} from './section.js';

/**
A part of an outline. Where there is neither text nor a question it is one line: `otherwise`, the reason why it does not apply, with its evidence.
*/
export const partDraft = (
	part: PartId,
	content: {readonly text: string; readonly questions?: readonly OutlineQuestion[]; readonly otherwise: string},
): PartDraft => {
	const questions = content.questions ?? [];
	return {part, text: content.text, questions, notApplicable: content.text === '' && questions.length === 0 ? content.otherwise : null};
};

/**
A question that stays open in the plan until somebody answers it. A blocking one keeps the plan an outline.
*/
export const openQuestion = (
	id: string,
	question: string,
	about: {readonly facts: readonly Citable[]; readonly isBlocking?: boolean},
): OutlineQuestion => ({
	id,
	question,
	isBlocking: about.isBlocking ?? false,
	facts: [...new Set(about.facts.map(fact => fact.id))],
	ask: null,
});
