import type {Fact, UseCase} from '../../documents/facts.js';

/**
What the use case says about how things are and behave, in the document's order. What is out of scope, still open or only a goal says nothing of that kind.
*/
export const spoken = (useCase: UseCase): readonly Fact[] => {
	const facts: readonly Fact[] = [
		...useCase.triggers,
		...useCase.preconditions,
		...useCase.guarantees,
		...useCase.mainFlow,
		...useCase.alternatives.flatMap(({steps, ...alternative}) => [alternative, ...steps]),
		...useCase.stories,
		...useCase.requirements,
		...useCase.acceptance,
		...useCase.rules,
		...useCase.constraints,
		...useCase.assumptions,
	];
	const seen = new Set<string>();

	return facts.filter(({id, text}) => {
		const key = `${id}\n${text}`;
		const isNew = !seen.has(key);
		seen.add(key);
		return isNew;
	});
};

/**
The ids of the steps, criteria and requirements that hang on a subject: those whose text names all its words, in any order and number.
*/
export const dependentsOf = (useCase: UseCase, words: readonly string[]): readonly string[] => {
	const patterns = words.map(
		word => new RegExp(`(?<![\\p{L}\\p{N}])${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[ _-]+/g, '[ _-]?')}`, 'iu'),
	);
	return patterns.length === 0
		? []
		: [
				...new Set(
					spoken(useCase)
						.filter(({text}) => patterns.every(pattern => pattern.test(text)))
						.map(({id}) => id),
				),
			];
};
