import type {CodeFacts, Facts} from '../../../documents/facts.js';
import {allFacts} from '../../../documents/plan/fact-index.js';

const longest = 400;
const most = 2000;

const cut = (text: string): string => {
	const folded = text.replace(/\s+/g, ' ').trim();
	return folded.length > longest ? `${folded.slice(0, longest)}…` : folded;
};

/**
Every fact with its id and its place: the ids are ours, so the model could not know them otherwise.
*/
export const factsText = (facts: Facts): string => {
	const lines = allFacts(facts).map(({id, text, place}) => `- [${id}] ${place.path}:${place.line} «${cut(text)}»`);
	return ['# The facts in the documents, by id', ...new Set(lines)].join('\n');
};

/**
The project's files as they were surveyed. The list is cut where it is long, and says so.
*/
export const repositoryText = ({paths, isComplete}: CodeFacts): string =>
	[
		'# The files of the project',
		...(paths.length === 0 ? ['There is no source file yet.'] : paths.slice(0, most).map(path => `- ${path}`)),
		...(paths.length > most || !isComplete ? ['The list is not complete: list_files shows the rest.'] : []),
	].join('\n');
