import {type PartId, parts, type SectionNumber, titles} from '../../sections/parts.js';

/**
The titles of the four appendices.
*/
export const appendixTitles = {A: 'Decisions', B: 'Trace', C: 'Conformance', D: 'Evidence'} as const;

export type Letter = keyof typeof appendixTitles;

/**
The ten numbers, in order.
*/
export const sectionNumbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const satisfies readonly SectionNumber[];

const letters = ['A', 'B', 'C', 'D'] as const satisfies readonly Letter[];

/**
The `##` line of a section.
*/
export const sectionHeading = (number: SectionNumber): string => `## ${number}. ${titles[number]}`;

/**
The `##` line of an appendix.
*/
export const appendixHeading = (letter: Letter): string => `## Appendix ${letter}. ${appendixTitles[letter]}`;

const fixed = new Set([...sectionNumbers.map(sectionHeading), ...letters.map(appendixHeading), '## Digest']);

/**
Whether a line is one of the format's own `##` lines. Such a line ends a fence that was left open.
*/
export const isFixedHeading = (line: string): boolean => line.startsWith('## ') && fixed.has(line.trimEnd());

/**
What a `##` heading opens. Numbers decide; a title without a number counts where it is the format's own.
*/
export const kindOfHeading = (title: string): SectionNumber | Letter | 'digest' | null => {
	const folded = title.trim().toLowerCase();
	const number = /^(\d{1,2})[.):]?\s/.exec(folded)?.[1];
	const letter = /^appendix\s+([a-d])\b/.exec(folded)?.[1]?.toUpperCase();

	if (folded === 'digest') {
		return 'digest';
	}

	return (
		letters.find(each => each === letter) ??
		sectionNumbers.find(each => (number === undefined ? titles[each].toLowerCase() === folded : each === Number(number))) ??
		null
	);
};

/**
The id of the part that a `###` title of a section names, `null` where the format doesn't know it.
*/
export const partOf = (section: SectionNumber, title: string) => {
	const folded = title.trim().toLowerCase();
	return partsOf(section).find(part => part.title.toLowerCase() === folded)?.id ?? null;
};

type Part = {readonly id: PartId; readonly title: string};

/**
The parts of a section, in order.
*/
export const partsOf = (section: SectionNumber): readonly Part[] => {
	const isPart = (id: string): id is PartId => id in parts[section];
	return Object.entries(parts[section]).flatMap(([id, title]) => (isPart(id) ? [{id, title}] : []));
};
