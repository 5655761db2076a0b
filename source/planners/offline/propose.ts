import type {Splice} from '../../changes/proposal.js';
import type {Entry, ProposeRequest} from '../../effects.js';
import {type Document, documentOf, endOf, type Place, plain} from './document.js';

const isItem = (markdown: string): boolean => /^[-*+] /.test(markdown);

const spliceOf = (entry: Entry, {start, end, text}: Pick<Splice, 'start' | 'end' | 'text'>): Splice => ({
	id: entry.id,
	start,
	end,
	text,
	why: entry.why,
	facts: entry.facts,
});

/** Where a line lies that an entry was made for; `null` where the document holds another one there. */
const lineFor = (wanted: Entry['replaces'] | undefined, {lines, text}: Document): {readonly start: number; readonly end: number} | null => {
	const line = wanted ? lines[wanted.line - 1] : undefined;
	return line !== undefined && text.slice(line.start, line.end).trim() === wanted?.text.trim() ? line : null;
};

const replacing = (entry: Entry, document: Document): Splice | null => {
	const line = lineFor(entry.replaces, document);
	return line && spliceOf(entry, {...line, text: entry.markdown.replaceAll('\n', document.newline)});
};

const goingOn = (entry: Entry, document: Document): Splice | null => {
	const line = lineFor(entry.after, document);
	return (
		line &&
		spliceOf(entry, {start: line.end, end: line.end, text: `${document.newline}${entry.markdown.replaceAll('\n', document.newline)}`})
	);
};

/** The blocks of several entries: items follow each other without a blank line. */
const together = (entries: readonly Entry[]): string =>
	entries.reduce((text, {markdown}, index) => {
		const before = entries[index - 1];
		const gap = before === undefined ? '' : isItem(before.markdown) && isItem(markdown) ? '\n' : '\n\n';
		return text + gap + markdown;
	}, '');

/**
Appends an entry below the text of its heading. `before` is the entry that went there before it.
*/
const appending = (
	entry: Entry,
	place: Place,
	{before, newline}: {readonly before: Entry | undefined; readonly newline: string},
): Splice => {
	const isAfterItem = before === undefined ? place.last.kind === 'item' : isItem(before.markdown);
	const gap = isAfterItem && isItem(entry.markdown) ? newline : newline + newline;
	return spliceOf(entry, {start: place.offset, end: place.offset, text: `${gap}${entry.markdown.replaceAll('\n', newline)}`});
};

/**
A heading that is missing, with all that goes under it: one without the other would say nothing.
*/
const underNew = (entries: readonly Entry[], {text, newline}: Document): readonly Splice[] => {
	const [first] = entries;
	const offset = text.trimEnd().length;
	return first === undefined
		? []
		: [
				{
					id: entries.map(({id}) => id).join(', '),
					start: offset,
					end: offset,
					text: `\n\n## ${first.under}\n\n${together(entries)}`.replaceAll('\n', newline),
					why: [...new Set(entries.map(({why}) => why))].join(' '),
					facts: [...new Set(entries.flatMap(({facts}) => facts))],
				},
			];
};

const titles = {'domain model': 'Domain model', 'technical summary': 'Technical summary'} as const;

const firstDocument = ({document, entries}: ProposeRequest): readonly Splice[] => {
	const headings = [...new Set(entries.map(({under}) => under))];
	const sections = headings.map(under => `## ${under}\n\n${together(entries.filter(entry => entry.under === under))}`);
	return entries.length === 0
		? []
		: [
				{
					id: `first/${document}`,
					start: 0,
					end: 0,
					text: `${[`# ${titles[document]}`, ...sections].join('\n\n')}\n`,
					why: `There is no ${document} yet; this is what the plan needs it to say.`,
					facts: [...new Set(entries.flatMap(({facts}) => facts))],
				},
			];
};

/**
Entries as edits of a document, by offset: each at the end of its heading's text, in the document's own line endings; those whose heading is missing come at the end, together under it. Everything else stays byte for byte. Without a document, one edit is the whole first one.
*/
export const propose = (request: ProposeRequest): readonly Splice[] => {
	if (request.before === null) {
		return firstDocument(request);
	}

	const document = documentOf(request.before);
	const appended = new Map<string, Entry>();
	const homeless = new Map<string, Entry[]>();
	const splices = request.entries.flatMap(entry => {
		const inPlace = replacing(entry, document) ?? goingOn(entry, document);
		const under = plain(entry.under);
		const place = inPlace === null ? endOf(entry.under, document) : null;

		if (inPlace === null && place === null) {
			homeless.set(under, [...(homeless.get(under) ?? []), entry]);
		}

		const splice = inPlace ?? (place && appending(entry, place, {before: appended.get(under), newline: document.newline}));

		if (place !== null) {
			appended.set(under, entry);
		}

		return splice === null ? [] : [splice];
	});

	return [...splices, ...[...homeless.values()].flatMap(entries => underNew(entries, document))];
};
