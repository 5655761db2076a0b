import {linesOf} from '../../documents/blocks.js';
import type {DomainModel, TechnicalSummary, UseCase} from '../../documents/facts.js';
import type {ProposedEntry} from '../proposed-entry.js';
import {clipped, said} from '../quotation.js';
import {type Difference, schemaDelta} from '../schema-delta.js';
import type {Ruling} from '../section.js';
import {codeCorrections} from './code-corrections.js';
import {rowForAttribute} from './row-for-attribute.js';
import {rowForValue} from './row-for-value.js';
import {rowWithValue} from './row-with-value.js';
import {ruledCorrections} from './ruled-corrections.js';
import {undefinedTerms} from './undefined-terms.js';

/**
What the entries for the domain model follow from.
*/
export type DomainModelSources = {
	readonly useCase: UseCase;
	readonly domainModel: DomainModel;
	readonly technicalSummary: TechnicalSummary;
	readonly rulings: readonly Ruling[];
	/** The document itself, where its lines are to be edited. */
	readonly text?: string | null;
};

const origin = (difference: Difference): readonly string[] => [
	...difference.facts.map(({id}) => id),
	...difference.rulings.map(({number}) => `D-${number}`),
];

const lineOf = (line: number, text: string | null | undefined): string | undefined => (text ? linesOf(text)[line - 1] : undefined);

/** The row of the attribute with the value in it; `null` where the document lists the values in another form. */
const ofRow = ({attribute, value}: Difference, text: string | null | undefined): Pick<ProposedEntry, 'markdown' | 'replaces'> | null => {
	const line = attribute?.place.line ?? 0;
	const row = lineOf(line, text);
	const markdown = row !== undefined && attribute && value !== null ? rowWithValue(row, attribute.values, value) : null;
	return row === undefined || markdown === null ? null : {markdown, replaces: {line, text: row}};
};

/** A row below the others, where a table lists the values a row each. */
const ofValueRow = ({attribute, value}: Difference, text: string | null | undefined): Pick<ProposedEntry, 'markdown' | 'after'> | null =>
	attribute && value !== null && text ? rowForValue(linesOf(text), attribute.values, value) : null;

/** Entries that correct one line are one entry: each adds its value to the row that the one before left. */
const oneARow = (entries: readonly ProposedEntry[], differences: readonly Difference[]): readonly ProposedEntry[] => {
	const byLine = new Map<string, ProposedEntry>();

	for (const [index, entry] of entries.entries()) {
		const key = entry.replaces === null ? entry.id : String(entry.replaces.line);
		const known = byLine.get(key);
		const {attribute, value} = differences[index] ?? {attribute: null, value: null};
		const row = known && attribute && value !== null ? rowWithValue(known.markdown, attribute.values, value) : null;
		byLine.set(
			key,
			known === undefined
				? entry
				: {
						...known,
						id: `${known.id},${value ?? ''}`,
						markdown: row ?? known.markdown,
						why: `${known.why} ${entry.why}`,
						facts: [...new Set([...known.facts, ...entry.facts])],
					},
		);
	}

	return [...byLine.values()];
};

/** A line below the entity's last attribute, in the same form; `null` where the document has no such line. */
const ofNewRow = ({entity, attribute}: Difference, text: string | null | undefined): Pick<ProposedEntry, 'markdown' | 'after'> | null => {
	const last = entity.attributes.toSorted((a, b) => b.place.line - a.place.line)[0];
	const line = last?.place.line ?? 0;
	const row = lineOf(line, text);
	const markdown = row !== undefined && last && attribute ? rowForAttribute(row, last.name, attribute) : null;
	return row === undefined || markdown === null ? null : {markdown, after: {line, text: row}};
};

const ofDifference = (difference: Difference, text: string | null | undefined): ProposedEntry => {
	const {kind, entity, attribute, value} = difference;
	const [first] = difference.facts;
	const because = first === undefined ? '' : `: «${clipped(first.text)}»`;
	const base = {replaces: null, facts: origin(difference)};

	if (kind === 'entity') {
		const attributes = entity.attributes.map(each => `- \`${each.name}\`${each.type === null ? '' : `: ${each.type}`}`);
		return {
			...base,
			id: `entity/${entity.name}`,
			under: 'Entities',
			markdown: [`### ${entity.name}`, ...attributes].join('\n\n').replaceAll('\n\n- ', '\n- '),
			why: `The use case needs an entity ${entity.name}.`,
		};
	}

	const name = attribute?.name ?? '';
	return value === null
		? {
				...base,
				id: `attribute/${entity.name}.${name}`,
				under: entity.name,
				markdown: `- \`${name}\`${attribute?.type === null ? '' : `: ${attribute?.type ?? ''}`} (planned)`,
				...ofNewRow(difference, text),
				why: `The use case needs ${entity.name}.${name}.`,
			}
		: {
				...base,
				id: `value/${entity.name}.${name}=${value}`,
				under: entity.name,
				markdown: `- \`${name}\` can also be \`${value}\` (planned)${because}`,
				...ofValueRow(difference, text),
				...ofRow(difference, text),
				why: `The use case sets ${entity.name}.${name} to ${value}.`,
			};
};

const ofAlias = (ruling: Ruling): ProposedEntry => ({
	id: `alias/${ruling.subject}`,
	under: 'Glossary',
	markdown: `- ${ruling.subject}: ${said(ruling)}`,
	replaces: null,
	why: `Decided: ${ruling.question}`,
	facts: [...ruling.facts, `D-${ruling.number}`],
});

/**
What the domain model should say once the plan is built: what the use case adds, names that mean the same, and terms that are used and defined nowhere.
*/
export const domainModelEntries = (sources: DomainModelSources): readonly ProposedEntry[] => {
	const delta = schemaDelta(sources.useCase, sources.domainModel, sources.rulings).filter(
		({entity}) => entity.status !== 'planned' || sources.useCase.data.includes(entity),
	);
	return [
		...oneARow(
			delta.map(difference => ofDifference(difference, sources.text)),
			delta,
		),
		...ruledCorrections(sources.rulings, sources.useCase),
		...codeCorrections(sources.rulings, sources.domainModel, sources.text),
		...sources.rulings.filter(({choice}) => choice === 'alias').map(ofAlias),
		...undefinedTerms(sources).map(({term, facts}) => ({
			id: `term/${term}`,
			under: 'Glossary',
			markdown: `- **${term}**: «${clipped(facts[0]?.text ?? '')}»`,
			replaces: null,
			why: `The use case uses the term ${term} and no document defines it.`,
			facts: facts.map(({id}) => id),
		})),
	];
};
