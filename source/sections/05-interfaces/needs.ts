import type {Fact} from '../../documents/facts.js';
import {errorCases} from '../error-cases.js';
import {actorsSpokenOf, behaviourWhere, idsOf, onlyLists, witnesses} from '../narrow.js';
import {stepsOf} from '../use-case-facts.js';
import {names} from '../words.js';
import {isOnAccess} from './access.js';
import {endpointsIn} from './endpoints.js';
import {isOnErrors} from './error-taxonomy.js';
import {givesExample} from './examples.js';
import {isFramework, isOnPaths, namesHttp} from './http-api.js';
import type {InterfacesGiven} from './interfaces.js';
import {isMessage, isPayload} from './messages.js';

/**
What section 5 draws on: what names an interface, a message, a refusal or who may do what; and of each actor one step or story.
*/
export const needs = ({useCase, technicalSummary, guidelines, rulings}: InterfacesGiven): InterfacesGiven => {
	const refused = idsOf(errorCases(useCase));
	const acting = witnesses(useCase.actors.map(({name}) => stepsOf(useCase).filter(({actor}) => actor === name)));
	const telling = witnesses(useCase.actors.map(({name}) => useCase.stories.filter(({text}) => names(text, name))));
	const isInterface = (fact: Fact): boolean => namesHttp(fact) || endpointsIn([fact]).length > 0 || isOnAccess(fact) || isPayload(fact);
	const isWanted = (fact: Fact): boolean =>
		refused.has(fact.id) || acting.has(fact.id) || telling.has(fact.id) || isInterface(fact) || isMessage(fact) || givesExample(fact);
	return {
		useCase: onlyLists(useCase, {
			...behaviourWhere(useCase, isWanted),
			actors: actorsSpokenOf(useCase),
			definitionOfDone: useCase.definitionOfDone.filter(fact => endpointsIn([fact]).length > 0),
		}),
		technicalSummary: {
			decisions: technicalSummary.decisions.filter(decision => isInterface(decision) || isFramework(decision)),
			ruledOut: [],
			learnings: [],
		},
		guidelines: {
			rules: guidelines.rules.filter(rule => isOnAccess(rule) || isOnErrors(rule) || isOnPaths(rule) || isPayload(rule) || namesHttp(rule)),
		},
		rulings,
	};
};
