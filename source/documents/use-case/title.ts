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

const head = 40;

/**
The name that labels give: «Use case name: …», or the only «Use case: …» of the document.
*/
const labelledName = (labels: readonly Entry[]): string | undefined => {
	const own = labels.find(({text, label}) => text !== '' && /^use case (?:name|title)$/i.test(label.trim()))?.text;
	const names = labels.map(({label, text}) => {
		const found = partOfLabel(label);
		return found?.part === 'use-case' ? found.value || text : '';
	});
	const named = names.filter(name => name !== '');
	return own ?? (named.length === 1 ? named[0] : undefined);
};

/**
The id and title of a whole document: by its labels, its first heading that is no part, the name of its file.
*/
export const documentTitle = (entries: readonly Entry[], path: string): Title => {
	const labels = entries.filter(({kind, number}) => kind === 'label' && number === null);
	const value = (part: 'title' | 'id'): string | undefined =>
		labels.slice(0, head).find(({label, text}) => text !== '' && partOfLabel(label)?.part === part)?.text;
	const heading = entries.find(({kind, text}) => kind === 'heading' && foldText(text) !== '')?.text;
	const isPart = heading !== undefined && partOfHeading(heading)?.value === '';
	const named = titleOf(labelledName(labels) ?? (isPart ? undefined : heading) ?? value('title') ?? heading ?? fileTitle(path));
	const label = value('id') ?? '';
	const byLabel = ownId(label) ?? (label === '' ? null : {id: label.split(/\s/)[0] ?? label, rest: ''});
	const title = named.title === named.id ? value('title') || byLabel?.rest || named.title : named.title;
	return {id: named.id ?? byLabel?.id ?? null, title};
};

const fileTitle = (path: string): string => (path.split('/').at(-1) ?? path).replace(/\.[^.]+$/, '').replace(/[-_]+/g, ' ');
