import {linesOf} from '../blocks.js';
import type {Decision, Fact, NotUnderstood, TechnicalSummary} from '../facts.js';
import {headedBlocks} from '../headed-blocks.js';
import {uniqueIds} from '../ids.js';
import type {Reading} from '../reading.js';
import {readEntry} from './read-entry.js';
import {readHeading} from './read-heading.js';
import {readStackTable} from './read-stack-table.js';
import {sectionKind} from './sections.js';

/**
One thing that the summary says. A line may say several: «Node.js 24 with Fastify 5» is two choices.
*/
export type Entry =
	| {readonly kind: 'decision' | 'ruled-out'; readonly decision: Decision}
	| {readonly kind: 'learning'; readonly fact: Fact}
	| {readonly kind: 'missed'; readonly missed: NotUnderstood};

const unique = <Item extends Fact>(facts: readonly Item[]): readonly Item[] => {
	const ids = uniqueIds(facts);
	return facts.map((fact, index) => ({...fact, id: ids[index] ?? fact.id}));
};

const withoutRepetitions = (decisions: readonly Decision[]): readonly Decision[] => {
	const seen = new Set<string>();

	return decisions.filter(({choice, version, text}) => {
		const key = `${choice.toLowerCase()}\n${version ?? ''}\n${text}`;
		const isNew = !seen.has(key);
		seen.add(key);
		return isNew;
	});
};

/**
Reads the technical summary: what was chosen (headings, tables, lists, «we use …»), what is ruled out, and what was learned. An alternative that was only considered is neither.

@param text - Markdown; anything is accepted.
@param path - Relative to the root, for the places.
*/
export const readTechnicalSummary = (text: string, path: string): Reading<TechnicalSummary> => {
	const lines = linesOf(text);
	const entries: Entry[] = [];
	let label: {readonly text: string; readonly indent: number} | null = null;

	for (const {block, headings} of headedBlocks(text)) {
		const section = sectionKind(headings);
		const title = headings.at(-1)?.text ?? '';

		if (block.kind === 'heading') {
			label = null;
			entries.push(...readHeading(block, headings, path));
		} else if (block.kind === 'table') {
			for (const entry of readStackTable(block, {path, section, title, lines})) {
				entries.push(entry);
			}
		} else if (block.kind === 'item' || block.kind === 'paragraph') {
			const indent = block.kind === 'item' ? block.indent : -1;
			label = label !== null && indent > label.indent ? label : null;
			const found = readEntry(block, {path, section, title, label: label?.text ?? null});
			entries.push(...found.entries);
			label = found.label === null ? label : {text: found.label, indent};
		}
	}

	return {
		facts: {
			decisions: unique(withoutRepetitions(entries.flatMap(entry => (entry.kind === 'decision' ? [entry.decision] : [])))),
			ruledOut: unique(withoutRepetitions(entries.flatMap(entry => (entry.kind === 'ruled-out' ? [entry.decision] : [])))),
			learnings: unique(entries.flatMap(entry => (entry.kind === 'learning' ? [entry.fact] : []))),
		},
		notUnderstood: entries.flatMap(entry => (entry.kind === 'missed' ? [entry.missed] : [])),
	};
};
