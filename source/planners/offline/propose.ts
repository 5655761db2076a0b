import type {Splice} from '../../changes/proposal.js';
import {type Block, readBlocks} from '../../documents/blocks.js';
import type {Entry, ProposeRequest} from '../../effects.js';

type Document = {
	readonly text: string;
	readonly newline: string;
	readonly blocks: readonly Block[];
	/** Where each line begins, and where its content ends, as offsets. */
	readonly lines: readonly {readonly start: number; readonly end: number}[];
};

const linesIn = (text: string): Document['lines'] => {
	const lines: {start: number; end: number}[] = [];
	let start = 0;

	for (const match of text.matchAll(/\r\n|\r|\n/g)) {
		lines.push({start, end: match.index});
		start = match.index + match[0].length;
	}

	return [...lines, {start, end: text.length}];
};

const documentOf = (before: string): Document => {
	const text = before.replace(/^\uFEFF/, '');
	const newline = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
	return {text, newline, blocks: readBlocks(text), lines: linesIn(text)};
};

const plain = (heading: string): string =>
	heading
		.replace(/^[\d.\s]+/, '')
		.replace(/[*_`:]/g, '')
		.trim()
		.toLowerCase();

const isHeading = (block: Block): block is Extract<Block, {kind: 'heading'}> => block.kind === 'heading';

/**
The last block under a heading and where its content ends; `null` where there is no such heading.
*/
const endOf = (under: string, {blocks, lines}: Document): {readonly offset: number; readonly last: Block} | null => {
	const start = blocks.findIndex(block => isHeading(block) && plain(block.text) === plain(under));
	const heading = blocks[start];

	if (heading === undefined || !isHeading(heading)) {
		return null;
	}

	const next = blocks.findIndex((block, index) => index > start && isHeading(block) && block.level <= heading.level);
	const last = blocks[(next < 0 ? blocks.length : next) - 1] ?? heading;
	return {offset: lines[last.endLine - 1]?.end ?? 0, last};
};

const isItem = (markdown: string): boolean => /^[-*+] /.test(markdown);

const spliceOf = (entry: Entry, {start, end, text}: Pick<Splice, 'start' | 'end' | 'text'>): Splice => ({
	id: entry.id,
	start,
	end,
	text,
	why: entry.why,
	facts: entry.facts,
});

const replacing = (entry: Entry, {lines, text, newline}: Document): Splice | null => {
	const line = entry.replaces === null ? undefined : lines[entry.replaces.line - 1];

	if (line === undefined || text.slice(line.start, line.end).trim() !== entry.replaces?.text.trim()) {
		return null;
	}

	return spliceOf(entry, {...line, text: entry.markdown.replaceAll('\n', newline)});
};

const trailing = (document: Document): number => document.text.trimEnd().length;

const appending = (entry: Entry, document: Document, isFirstUnderNew: boolean): Splice => {
	const {newline} = document;
	const place = endOf(entry.under, document);
	const markdown = entry.markdown.replaceAll('\n', newline);

	if (place === null) {
		const offset = trailing(document);
		const heading = isFirstUnderNew ? `${newline}${newline}## ${entry.under}` : '';
		return spliceOf(entry, {start: offset, end: offset, text: `${heading}${newline}${newline}${markdown}`});
	}

	const isContinued = place.last.kind === 'item' && isItem(entry.markdown);
	return spliceOf(entry, {start: place.offset, end: place.offset, text: `${isContinued ? newline : newline + newline}${markdown}`});
};

const titles = {'domain model': 'Domain model', 'technical summary': 'Technical summary'} as const;

const firstDocument = ({document, entries}: ProposeRequest): readonly Splice[] => {
	const headings = [...new Set(entries.map(({under}) => under))];
	const sections = headings.map(under =>
		[`## ${under}`, ...entries.filter(entry => entry.under === under).map(({markdown}) => markdown)].join('\n\n'),
	);
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
Entries as edits of a document, by offset: each at the end of its heading's text, in the document's own line endings; a heading that is missing comes at the end, with the first entry under it. Everything else stays byte for byte. Without a document, one edit is the whole first one.
*/
export const propose = (request: ProposeRequest): readonly Splice[] => {
	if (request.before === null) {
		return firstDocument(request);
	}

	const document = documentOf(request.before);
	const created = new Set<string>();
	return request.entries.map(entry => {
		const isFirst = !created.has(plain(entry.under));
		const splice = replacing(entry, document) ?? appending(entry, document, isFirst);
		created.add(plain(entry.under));
		return splice;
	});
};
