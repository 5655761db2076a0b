import {linesOf} from '../../documents/blocks.js';
import type {Attribute, DomainModel} from '../../documents/facts.js';
import type {ProposedEntry} from '../proposed-entry.js';
import {said} from '../quotation.js';
import type {Ruling} from '../section.js';
import {rowWithNeed} from './row-with-need.js';

const checks: ReadonlySet<string> = new Set(['code-nullability', 'code-values', 'code-type']);

/** The line of titles of the table that a row stands in; `null` where the row stands in none. */
const headerOf = (lines: readonly string[], row: number): string | null => {
	for (let index = row - 1; index > 0; index--) {
		if (!/^\s*\|/.test(lines[index] ?? '')) {
			return null;
		}

		if (/^[\s|:-]+$/.test(lines[index] ?? '')) {
			return lines[index - 1] ?? null;
		}
	}

	return null;
};

const correctedRow = (attribute: Attribute, text: string): Pick<ProposedEntry, 'markdown' | 'replaces'> | null => {
	const lines = linesOf(text);
	const {line} = attribute.place;
	const row = lines[line - 1];
	const header = headerOf(lines, line - 1);
	const markdown = row === undefined || header === null ? null : rowWithNeed(row, header);
	return row === undefined || markdown === null ? null : {markdown, replaces: {line, text: row}};
};

/**
What the domain model is to say otherwise, since a person ruled that the migrations are right: whether an attribute may be empty in its own row where that says it, anything else as a line below its entity.
*/
export const codeCorrections = (
	rulings: readonly Ruling[],
	{entities}: DomainModel,
	text: string | null | undefined,
): readonly ProposedEntry[] =>
	rulings
		.filter(({check, choice}) => checks.has(check) && choice === 'code')
		.map(ruling => {
			const [owner = '', name = ''] = ruling.subject.split('.');
			const attribute = entities.find(entity => entity.name === owner)?.attributes.find(each => each.name === name);
			const row = attribute === undefined || !text || ruling.check !== 'code-nullability' ? null : correctedRow(attribute, text);
			return {
				id: `ruled/${ruling.id}`,
				under: owner,
				markdown: `- \`${name}\`: ${said(ruling).replace(/^The migrations are right: /, '')}`,
				replaces: null,
				...row,
				why: `Decided: ${ruling.question}`,
				facts: [...ruling.facts, `D-${ruling.number}`],
			};
		});
