import {nameKey, wordsOf} from '../../documents/domain-model/name-key.js';
import type {Facts} from '../../documents/facts.js';
import {allFacts} from '../../documents/plan/fact-index.js';
import {isMisspelling} from '../conflicts/misspelling.js';
import type {Finding} from '../finding.js';
import type {Known} from '../known.js';
import {offendingText, type Stretch} from '../stretch.js';
import {statedLines} from './stated-lines.js';

type Terms = {readonly names: ReadonlyMap<string, string>; readonly words: ReadonlySet<string>};

const termsOf = (facts: Facts): Terms => {
	const {entities, glossary} = facts.domainModel;
	const names = [
		...entities.flatMap(entity => [entity.name, ...entity.attributes.map(({name}) => name)]),
		...glossary.flatMap(({term, synonyms}) => [term, ...synonyms]),
	];
	return {
		names: new Map(names.map(name => [nameKey(name), name])),
		words: new Set(allFacts(facts).flatMap(({text}) => wordsOf(text))),
	};
};

const known = new WeakMap<Facts, Terms>();

const termsIn = (facts: Facts): Terms => {
	const terms = known.get(facts) ?? termsOf(facts);
	known.set(facts, terms);
	return terms;
};

const term = /`([A-Za-z_]\w{3,60}(?:\.[A-Za-z_]\w{0,60})?)`|(?<![\p{L}\p{N}/.@#-])(\p{Lu}\p{Ll}+(?:\p{Lu}\p{Ll}+){0,4})(?![\p{L}\p{N}/])/gu;

/**
Finds names that are most likely a misspelt term of the domain model: `Costumer` for Customer, `total_minr` for totalMinor. Advice only.

Capitalised words and code spans are looked at, case and plural folded. A word that any document uses itself is no misspelling.
*/
export const termsKnown = (stretch: Stretch, {facts}: Known): readonly Finding[] => {
	const {names, words} = termsIn(facts);
	const seen = new Set<string>();
	return statedLines(stretch).flatMap(({text, line}) =>
		text.length > 20_000
			? []
			: [...text.matchAll(term)].flatMap((found): readonly Finding[] => {
					const written = (found[1] ?? found[2] ?? '').split('.');
					return written.flatMap((name): readonly Finding[] => {
						const key = nameKey(name);

						if (seen.has(key) || names.has(key) || wordsOf(name).every(word => words.has(word))) {
							return [];
						}

						seen.add(key);
						const meant = [...names].find(([each]) => isMisspelling(key, each))?.[1];
						return meant === undefined
							? []
							: [
									{
										check: 'terms-known',
										severity: 'advice',
										subject: name,
										message: `Unexpected «${name}», expected perhaps «${meant}»`,
										place: stretch.placeAt(line),
										other: facts.domainModel.entities.find(entity => entity.name === meant)?.place ?? null,
										offending: offendingText(name),
									},
								];
					});
				}),
	);
};
