import {nameKey} from '../../documents/domain-model/name-key.js';
import type {Contradiction, Decision, Fact, Facts, UseCase} from '../../documents/facts.js';
import {factId, foldText} from '../../documents/ids.js';
import {areApart, majorRange} from '../../documents/technologies/major-range.js';
import type {Stop} from '../finding.js';
import {dependentsOf} from './spoken.js';
import {slug, stopOf} from './stop-of.js';

type Pair = {
	readonly id: string;
	readonly check: string;
	readonly subject: string;
	readonly what: string;
	readonly first: Fact;
	readonly second: Fact;
	readonly dependents: readonly string[];
};

const stop = ({id, check, subject, what, first, second, dependents}: Pair): Stop =>
	stopOf({
		id,
		check,
		subject,
		message: `Unexpected second ${what}, expected ${first.place.path}:${first.place.line} to be the only one`,
		question: `${first.place.path} gives ${what} twice, and differently. Which holds?`,
		facts: [first, second],
		options: [
			{id: 'first', label: `Line ${first.place.line} holds`, effect: 'The plan follows the first text.'},
			{id: 'second', label: `Line ${second.place.line} holds`, effect: 'The plan follows the second text.'},
		],
		recommended: null,
		dependents,
		canWait: false,
	});

const whats: Readonly<Record<Contradiction['about'], string>> = {
	type: 'the type of',
	nullability: 'whether it may be empty:',
	values: 'the values of',
	cardinality: 'how many there are of',
};

const inModel = ({domainModel, useCase}: Facts): readonly Stop[] =>
	(domainModel.contradictions ?? []).map(({subject, about, first, second}) =>
		stop({
			id: `model-contradicts/${subject}/${about}`,
			check: 'model-contradicts',
			subject,
			what: `${whats[about]} ${subject}`,
			first,
			second,
			dependents: dependentsOf(useCase, subject.split(/[.>]/)),
		}),
	);

// Ids of these kinds often begin anew with each story, flow or section.
const local = /^(?:PRE|POST|AC|STEP|S|E|A|ALT|EXT|EX|TRG|GUA|ACT|SC)\b/i;
const numbered = /^(.+)-([2-9]|\d{2,3})$/;

const isMade = ({id, text}: Fact): boolean =>
	/-[0-9a-f]{4,16}$/.test(id) && factId(id.replace(/-[^-]*$/, ''), text, id.length - id.lastIndexOf('-') - 1) === id;

/**
Facts of one document whose own id is given twice. The readers number the second one: `FR-1`, `FR-1-2`; a document with an `FR-1-1` numbers its own, and an id that is given three times is one of each section.
*/
const twice = (facts: readonly Fact[]): readonly Stop[] => {
	const byId = new Map(facts.map(fact => [fact.id, fact]));

	return facts.flatMap(fact => {
		const base = numbered.exec(fact.id)?.[1];
		const first = base === undefined || local.test(base) || byId.has(`${base}-1`) || byId.has(`${base}-3`) ? undefined : byId.get(base);

		if (base === undefined || first === undefined || isMade(first) || foldText(first.text) === foldText(fact.text)) {
			return [];
		}

		return [
			stop({
				id: `duplicate-id/${fact.place.path}/${fact.id}`,
				check: 'duplicate-id',
				subject: base,
				what: `the id ${base}`,
				first,
				second: fact,
				dependents: [first.id, fact.id],
			}),
		];
	});
};

const termsTwice = ({domainModel, useCase}: Facts): readonly Stop[] => {
	const first = new Map<string, Fact>();

	return domainModel.glossary.flatMap(term => {
		const key = nameKey(term.term);
		const known = first.get(key);
		first.set(key, known ?? term);
		const isSame = known === undefined || foldText(known.text) === foldText(term.text);
		return isSame
			? []
			: [
					stop({
						id: `duplicate-term/${slug(term.term)}`,
						check: 'duplicate-term',
						subject: term.term,
						what: `the term ${term.term}`,
						first: known,
						second: term,
						dependents: dependentsOf(useCase, [term.term]),
					}),
				];
	});
};

const versionsTwice = (decisions: readonly Decision[], useCase: UseCase): readonly Stop[] => {
	const first = new Map<string, Decision>();

	return decisions.flatMap(decision => {
		const known = first.get(decision.choice);
		first.set(decision.choice, known ?? decision);
		const [one, other] = [majorRange(known?.version ?? ''), majorRange(decision.version ?? '')];
		const isApart = known !== undefined && one !== null && other !== null && areApart(one, other);
		const subject = decision.choice;
		return isApart
			? [
					stop({
						id: `summary-contradicts/${slug(subject)}`,
						check: 'summary-contradicts',
						subject,
						what: `the version of ${subject}`,
						first: known,
						second: decision,
						dependents: dependentsOf(useCase, [subject]),
					}),
				]
			: [];
	});
};

const everyFact = (useCase: UseCase): readonly Fact[] => [
	...useCase.objectives,
	...useCase.stories,
	...useCase.triggers,
	...useCase.preconditions,
	...useCase.guarantees,
	...useCase.mainFlow,
	...useCase.alternatives.flatMap(alternative => [alternative, ...alternative.steps]),
	...useCase.requirements,
	...useCase.acceptance,
	...useCase.rules,
	...useCase.constraints,
	...useCase.assumptions,
	...useCase.outOfScope,
	...useCase.openQuestions,
];

/**
Documents that contradict themselves: a diagram and a table of the domain model (`model-contradicts`), one id with two texts (`duplicate-id`), one term with two meanings (`duplicate-term`), one technology in two major versions (`summary-contradicts`).

Rulings: `first`, `second`.
*/
export const documentContradicts = (facts: Facts): readonly Stop[] => {
	const {technicalSummary, guidelines, useCase} = facts;
	return [
		...inModel(facts),
		...twice(everyFact(useCase)),
		...twice(guidelines.rules),
		...twice(technicalSummary.decisions),
		...termsTwice(facts),
		...versionsTwice(technicalSummary.decisions, useCase),
	];
};
