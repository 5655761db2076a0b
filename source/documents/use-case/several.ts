import {foldText, ownId} from '../ids.js';
import type {Entry} from './entry.js';
import {partOfHeading, partOfLabel} from './lexicon.js';
import {type Title, titleOf} from './title.js';

/**
One of the use cases of a file, with its lines (both included).
*/
export type Region = Title & {readonly name: string; readonly line: number; readonly endLine: number};

const isUseCaseName = (text: string): boolean => {
	const id = ownId(text);
	const found = partOfLabel(text);
	return /^(?:UC|USECASE)\b|^UC\d/.test(id?.id ?? '') || (found?.part === 'use-case' && found.value !== '');
};

const nameOf = ({kind, text, label}: Entry): string => (kind === 'label' ? (text === '' ? label : `${label}: ${text}`) : text);

const isFlow = ({kind, text, label}: Entry): boolean =>
	kind === 'heading' ? partOfHeading(text)?.part === 'main-flow' : kind === 'label' && partOfLabel(label)?.part === 'main-flow';

const regionsOf = (starts: readonly Entry[], entries: readonly Entry[]): readonly Region[] => {
	const isStart = new Set(starts);
	const regions: {start: Entry; endLine: number; size: number}[] = [];
	let open: (typeof regions)[number] | null = null;

	for (const entry of entries) {
		const start = open?.start;
		const isOver = start === undefined || (entry.kind === 'heading' && (start.kind === 'label' || entry.level <= start.level));

		if (isStart.has(entry)) {
			open = {start: entry, endLine: entry.endLine, size: 0};
			regions.push(open);
		} else if (isOver) {
			open = null;
		} else if (open !== null) {
			open.endLine = entry.endLine;
			open.size += entry.kind === 'quiet' ? 0 : 1;
		}
	}

	return regions
		.filter(({size}) => size > 0)
		.map(({start, endLine}) => ({...titleOf(nameOf(start)), name: plain(nameOf(start)), line: start.line, endLine}));
};

const plain = (text: string): string =>
	text
		.replace(/\*\*|__|`/g, '')
		.replace(/^use case\s*:\s*/i, '')
		.trim();

/**
Headings that hold a main flow of their own, where nothing calls them use cases.
*/
const holdersOfFlows = (entries: readonly Entry[]): readonly Entry[] => {
	const stack: Entry[] = [];
	const holders = new Set<Entry>();

	for (const entry of entries) {
		if (entry.kind === 'heading') {
			while (stack.length > 0 && (stack.at(-1)?.level ?? 0) >= entry.level) {
				stack.pop();
			}
		}

		const holder = stack.findLast(({text}) => partOfHeading(text)?.part !== 'alternatives');

		if (isFlow(entry) && holder !== undefined && !stack.some(({text}) => partOfHeading(text)?.part === 'alternatives')) {
			holders.add(holder);
		}

		if (entry.kind === 'heading') {
			stack.push(entry);
		}
	}

	const levels = new Set([...holders].map(({level}) => level));
	return levels.size === 1 ? [...holders] : [];
};

/**
The use cases of a file that holds several; empty for a file that is one.
*/
export const useCasesOf = (entries: readonly Entry[]): readonly Region[] => {
	const named = entries.filter(
		entry => (entry.kind === 'heading' || (entry.kind === 'label' && entry.number === null)) && isUseCaseName(nameOf(entry)),
	);
	const headings = named.filter(({kind}) => kind === 'heading');
	const level = Math.max(...headings.map(each => each.level), 0);
	const deepest = headings.length > 1 ? headings.filter(each => each.level === level) : named;
	const starts = deepest.length > 1 ? deepest : holdersOfFlows(entries);
	const regions = starts.length > 1 ? regionsOf(starts, entries) : [];
	return regions.length > 1 ? regions : [];
};

/**
The use case that was asked for by its name, title or id; the first when none was, or none is called so.
*/
export const chosenOf = (regions: readonly Region[], which: string | undefined): Region | undefined => {
	const wanted = foldText(which ?? '');
	return (
		regions.find(({id, title, name}) => which !== undefined && [name, title, id ?? ''].some(each => foldText(each) === wanted)) ??
		regions[0]
	);
};
