import type {Remembered} from '../../journal/inner.js';

/**
The answers that can be reopened, numbered, the oldest first.
*/
export const answersText = (answers: readonly Remembered[]): readonly string[] =>
	answers.length === 0
		? ['There is no answer that can be reopened.']
		: [
				'Your answers so far:',
				...answers.map(({title, answer, depth}, index) => `${String(index + 1).padStart(3)}. ${'  '.repeat(depth)}${title} — ${answer}`),
				'Type the number of the one to reopen, or «stay». What does not depend on it is kept.',
			];
