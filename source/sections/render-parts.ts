import {parts, type SectionNumber} from './parts.js';
import {cite, folded} from './quotation.js';
import type {OutlineQuestion, PartDraft} from './section.js';

const mostCited = 8;

/**
A question as one line that begins with its number. The facts that hang on it follow, unless it cites them itself.
*/
export const renderQuestion = ({question, facts}: OutlineQuestion, number: number): string => {
	const missing = facts.filter(id => !question.includes(`[${id}]`)).slice(0, mostCited);
	return `Open: Q-${number}. ${[question, cite(missing.map(id => ({id})))].join(' ').trim()}`;
};

const renderPart = (draft: PartDraft, title: string, numbers: Readonly<Record<string, number>>): string => {
	const questions = draft.questions.flatMap(question => {
		const number = numbers[question.id];
		return number === undefined ? [] : [renderQuestion(question, number)];
	});
	const blocks = [draft.text.trim(), questions.join('\n')].filter(block => block !== '');
	const body =
		blocks.length === 0 ? `Not applicable: ${folded(draft.notApplicable ?? 'no document says anything on it')}` : blocks.join('\n\n');
	return `### ${title}\n\n${body}`;
};

/**
The text of a section, below its `##` heading: every part under its title, in order. Questions without a number (answered ones) are left out.

@param numbers - The `Q-n` of each open question, by its id.
*/
export const renderParts = (section: SectionNumber, drafts: readonly PartDraft[], numbers: Readonly<Record<string, number>>): string =>
	Object.entries(parts[section])
		.flatMap(([id, title]) => drafts.filter(({part}) => part === id).map(draft => renderPart(draft, title, numbers)))
		.join('\n\n');
