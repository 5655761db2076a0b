import type {Ruling} from '../sections/section.js';

/**
Which sections a ruling is raised for, by the name of the check that found the conflict. What is not listed concerns the alignment and the next steps.
*/
const concerns: ReadonlyArray<readonly [check: RegExp, sections: readonly number[]]> = [
	[/^technology/, [2, 3, 6, 8, 10]],
	[/^(?:entity|attribute|type|nullability|enum|cardinality|alias|domain-model)/, [3, 4, 5, 10]],
	[/^(?:authentication|path|versioning)/, [5, 7]],
	[/^(?:bound|number|quality|guideline)/, [1, 7, 9]],
	[/^(?:document|use-case|several)/, [1, 10]],
];

/**
The rulings that a section is given: only those raised for it, so that a ruling on the schema reopens no other section.
*/
export const rulingsFor =
	(rulings: readonly Ruling[]) =>
	(section: number): readonly Ruling[] =>
		rulings.filter(({check}) => (concerns.find(([pattern]) => pattern.test(check))?.[1] ?? [1, 10]).includes(section));
