import type {Fact, Facts} from '../../documents/facts.js';

/**
What every section depends on: the rules, the technologies that were chosen or ruled out, and the entities.
*/
export type Dependency = 'rule' | 'decision' | 'entity';

/**
A fact that was added (`before` is `null`) or changed since a plan was made.
*/
export type FactChange = {readonly kind: Dependency; readonly before: Fact | null; readonly after: Fact};

type Read = Pick<Facts, 'guidelines' | 'technicalSummary' | 'domainModel'>;

const factsOf = ({guidelines, technicalSummary, domainModel}: Read): readonly (readonly [kind: Dependency, facts: readonly Fact[]])[] => [
	['rule', guidelines.rules],
	['decision', [...technicalSummary.decisions, ...technicalSummary.ruledOut]],
	['entity', domainModel.entities.flatMap(entity => [entity, ...entity.attributes, ...entity.relations])],
];

const folded = ({text}: Fact): string => text.replace(/\s+/g, ' ').trim();

const changesOf = (kind: Dependency, before: readonly Fact[], after: readonly Fact[]): readonly FactChange[] => {
	const known = new Map(before.map(fact => [fact.id, fact]));
	const present = new Set(after.map(({id}) => id));
	const gone = before.filter(({id}) => !present.has(id));
	const come = after.filter(({id}) => !known.has(id));

	// An id made of the text changes with it; then one went for each that came, in their order.
	const partner = (fact: Fact): Fact | null => (gone.length === come.length ? (gone[come.indexOf(fact)] ?? null) : null);

	return after.flatMap((fact): readonly FactChange[] => {
		const old = known.get(fact.id);

		if (old === undefined) {
			return [{kind, before: partner(fact), after: fact}];
		}

		return folded(old) === folded(fact) ? [] : [{kind, before: old, after: fact}];
	});
};

/**
The rules, decisions and entities that were added or changed between two readings of the documents.
*/
export const factsSince = (before: Read, after: Read): readonly FactChange[] => {
	const now = new Map(factsOf(after));
	const changes = factsOf(before).flatMap(([kind, facts]) => changesOf(kind, facts, now.get(kind) ?? []));
	const added = new Set(changes.filter(each => each.before === null).map(({after: {id}}) => id));
	// What an entity that was added has is part of it.
	return changes.filter(({after: {id}}) => !/^DM:[^.>]+[.>]/.test(id) || !added.has(id.split(/[.>]/)[0] ?? ''));
};
