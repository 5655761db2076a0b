import type {Alternative, Fact, Step, UseCase} from '../../documents/facts.js';
import {openQuestion, partDraft} from '../part-draft.js';
import {quote} from '../quotation.js';
import {numberOf, refer, searched, shown} from '../refer.js';
import {rulingsOn, withRuling} from '../rulings-on.js';
import type {OutlineQuestion, PartDraft, Ruling} from '../section.js';
import {list, stacked, table} from '../table.js';
import {conditionOf} from '../use-case-facts.js';

const labelled = (name: string, facts: readonly Fact[], rulings: readonly Ruling[]): readonly string[] =>
	facts.map(fact => `${name}: ${withRuling(quote(fact), fact, rulings)}`);

const stepRow = (step: Step, rulings: readonly Ruling[]): readonly string[] => [
	step.number,
	step.actor ?? '',
	withRuling(quote(step), step, rulings),
];

const alternativeRow = (alternative: Alternative, rulings: readonly Ruling[]): readonly string[] => [
	shown(numberOf(alternative) || (alternative.at ?? '')),
	quote(conditionOf(alternative)),
	[alternative.steps.map(step => withRuling(quote(step), step, rulings)).join(' → '), rulingsOn([alternative], rulings)].join(' ').trim(),
];

/** «If the card has expired, the system says so» tells both in one sentence. */
const isToldAtOnce = (alternative: Alternative): boolean =>
	/^(?:if|when|where|while|should|in case)\b[^,]{3,200},\s+\S/i.test(conditionOf(alternative).text);

/** Alternatives that a document only names: nothing says how they go on. */
const untold = ({alternatives}: UseCase): readonly OutlineQuestion[] => {
	const open = alternatives.filter(alternative => alternative.steps.length === 0 && !isToldAtOnce(alternative));
	return open.length === 0 ? [] : [openQuestion('untold', `What happens then, and how does it end: ${refer(open)}?`, {facts: open})];
};

/**
How the use case runs: what starts it, its steps, where it branches, and what holds afterwards.
*/
export const flows = (useCase: UseCase, rulings: readonly Ruling[]): PartDraft =>
	partDraft('flows', {
		text: stacked(
			list([...labelled('Trigger', useCase.triggers, rulings), ...labelled('Precondition', useCase.preconditions, rulings)]),
			table(
				['Step', 'Actor', 'What happens'],
				useCase.mainFlow.map(step => stepRow(step, rulings)),
			),
			table(
				['At', 'When', 'Then'],
				useCase.alternatives.map(alternative => alternativeRow(alternative, rulings)),
			),
			list(labelled('Guarantee', useCase.guarantees, rulings)),
		),
		questions: untold(useCase),
		otherwise: `the use case has no numbered steps; what it demands stands below ${searched(useCase)}`,
	});
