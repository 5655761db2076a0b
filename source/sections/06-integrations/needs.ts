import {evidenceOf, externalNames, externalSystems} from '../external-systems.js';
import {behaviourWhere, idsOf, onlyLists} from '../narrow.js';
import {foldWords, names} from '../words.js';
import type {IntegrationsGiven} from './integrations.js';
import {learnedOf} from './outline.js';

/**
What section 6 draws on: the systems outside, what is said of them and what was learned about them.
*/
export const needs = (given: IntegrationsGiven): IntegrationsGiven => {
	const {useCase, technicalSummary, rulings} = given;
	const systems = externalSystems(useCase, technicalSummary);
	const outside = externalNames(useCase, technicalSummary);
	const chosen = idsOf(systems.flatMap(evidenceOf));
	const learned = idsOf(systems.flatMap(system => learnedOf(system, given)));
	const isChosenFor = (category: string): boolean =>
		systems.some(({decisions}) => decisions.some(each => foldWords(each.category) === foldWords(category)));
	const isSpoken = ({text}: {readonly text: string}): boolean => outside.some(name => names(text, name));
	return {
		useCase: onlyLists(useCase, {
			...behaviourWhere(useCase, isSpoken),
			actors: useCase.actors.filter(({role}) => role === 'system'),
			assumptions: useCase.assumptions.filter(isSpoken),
		}),
		technicalSummary: {
			decisions: technicalSummary.decisions.filter(({id}) => chosen.has(id)),
			ruledOut: technicalSummary.ruledOut.filter(({category}) => isChosenFor(category)),
			learnings: technicalSummary.learnings.filter(({id}) => learned.has(id)),
		},
		rulings,
	};
};
