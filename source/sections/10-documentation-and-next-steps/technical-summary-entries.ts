import type {TechnicalSummary, UseCase} from '../../documents/facts.js';
import type {ProposedEntry} from '../proposed-entry.js';
import {clipped, said} from '../quotation.js';
import type {Ruling} from '../section.js';
import {behaviourOf} from '../use-case-facts.js';

/**
What the entries for the technical summary follow from.
*/
export type TechnicalSummarySources = {
	readonly useCase: UseCase;
	readonly technicalSummary: TechnicalSummary;
	readonly rulings: readonly Ruling[];
};

const categories: Readonly<Record<string, string>> = {paradigm: 'Architecture', dialect: 'Database', 'http-api': 'Interfaces'};
const changing: ReadonlySet<string> = new Set(['use-case', 'manifest', 'text', 'first', 'second']);

const isTechnical = ({check}: Ruling): boolean => /^(?:technology|summary)/.test(check);

const statement = (ruling: Ruling, useCase: UseCase): string | null => {
	if (ruling.check === 'outline') {
		const category = categories[ruling.id];
		return category === undefined || ruling.choice === 'none' ? null : `${category}: ${said(ruling)}`;
	}

	if (!isTechnical(ruling) || !changing.has(ruling.choice)) {
		return null;
	}

	const fact = behaviourOf(useCase).find(({id}) => ruling.facts.includes(id));
	const because = fact === undefined ? '' : `: «${clipped(fact.text)}»`;
	return ruling.choice === 'text'
		? `${ruling.subject}: ${said(ruling)}`
		: `${ruling.subject}, for the use case «${useCase.title}»${because}`;
};

/**
What the technical summary should say of the technical decisions that were taken while planning, and that it does not say yet.
*/
export const technicalSummaryEntries = ({useCase, rulings}: TechnicalSummarySources): readonly ProposedEntry[] =>
	rulings.flatMap(ruling => {
		const text = statement(ruling, useCase);
		return text === null
			? []
			: [
					{
						id: `decision/${ruling.id}`,
						under: 'Decisions',
						markdown: `- ${text}`,
						replaces: null,
						why: `Decided: ${ruling.question}`,
						facts: [...ruling.facts, `D-${ruling.number}`],
					},
				];
	});
