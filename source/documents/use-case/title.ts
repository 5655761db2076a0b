import {foldText, ownId} from '../ids.js';
import type {Entry} from './entry.js';
import {partOfHeading, partOfLabel} from './lexicon.js';

export type Title = {readonly id: string | null; readonly title: string};

const unbold = (text: string): string => text.replace(/^(\*\*|__)(.*)\1$/s, '$2').trim();

/**
A use case's own id and title in the words of its heading: «Use case: UC-01 — Pay an invoice» is `UC-01` and «Pay an invoice».
*/
export const titleOf = (heading: string): Title => {
	const text = unbold(heading.replace(/\\([[\]().-])/g, '$1'));
	const own = ownId(text);

	if (own !== null) {
		return {id: own.id, title: unbold(own.rest) || own.id};
	}

	const found = partOfLabel(text);
	const isName =
		found !== null &&
		found.value !== '' &&
		(found.part === 'use-case' || found.part === 'title' || found.part === 'id' || found.part === 'stories');
	return isName ? titleOf(found.value) : {id: null, title: text};
};

/**
The id and title of a whole document: its labels («Use case name: …») before its first heading, then the name of its file.
*/
export const documentTitle = (entries: readonly Entry[], path: string): Title => {
	const only = entries.filter(
		({kind, label, number}) =>
			kind === 'label' && number === null && partOfLabel(label)?.part === 'use-case' && partOfLabel(label)?.value !== '',
	);

	if (only.length === 1 && only[0] !== undefined) {
		return titleOf(only[0].label);
	}

	const value = (part: 'title' | 'id'): string | undefined =>
		entries.find(entry => entry.kind === 'label' && entry.text !== '' && partOfLabel(entry.label)?.part === part)?.text;
	const ownName = entries.find(
		({kind, text, label}) => kind === 'label' && text !== '' && /^use case (?:name|title)$/i.test(label.trim()),
	)?.text;
	const heading = entries.find(({kind, text}) => kind === 'heading' && foldText(text) !== '');
	const isOnlyPart = heading !== undefined && partOfHeading(heading.text)?.value === '' && partOfHeading(heading.text)?.part !== undefined;
	const named = titleOf(ownName ?? (isOnlyPart ? undefined : heading?.text) ?? value('title') ?? heading?.text ?? fileTitle(path));
	const label = value('id');
	const byLabel = label === undefined ? null : (ownId(label) ?? {id: label.split(/\s/)[0] ?? label, rest: ''});
	const labelled = value('title');
	const isUnnamed = named.title === named.id || isOnlyPart;
	return {id: named.id ?? byLabel?.id ?? null, title: isUnnamed ? labelled || byLabel?.rest || named.title : named.title};
};

const fileTitle = (path: string): string => (path.split('/').at(-1) ?? path).replace(/\.[^.]+$/, '').replace(/[-_]+/g, ' ');
