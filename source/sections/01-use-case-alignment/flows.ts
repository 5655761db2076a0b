import type {Alternative, Fact, Step, UseCase} from '../../documents/facts.js';
import {partDraft} from '../part-draft.js';
import {cite, quote} from '../quotation.js';
import {rulingsOn, withRuling} from '../rulings-on.js';
import type {PartDraft, Ruling} from '../section.js';
import {list, stacked, table} from '../table.js';
import {conditionOf, scopeOf} from '../use-case-facts.js';

const labelled = (name: string, facts: readonly Fact[], rulings: readonly Ruling[]): readonly string[] =>
	facts.map(fact => `${name}: ${withRuling(quote(fact), fact, rulings)}`);

const stepRow = (step: Step, rulings: readonly Ruling[]): readonly string[] => [
	step.number,
	step.actor ?? '',
	withRuling(quote(step), step, rulings),
];

const alternativeRow = (alternative: Alternative, rulings: readonly Ruling[]): readonly string[] => [
	alternative.at ?? '',
	quote(conditionOf(alternative)),
	[alternative.steps.map(step => withRuling(quote(step), step, rulings)).join(' → '), rulingsOn([alternative], rulings)].join(' ').trim(),
];

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
		otherwise: `the use case tells stories and has no numbered steps; their criteria stand below ${cite(scopeOf(useCase))}`,
	});
