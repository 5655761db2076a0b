import type {Actor, Decision, Fact, TechnicalSummary, UseCase} from '../documents/facts.js';
import {behaviourOf} from './use-case-facts.js';
import {indexed, mentioning, names} from './words.js';

/**
A system outside ours: named as an actor or chosen by the technical summary, and used by the use case. `facts` are what the use case says of it.
*/
export type ExternalSystem = {
	readonly name: string;
	readonly actor: Actor | null;
	readonly decisions: readonly Decision[];
	readonly facts: readonly Fact[];
};

const own = /^(?:the )?(?:system|application|app|backend|server|service|website|software|our system)$/i;
const outside =
	/\b(?:provider|gateway|e-?mail|mail|sms|identity|auth(?:entication)? provider|analytics|payments?|third[- ]party|external|crm|erp|maps?|storage service|notification service|search service)\b/i;

/**
Whether an actor is the system that is being built.
*/
export const isOwnSystem = (actor: Pick<Actor, 'name' | 'role'>): boolean => own.test(actor.name.trim());

/** A category such as «External» names nothing; then the choice does. */
const nameOf = ({category, choice}: Decision): string => (/^external\b/i.test(category.trim()) ? choice : category);

const namesOf = (actor: Actor | null, decisions: readonly Decision[]): readonly string[] => [
	...(actor === null ? [] : [actor.name]),
	...decisions.flatMap(decision => [nameOf(decision), decision.choice]),
];

const isOf = ({category, choice}: Decision, actor: Actor): boolean =>
	names(category, actor.name) || names(`${actor.name} ${actor.text}`, choice);

type Named = Omit<ExternalSystem, 'facts'>;

const named = (useCase: UseCase, technicalSummary: TechnicalSummary): readonly Named[] => {
	const decisions = technicalSummary.decisions.filter(({category}) => outside.test(category));
	const actors = useCase.actors.filter(actor => actor.role === 'system' && !isOwnSystem(actor));
	const fromActors = actors.map(actor => ({name: actor.name, actor, decisions: decisions.filter(each => isOf(each, actor))}));
	const taken = new Set(fromActors.flatMap(each => each.decisions));
	const others = new Map<string, Decision[]>();

	for (const decision of decisions.filter(each => !taken.has(each))) {
		const name = nameOf(decision);
		others.set(name, [...(others.get(name) ?? []), decision]);
	}

	return [...fromActors, ...[...others].map(([name, own]) => ({name, actor: null, decisions: own}))];
};

/**
The names that facts speak of the systems outside ours by.
*/
export const externalNames = (useCase: UseCase, technicalSummary: TechnicalSummary): readonly string[] =>
	named(useCase, technicalSummary).flatMap(({actor, decisions}) => namesOf(actor, decisions));

/**
The systems outside ours that the use case needs, actors first, each once.
*/
export const externalSystems = (useCase: UseCase, technicalSummary: TechnicalSummary): readonly ExternalSystem[] => {
	const index = indexed(behaviourOf(useCase));
	return named(useCase, technicalSummary)
		.map(system => ({...system, facts: mentioning(index, namesOf(system.actor, system.decisions))}))
		.filter(({actor, facts}) => actor !== null || facts.length > 0);
};

/**
What an external system can be cited by.
*/
export const evidenceOf = ({actor, decisions}: ExternalSystem): readonly Fact[] => [...(actor === null ? [] : [actor]), ...decisions];
