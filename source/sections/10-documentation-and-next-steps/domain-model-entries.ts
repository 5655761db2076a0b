import type {DomainModel, TechnicalSummary, UseCase} from '../../documents/facts.js';
import type {ProposedEntry} from '../proposed-entry.js';
import {clipped, said} from '../quotation.js';
import {type Difference, schemaDelta} from '../schema-delta.js';
import type {Ruling} from '../section.js';
import {undefinedTerms} from './undefined-terms.js';

/**
What the entries for the domain model follow from.
*/
export type DomainModelSources = {
	readonly useCase: UseCase;
	readonly domainModel: DomainModel;
	readonly technicalSummary: TechnicalSummary;
	readonly rulings: readonly Ruling[];
};

const origin = (difference: Difference): readonly string[] => [
	...difference.facts.map(({id}) => id),
	...difference.rulings.map(({number}) => `D-${number}`),
];

const ofDifference = (difference: Difference): ProposedEntry => {
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
				why: `The use case needs ${entity.name}.${name}.`,
			}
		: {
				...base,
				id: `value/${entity.name}.${name}=${value}`,
				under: entity.name,
				markdown: `- \`${name}\` can also be \`${value}\` (planned)${because}`,
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
export const domainModelEntries = (sources: DomainModelSources): readonly ProposedEntry[] => [
	...schemaDelta(sources.useCase, sources.domainModel, sources.rulings)
		.filter(({entity}) => entity.status !== 'planned' || sources.useCase.data.includes(entity))
		.map(ofDifference),
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
