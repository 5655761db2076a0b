import type {TechnicalSummary} from '../../documents/facts.js';
import type {ProposedEntry} from '../proposed-entry.js';
import {said} from '../quotation.js';
import type {Ruling} from '../section.js';

const technical = /technolog|stack|manifest|version|outline/i;
const changing: ReadonlySet<string> = new Set(['use-case', 'manifest', 'text']);

const changes = ({check, choice}: Ruling): boolean =>
	technical.test(check) && (check === 'outline' || changing.has(choice)) && choice !== 'later';

/**
What the technical summary should say of the technical decisions that were taken while planning.
*/
export const technicalSummaryEntries = ({
	rulings,
}: {
	readonly technicalSummary: TechnicalSummary;
	readonly rulings: readonly Ruling[];
}): readonly ProposedEntry[] =>
	rulings.filter(changes).map(ruling => ({
		id: `decision/${ruling.id}`,
		under: 'Decisions',
		markdown: `- ${ruling.subject}: ${said(ruling)}`,
		replaces: null,
		why: `Decided: ${ruling.question}`,
		facts: [...ruling.facts, `D-${ruling.number}`],
	}));
