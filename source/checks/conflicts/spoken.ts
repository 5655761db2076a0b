import type {Fact, UseCase} from '../../documents/facts.js';

const remembered = new WeakMap<UseCase, {readonly spoken: readonly Fact[]; readonly dependents: Map<string, readonly string[]>}>();

/**
What the use case says about how things are and behave, in the document's order. What is out of scope, still open or only a goal says nothing of that kind.
*/
export const spoken = (useCase: UseCase): readonly Fact[] => known(useCase).spoken;

/** Every rule asks for these, once for each thing that it finds: found anew each time, a long use case would cost the square of its length. */
const known = (useCase: UseCase) => {
	const made = remembered.get(useCase) ?? {spoken: spokenIn(useCase), dependents: new Map()};
	remembered.set(useCase, made);
	return made;
};

const spokenIn = (useCase: UseCase): readonly Fact[] => {
	const facts: readonly Fact[] = [
		...useCase.triggers,
		...useCase.preconditions,
		...useCase.guarantees,
		...useCase.mainFlow,
		...useCase.alternatives.flatMap(({steps, ...alternative}) => [
			{...alternative, text: alternative.condition || alternative.text},
			...steps,
		]),
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
	const {spoken: facts, dependents} = known(useCase);
	const key = words.join('\n');
	const ids = dependents.get(key) ?? dependentsIn(facts, words);
	dependents.set(key, ids);
	return ids;
};

const dependentsIn = (facts: readonly Fact[], words: readonly string[]): readonly string[] => {
	const patterns = words.map(
		word => new RegExp(`(?<![\\p{L}\\p{N}])${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[ _-]+/g, '[ _-]?')}`, 'iu'),
	);
	return patterns.length === 0
		? []
		: [...new Set(facts.filter(({text}) => patterns.every(pattern => pattern.test(text))).map(({id}) => id))];
};
