import type {Decision} from '../../documents/facts.js';
import {choosesTechnology} from '../technologies-chosen.js';
import {isNamedIn} from './agreement.js';
import type {StackGiven} from './stack.js';

/**
What section 8 draws on: the technologies that were chosen, and the manifests.
*/
export const needs = ({technicalSummary, manifests, rulings}: StackGiven): StackGiven => {
	const packages = manifests.flatMap(({technologies}) => technologies);
	const isWanted = (decision: Decision): boolean => choosesTechnology(decision) || packages.some(each => isNamedIn([decision], each));
	return {technicalSummary: {decisions: technicalSummary.decisions.filter(isWanted), ruledOut: [], learnings: []}, manifests, rulings};
};
