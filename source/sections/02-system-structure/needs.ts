import {externalNames} from '../external-systems.js';
import {behaviourWhere, onlyLists} from '../narrow.js';
import {names} from '../words.js';
import type {StructureGiven} from './structure.js';
import {namesParadigm} from './structure-said.js';

/**
What section 2 draws on: who acts in which step or story, which systems outside are spoken of, the technical summary, and rules on the structure.
*/
export const needs = ({useCase, technicalSummary, guidelines, rulings}: StructureGiven): StructureGiven => {
	const outside = externalNames(useCase, technicalSummary);
	const spoken = behaviourWhere(useCase, ({text}) => outside.some(name => names(text, name)));
	const {actors, mainFlow, stories} = useCase;
	return {
		useCase: onlyLists(useCase, {...spoken, actors, mainFlow, stories}),
		technicalSummary,
		guidelines: {rules: guidelines.rules.filter(namesParadigm)},
		rulings,
	};
};
