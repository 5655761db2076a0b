import {choosesTechnology} from '../technologies-chosen.js';
import type {StackGiven} from './stack.js';

/**
What section 8 draws on: the technologies that were chosen, and the manifests.
*/
export const needs = ({technicalSummary, manifests, rulings}: StackGiven): StackGiven => ({
	technicalSummary: {decisions: technicalSummary.decisions.filter(choosesTechnology), ruledOut: [], learnings: []},
	manifests,
	rulings,
});
