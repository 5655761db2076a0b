import type {Fact} from '../../documents/facts.js';
import {openQuestion, partDraft} from '../part-draft.js';
import type {ProposedEntry} from '../proposed-entry.js';
import {cite, quote} from '../quotation.js';
import {searched} from '../refer.js';
import type {OpenQuestion, PartDraft} from '../section.js';
import {touching} from '../subjects.js';
import {list, table} from '../table.js';
import {domainModelEntries} from './domain-model-entries.js';
import type {NextStepsGiven} from './next-steps.js';
import {technicalSummaryEntries} from './technical-summary-entries.js';

const most = 4;

const idsOf = (ids: readonly string[]): string => `${cite(ids.slice(0, most).map(id => ({id})))}${ids.length > most ? ' …' : ''}`;

const artefacts = ({useCase, guidelines}: NextStepsGiven): PartDraft => {
	const asking: readonly Fact[] = [...touching(useCase.definitionOfDone, 'documentation'), ...touching(guidelines.rules, 'documentation')];
	return partDraft('artefacts', {
		text: list(asking.length === 0 ? [] : [`Asked for by ${cite(asking)}`]),
		otherwise: `no rule and no definition of done asks for a document ${searched(useCase)}`,
	});
};

/** The words that are proposed; the sentence of the use case behind them stands in section 1. */
const worded = (markdown: string): string =>
	markdown
		.replace(/^[-#]+ /, '')
		.replaceAll('\n- ', '; ')
		.replace(/: «[\s\S]*»$/, '');

const proposed = (entries: readonly ProposedEntry[]): string =>
	table(
		['Under', 'Entry', 'Follows from'],
		entries.map(({under, markdown, facts}) => [under, worded(markdown), idsOf(facts)]),
	);

const ranked = (open: readonly OpenQuestion[]): readonly string[] => {
	const sorted = [...open].sort((a, b) => b.facts.length - a.facts.length || a.number - b.number);
	const named = (isBlocking: boolean): string =>
		sorted
			.filter(question => question.isBlocking === isBlocking)
			.map(({number}) => `[Q-${number}]`)
			.join(' ');
	return [`To be answered before building: ${named(true)}`, `Can wait: ${named(false)}`].filter(line => line.endsWith(']'));
};

const openQuestions = ({useCase, open}: NextStepsGiven): PartDraft =>
	partDraft('open-questions', {
		text: list(ranked(open)),
		questions: useCase.openQuestions.map(fact => openQuestion(`document/${fact.id}`, quote(fact), {facts: [fact], isBlocking: false})),
		otherwise: `no question is open ${searched(useCase)}`,
	});

/**
What follows by rule for section 10.
*/
export const outline = (given: NextStepsGiven): readonly PartDraft[] => {
	const scope = searched(given.useCase);
	return [
		artefacts(given),
		partDraft('domain-model-changes', {
			text: proposed(domainModelEntries(given)),
			otherwise: `the use case adds no entity, attribute, value or term to the domain model ${scope}`,
		}),
		partDraft('technical-summary-changes', {
			text: proposed(technicalSummaryEntries(given)),
			otherwise: `no ruling changed a technology ${scope}`,
		}),
		openQuestions(given),
	];
};
