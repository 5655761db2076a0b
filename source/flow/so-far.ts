import type {Finding} from '../checks/finding.js';
import type {Place} from '../documents/facts.js';
import {sectionHeading, sectionNumbers} from '../documents/plan/headings.js';

type Text = {readonly number: number; readonly text: string};

/**
The sections so far as one text, so that a block may build on blocks of earlier sections. `within` keeps the findings of the last section, with lines of its own text under the path `section n`.
*/
export type SoFar = {readonly text: string; readonly within: (findings: readonly Finding[]) => readonly Finding[]};

const headingFor = (number: number): string => {
	const known = sectionNumbers.find(each => each === number);
	return known === undefined ? `## ${number}.` : sectionHeading(known);
};

/**
Puts a section behind those that were accepted before it.

@param path - The path that the findings lie under.
*/
export const soFar = (earlier: readonly Text[], section: Text, path: string): SoFar => {
	const pieces: string[] = [];
	const starts: {readonly number: number; readonly first: number; readonly last: number}[] = [];
	let line = 1;

	for (const {number, text} of [...earlier, section]) {
		const lines = text.split('\n').length;
		pieces.push(`${headingFor(number)}\n${text}\n`);
		starts.push({number, first: line + 1, last: line + lines});
		line += lines + 2;
	}

	const moved = (place: Place | null): Place | null => {
		const start = place?.path === path ? starts.findLast(({first}) => place.line >= first) : undefined;
		return place && start
			? {path: `section ${start.number}`, line: place.line - start.first + 1, endLine: place.endLine - start.first + 1}
			: place;
	};
	const own = `section ${section.number}`;

	return {
		text: `${pieces.join('\n')}\n`,
		within: findings =>
			findings
				.map(finding => ({...finding, place: moved(finding.place), other: moved(finding.other)}))
				.filter(({place}) => place === null || place.path === own),
	};
};
