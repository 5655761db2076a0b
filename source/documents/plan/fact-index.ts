import type {Entity, Fact, Facts, UseCase} from '../facts.js';

const ofEntity = (entity: Entity): readonly Fact[] => [entity, ...entity.attributes, ...entity.relations];

const ofUseCase = (useCase: UseCase): readonly Fact[] => [
	...useCase.stories,
	...useCase.objectives,
	...useCase.actors,
	...useCase.triggers,
	...useCase.preconditions,
	...useCase.guarantees,
	...useCase.mainFlow,
	...useCase.alternatives.flatMap(alternative => [alternative, ...alternative.steps]),
	...useCase.requirements,
	...useCase.acceptance,
	...useCase.definitionOfDone,
	...useCase.rules,
	...useCase.constraints,
	...useCase.assumptions,
	...useCase.outOfScope,
	...useCase.openQuestions,
	...useCase.data.flatMap(ofEntity),
];

/**
Every fact of all documents, document by document, in their order.
*/
export const allFacts = ({useCase, guidelines, technicalSummary, domainModel, manifests}: Facts): readonly Fact[] => [
	...ofUseCase(useCase),
	...guidelines.rules,
	...technicalSummary.decisions,
	...technicalSummary.ruledOut,
	...technicalSummary.learnings,
	...domainModel.entities.flatMap(ofEntity),
	...domainModel.glossary,
	...manifests.flatMap(manifest => [...manifest.technologies, ...manifest.commands]),
];

/**
The facts by id. Documents give the same id to different things, so an id may name several.
*/
export const factIndex = (facts: Facts): ReadonlyMap<string, readonly Fact[]> => {
	const index = new Map<string, Fact[]>();

	for (const fact of allFacts(facts)) {
		const same = index.get(fact.id);

		if (same === undefined) {
			index.set(fact.id, [fact]);
		} else if (!same.includes(fact)) {
			same.push(fact);
		}
	}

	return index;
};
