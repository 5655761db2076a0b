import type {DomainModel, Fact, TechnicalSummary, UseCase} from '../../documents/facts.js';
import {behaviourOf} from '../use-case-facts.js';
import {foldWords} from '../words.js';

/**
A term that the use case uses as a name and that no document defines, with the facts that use it.
*/
export type UndefinedTerm = {readonly term: string; readonly facts: readonly Fact[]};

const proper = /(?<![.:!?«"“*|-]\s)(?<=[\p{Ll}\p{N},;)]\s)\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)*/gu;
const ordinary =
	/^(?:I|API|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|English|German|French|Spanish|Given|When|Then|And|But|The|System|Step|Yes|No|OK|True|False|Save|Cancel|Edit|Delete|Add|Submit|Enter|Tab|Escape|Typecheck|Verify)$/;

/** Names of what is being built. */
const itself = /\b(?:Application|System|App|Service|Api|API|Backend|Server|Platform|Tool|Command)$/;

const known = ({
	domainModel,
	technicalSummary,
	useCase,
}: {
	readonly domainModel: DomainModel;
	readonly technicalSummary: TechnicalSummary;
	readonly useCase: UseCase;
}): string =>
	foldWords(
		[
			...domainModel.entities.flatMap(({name, attributes}) => [name, ...attributes.flatMap(each => [each.name, ...each.values])]),
			...domainModel.glossary.flatMap(({term, synonyms}) => [term, ...synonyms]),
			...technicalSummary.decisions.map(({text}) => text),
			...technicalSummary.ruledOut.map(({text}) => text),
			...useCase.actors.map(({name, text}) => `${name} ${text}`),
			useCase.title,
		].join(' | '),
	);

/**
The names that the use case uses at least twice and no document defines, in the order of their first use. English only: other languages write nouns otherwise.
*/
export const undefinedTerms = (documents: {
	readonly domainModel: DomainModel;
	readonly technicalSummary: TechnicalSummary;
	readonly useCase: UseCase;
}): readonly UndefinedTerm[] => {
	if (documents.useCase.language !== 'en') {
		return [];
	}

	const defined = known(documents);
	const uses = new Map<string, Fact[]>();

	for (const fact of behaviourOf(documents.useCase)) {
		const plain = fact.text.replace(/`[^`]*`|"[^"]*"|“[^”]*”|«[^»]*»/g, ' ');

		for (const term of new Set([...plain.matchAll(proper)].map(match => match[0]))) {
			uses.set(term, [...(uses.get(term) ?? []), fact]);
		}
	}

	return [...uses]
		.filter(([term, facts]) => facts.length > 1 && !ordinary.test(term) && !itself.test(term) && !defined.includes(foldWords(term)))
		.map(([term, facts]) => ({term, facts}));
};
