import type {Actor, Decision, Fact, TechnicalSummary, UseCase} from '../documents/facts.js';
import {behaviourOf} from './use-case-facts.js';
import {indexed, mentioning, names} from './words.js';

/**
A system outside ours: named as an actor or chosen by the technical summary, and used by the use case. `facts` are what the use case says of it.
*/
export type ExternalSystem = {
	readonly name: string;
	readonly actor: Actor | null;
	readonly decision: Decision | null;
	readonly facts: readonly Fact[];
};

const own = /^(?:the )?(?:system|application|app|backend|server|service|website|software|our system)$/i;
const outside =
	/\b(?:provider|gateway|e-?mail|mail|sms|identity|auth(?:entication)? provider|analytics|payments?|third[- ]party|external|crm|erp|maps?|storage service|notification service|search service)\b/i;

/**
Whether an actor is the system that is being built.
*/
export const isOwnSystem = (actor: Pick<Actor, 'name' | 'role'>): boolean => own.test(actor.name.trim());

const namesOf = (actor: Actor | null, decision: Decision | null): readonly string[] => [
	...(actor === null ? [] : [actor.name]),
	...(decision === null ? [] : [decision.choice, decision.category]),
];

/**
The systems outside ours that the use case needs, actors first.
*/
export const externalSystems = (useCase: UseCase, technicalSummary: TechnicalSummary): readonly ExternalSystem[] => {
	const index = indexed(behaviourOf(useCase));
	const decisions = technicalSummary.decisions.filter(({category}) => outside.test(category));
	const actors = useCase.actors.filter(actor => actor.role === 'system' && !isOwnSystem(actor));
	const decisionOf = (actor: Actor): Decision | null =>
		decisions.find(({category, choice}) => names(category, actor.name) || names(`${actor.name} ${actor.text}`, choice)) ?? null;
	const fromActors = actors.map(actor => ({actor, decision: decisionOf(actor)}));
	const taken = new Set(fromActors.map(({decision}) => decision?.id));
	const fromDecisions = decisions.filter(({id}) => !taken.has(id)).map(decision => ({actor: null, decision}));

	return [...fromActors, ...fromDecisions]
		.map(({actor, decision}) => ({
			name: actor?.name ?? decision?.category ?? '',
			actor,
			decision,
			facts: mentioning(index, namesOf(actor, decision)),
		}))
		.filter(({actor, facts}) => actor !== null || facts.length > 0);
};

/**
What an external system can be cited by.
*/
export const evidenceOf = ({actor, decision}: ExternalSystem): readonly Fact[] => [
	...(actor === null ? [] : [actor]),
	...(decision === null ? [] : [decision]),
];
