import type {Fact} from '../../documents/facts.js';
import {openQuestion, partDraft} from '../part-draft.js';
import {cite, citeRulings, quote} from '../quotation.js';
import {ruleTasks} from '../rule-tasks.js';
import {rulingsOn} from '../rulings-on.js';
import type {OutlineQuestion, PartDraft} from '../section.js';
import {onSubject, type Subject} from '../subjects.js';
import {stacked, table} from '../table.js';
import {behaviourOf, scopeOf} from '../use-case-facts.js';
import type {Raised} from './concerns.js';
import type {QualitiesGiven} from './qualities.js';

const mostIds = 6;

/**
The concerns that other facts settle: what raises each and what settles it.
*/
export const settledTable = (raised: readonly Raised[]): string =>
	table(
		['Concern', 'Raised by', 'Settled by'],
		raised
			.filter(({settledBy}) => settledBy.length > 0)
			.map(({concern, raisedBy, settledBy}) => [
				concern.id.replaceAll('-', ' '),
				cite(raisedBy.slice(0, mostIds)),
				cite(settledBy.slice(0, mostIds)),
			]),
	);

/**
The concerns that nothing settles, as questions about the facts that raise them.
*/
export const openConcerns = (raised: readonly Raised[]): readonly OutlineQuestion[] =>
	raised
		.filter(({settledBy}) => settledBy.length === 0)
		.map(({concern, raisedBy}) => {
			const [first] = raisedBy;
			const about = first === undefined ? '' : `: ${quote(first)}`;
			return openQuestion(concern.id, `${concern.question}${about}?`, {facts: raisedBy, isBlocking: concern.isBlocking});
		});

/**
The facts of the use case and the summary on a subject, quoted; those that section 1 quotes are cited only.
*/
export const saidOn = (subject: Subject, {useCase, technicalSummary, rulings}: QualitiesGiven): string => {
	const own = onSubject(behaviourOf(useCase), subject);
	const chosen = onSubject(technicalSummary.decisions, subject);
	const learned = onSubject(technicalSummary.learnings, subject);
	const summary: readonly Fact[] = [...chosen, ...learned];
	return table(
		['From', 'Facts', 'Decided'],
		[
			...(own.length === 0 ? [] : [['use case', cite(own), rulingsOn(own, rulings)]]),
			...(summary.length === 0
				? []
				: [['technical summary', [...chosen.map(quote), cite(learned)].join(' ').trim(), rulingsOn(summary, rulings)]]),
		],
	);
};

/**
A quality as the documents have it: the facts on it, its rules with their tests, and the concerns that facts raise.
*/
export const concernPart = (
	part: 'reliability' | 'observability' | 'compliance' | 'deployment',
	given: QualitiesGiven,
	raised: readonly Raised[],
): PartDraft => {
	const own = raised.filter(({concern}) => concern.part === part);
	return partDraft(part, {
		text: stacked(saidOn(part, given), ruleTasks(onSubject(given.guidelines.rules, part), given.rulings), settledTable(own)),
		questions: openConcerns(own),
		otherwise:
			`no rule, requirement or decision is on ${part} ${cite(scopeOf(given.useCase))} ${citeRulings(given.rulings.filter(({subject}) => /guidelines/i.test(subject)))}`.trim(),
	});
};
