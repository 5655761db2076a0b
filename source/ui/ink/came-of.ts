const sayings: Readonly<Record<string, string>> = {
	edit: 'Your edit is in',
	revise: 'Drafted again: this is what changed',
	decide: 'Recorded as a decision',
	question: 'Recorded as an open question',
	waive: 'Waived, with your reason',
};

/**
What came of an answer after which the same section is put again, `null` where there is nothing to say.
*/
export const cameOf = (choice: string): string | null => sayings[choice] ?? null;
