const sayings: Readonly<Record<string, string>> = {
	edit: 'Your edit is in: d shows it',
	revise: 'Drafted again: d shows what changed',
	decide: 'Recorded as a decision: d shows it',
	question: 'Recorded as an open question: d shows it',
	waive: 'Waived, with your reason',
};

/**
What came of an answer after which the same section is put again, `null` where there is nothing to say.
*/
export const cameOf = (choice: string): string | null => sayings[choice] ?? null;
