import type {Answer, Question} from '../../effects.js';

const sayings: Readonly<Record<string, string>> = {
	edit: 'Your edit is in: d shows it',
	revise: 'Drafted again: d shows what changed',
	decide: 'Recorded as a decision: d shows it',
	question: 'Recorded as an open question: d shows it',
	waive: 'Waived, with your reason',
};

/**
What came of the last answer where the same question is put again, `null` where there is nothing to say.
*/
export const cameOf = ({id}: Question, last: {readonly id: string; readonly choice: Answer['choice']} | null): string | null =>
	last?.id === id ? (sayings[last.choice] ?? null) : null;
