import type {Fact} from '../../documents/facts.js';
import {homeOf} from '../decision-home.js';
import {openQuestion, partDraft} from '../part-draft.js';
import {citeRulings, clipped, quote} from '../quotation.js';
import {refer, searched} from '../refer.js';
import {ruleTasks} from '../rule-tasks.js';
import {rulingsOn} from '../rulings-on.js';
import type {OutlineQuestion, PartDraft} from '../section.js';
import {onSubject, type Subject} from '../subjects.js';
import {list} from '../table.js';
import {behaviourOf} from '../use-case-facts.js';
import type {Raised} from './concerns.js';
import type {QualitiesGiven} from './qualities.js';

const shortest = 90;

/**
The concerns that nothing settles, as questions about the facts that raise them; the first is quoted in short.
*/
export const openConcerns = (raised: readonly Raised[]): readonly OutlineQuestion[] =>
	raised
		.filter(({settledBy}) => settledBy.length === 0)
		.map(({concern, raisedBy}) => {
			const about = raisedBy.slice(0, 1).map(fact => `«${clipped(fact.text, shortest)}» [${fact.id}]`);
			return openQuestion(concern.id, `${concern.question}: ${about.join('')}?`, {facts: raisedBy, isBlocking: concern.isBlocking});
		});

/**
The facts on a subject, as lines: the use case's and the technologies are cited, other decisions of the summary quoted. What is `shown` above them is left out.
*/
export const saidOn = (
	subject: Subject,
	{useCase, technicalSummary, rulings}: QualitiesGiven,
	shown: readonly Fact[] = [],
): readonly string[] => {
	const own = onSubject(behaviourOf(useCase), subject).filter(({id}) => !shown.some(each => each.id === id));
	const chosen = onSubject(technicalSummary.decisions, subject);
	const quoted = chosen.filter(decision => homeOf(decision) === 7);
	const cited: readonly Fact[] = [
		...own,
		...chosen.filter(decision => !quoted.includes(decision)),
		...onSubject(technicalSummary.learnings, subject),
	];
	const ruled = rulingsOn(own, rulings);
	return [...(cited.length === 0 ? [] : [`Told in ${refer(cited)}${ruled === '' ? '' : `; ${ruled}`}`]), ...quoted.map(quote)];
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
	const lacking = citeRulings(given.rulings.filter(({subject}) => /guidelines/i.test(subject)));
	return partDraft(part, {
		text: list([...saidOn(part, given), ...ruleTasks(onSubject(given.guidelines.rules, part), given.rulings)]),
		questions: openConcerns(own),
		otherwise: `no rule, requirement or decision is on ${part} ${searched(given.useCase)} ${lacking}`.trim(),
	});
};
