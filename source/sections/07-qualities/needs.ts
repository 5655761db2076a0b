import type {Fact} from '../../documents/facts.js';
import {behaviourWhere, onlyLists} from '../narrow.js';
import {isTakenBySection7} from '../rule-tasks.js';
import {isOfQuality} from '../subjects.js';
import {isSized} from './envelope.js';
import type {QualitiesGiven} from './qualities.js';
import {isOnConcern} from './raised.js';
import {isOnThreat} from './security.js';

const isWanted = (fact: Fact): boolean => isOfQuality(fact) || isOnThreat(fact) || isOnConcern(fact) || isSized(fact);

/**
What section 7 draws on: what bounds or measures, and what raises or answers a threat or a concern.
*/
export const needs = ({useCase, guidelines, technicalSummary, rulings}: QualitiesGiven): QualitiesGiven => {
	const {requirements, assumptions} = useCase;
	return {
		useCase: onlyLists(useCase, {
			...behaviourWhere(useCase, isWanted),
			requirements: requirements.filter(requirement => requirement.quality !== null || isWanted(requirement)),
			assumptions: assumptions.filter(isWanted),
		}),
		guidelines: {rules: guidelines.rules.filter(rule => isTakenBySection7(rule) || isWanted(rule))},
		technicalSummary: {
			decisions: technicalSummary.decisions.filter(isWanted),
			ruledOut: [],
			learnings: technicalSummary.learnings.filter(isWanted),
		},
		rulings,
	};
};
