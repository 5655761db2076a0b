import {openQuestion, partDraft} from '../part-draft.js';
import type {ProposedEntry} from '../proposed-entry.js';
import {cite, quote} from '../quotation.js';
import type {OpenQuestion, PartDraft} from '../section.js';
import {touching} from '../subjects.js';
import {list, stacked, table} from '../table.js';
import {scopeOf} from '../use-case-facts.js';
import {domainModelEntries} from './domain-model-entries.js';
import type {NextStepsGiven} from './next-steps.js';
import {technicalSummaryEntries} from './technical-summary-entries.js';

const idsOf = (ids: readonly string[]): string => cite(ids.map(id => ({id})));

const artefacts = ({useCase, guidelines}: NextStepsGiven): PartDraft => {
	const done = touching(useCase.definitionOfDone, 'documentation');
	const rules = touching(guidelines.rules, 'documentation');
	return partDraft('artefacts', {
		text: list([...done.map(quote), ...(rules.length === 0 ? [] : [`Asked for by ${cite(rules)}`])]),
		otherwise: `no rule and no definition of done asks for a document ${cite(scopeOf(useCase))}`,
	});
};

const proposed = (entries: readonly ProposedEntry[]): string =>
	table(
		['Under', 'Entry', 'Follows from'],
		entries.map(({under, markdown, facts}) => [under, markdown.replace(/^[-#]+ /, '').replaceAll('\n- ', '; '), idsOf(facts)]),
	);

const ranked = (open: readonly OpenQuestion[]): readonly (readonly string[])[] =>
	[...open]
		.sort((a, b) => Number(b.isBlocking) - Number(a.isBlocking) || b.facts.length - a.facts.length || a.number - b.number)
		.map(({number, isBlocking, facts}) => [`[Q-${number}]`, isBlocking ? 'before building' : 'can wait', idsOf(facts)]);

const openQuestions = ({useCase, open}: NextStepsGiven): PartDraft =>
	partDraft('open-questions', {
		text: stacked(table(['Question', 'Answer needed', 'Hangs on it'], ranked(open))),
		questions: useCase.openQuestions.map(fact => openQuestion(`document/${fact.id}`, quote(fact), {facts: [fact], isBlocking: false})),
		otherwise: `no question is open ${cite(scopeOf(useCase))}`,
	});

/**
What follows by rule for section 10.
*/
export const outline = (given: NextStepsGiven): readonly PartDraft[] => {
	const scope = cite(scopeOf(given.useCase));
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
