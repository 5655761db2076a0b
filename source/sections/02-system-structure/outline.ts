import type {Decision, Fact} from '../../documents/facts.js';
import {partDraft} from '../part-draft.js';
import {cite, citeRulings, quote, said} from '../quotation.js';
import type {OutlineAnswers, PartDraft, Ruling} from '../section.js';
import {list, stacked, table} from '../table.js';
import {scopeOf} from '../use-case-facts.js';
import {foldWords} from '../words.js';
import {containers} from './containers.js';
import {context} from './context.js';
import {paradigm} from './paradigm.js';
import type {StructureGiven} from './structure.js';

const chosenInsteadOf = (ruledOut: Decision, decisions: readonly Decision[]): readonly Decision[] => {
	const same = decisions.filter(({category}) => foldWords(category) === foldWords(ruledOut.category));
	const words = foldWords(ruledOut.text);
	const named = decisions.filter(({choice}) => words.includes(foldWords(choice)));
	return same.length > 0 ? same : named;
};

const options = ({technicalSummary, useCase}: StructureGiven): PartDraft => {
	const {decisions, ruledOut} = technicalSummary;
	const chosen = (decision: Decision): string => {
		const found = chosenInsteadOf(decision, decisions);
		return found.length === 0 ? '' : `${found.map(({choice}) => choice).join(', ')} ${cite(found)}`;
	};
	const evidence: readonly Fact[] = decisions.length > 0 ? decisions.slice(0, 3) : scopeOf(useCase);
	return partDraft('options', {
		text: table(
			['Option ruled out', 'Why, in the document', 'Stands instead'],
			ruledOut.map(decision => [decision.choice, quote(decision), chosen(decision)]),
		),
		otherwise: `no document names an alternative to what was chosen ${cite(evidence)}`,
	});
};

const ruled = (ruling: Ruling): string =>
	`${citeRulings([ruling])} ${ruling.subject}: ${said(ruling)} ${cite(ruling.facts.map(id => ({id})))}`;

const decisions = ({technicalSummary, rulings, useCase}: StructureGiven): PartDraft =>
	partDraft('decisions', {
		text: stacked(list(rulings.map(ruled)), list(technicalSummary.learnings.map(fact => `Learned before: ${quote(fact)}`))),
		otherwise: `no ruling was needed and the technical summary holds no learning ${cite([...technicalSummary.decisions.slice(0, 2), ...scopeOf(useCase)])}`,
	});

/**
What follows by rule for section 2.
*/
export const outline = (given: StructureGiven, answers: OutlineAnswers): readonly PartDraft[] => [
	paradigm(given, answers),
	options(given),
	decisions(given),
	context(given),
	containers(given),
];
