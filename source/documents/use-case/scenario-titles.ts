import {partOfHeading} from './lexicon.js';
import type {Placed} from './placing.js';

/**
The criteria with the title of the scenario they stand under: «Scenario: No invoice is due» is part of the criterion that its first line begins.
*/
export const withScenarioTitles = (placed: readonly Placed[]): readonly Placed[] => {
	const titled: Placed[] = [];
	let title: {text: string; line: number} | null = null;

	for (const each of placed) {
		const {entry, part, role} = each;

		if (entry.kind === 'heading') {
			const value = part === 'acceptance' ? (partOfHeading(entry.text)?.value ?? '') : '';
			title = value === '' ? null : {text: value, line: entry.line};
			titled.push(each);
		} else if (
			title !== null &&
			part === 'acceptance' &&
			role === 'content' &&
			(entry.kind === 'item' || entry.kind === 'text') &&
			entry.line - title.line <= 2
		) {
			titled.push({...each, entry: {...entry, text: `${title.text} ${entry.raw}`, line: title.line}});
			title = null;
		} else {
			titled.push(each);
		}
	}

	return titled;
};
