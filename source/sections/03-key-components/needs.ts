import {claimsOf} from '../../checks/conflicts/claims-of.js';
import type {CodeFacts, DomainModel, Fact} from '../../documents/facts.js';
import {homeOf} from '../decision-home.js';
import {evidenceOf, externalNames, externalSystems} from '../external-systems.js';
import {actorsSpokenOf, behaviourWhere, idsOf, nameOnly, onlyLists, termsSpokenOf, witnesses} from '../narrow.js';
import {rulingsAbout} from '../rulings-on.js';
import type {Ruling} from '../section.js';
import {statusValues} from '../status-values.js';
import {type Touched, touchedEntities} from '../touched-entities.js';
import {touchedPaths} from '../touched-paths.js';
import {behaviourOf, carriersOf} from '../use-case-facts.js';
import {names} from '../words.js';
import type {ComponentsGiven} from './components.js';
import {conventionPaths} from './conventions.js';
import {namesProtocol} from './protocols.js';
import {pathsIn} from './source-tree.js';

/** Of an entity: its name, what takes one of several values, and what was ruled on. */
const outlined = (domainModel: DomainModel, touched: readonly Touched[], rulings: readonly Ruling[]): DomainModel['entities'] =>
	domainModel.entities.map(entity => ({
		...nameOnly(entity),
		attributes: touched.some(each => each.entity === entity)
			? entity.attributes.filter(attribute => attribute.values.length > 1 || rulingsAbout([attribute], rulings).length > 0)
			: [],
	}));

const pathsFor = ({code, useCase}: ComponentsGiven, touched: readonly Touched[]): CodeFacts => {
	const named = [...behaviourOf(useCase), ...useCase.definitionOfDone].flatMap(pathsIn);
	const wanted = new Set([...touchedPaths(code, touched).map(({path}) => path), ...conventionPaths(code), ...named]);
	return {...code, paths: code.paths.filter(path => wanted.has(path))};
};

/**
What section 3 draws on: the flow, what names an entity, a system outside, a protocol or a path, and the files that carry an entity.
*/
export const needs = (given: ComponentsGiven): ComponentsGiven => {
	const {useCase, technicalSummary, domainModel, structure, rulings} = given;
	const touched = touchedEntities(useCase, domainModel);
	const systems = externalSystems(useCase, technicalSummary);
	const outside = externalNames(useCase, technicalSummary);
	const set = idsOf(statusValues(touched, useCase.acceptance, claimsOf(useCase, domainModel)).flatMap(({setBy}) => setBy));
	const told = useCase.acceptance.filter(({id}) => set.has(id)).map(({story}) => story);
	const named = idsOf(touched.flatMap(({facts}) => facts));
	const first = witnesses([...touched.map(({facts}) => facts), ...systems.map(({facts}) => facts)]);
	const carriers = idsOf([...carriersOf(useCase), ...useCase.rules]);
	const isWanted = (fact: Fact): boolean =>
		first.has(fact.id) ||
		set.has(fact.id) ||
		told.includes(fact.id) ||
		namesProtocol(fact) ||
		pathsIn(fact).length > 0 ||
		(carriers.has(fact.id) && (named.has(fact.id) || outside.some(name => names(fact.text, name))));
	const {mainFlow, alternatives, objectives, definitionOfDone} = useCase;
	const chosen = idsOf(systems.flatMap(evidenceOf));
	return {
		useCase: onlyLists(useCase, {
			...behaviourWhere(useCase, isWanted),
			actors: actorsSpokenOf(useCase),
			mainFlow,
			alternatives,
			objectives: objectives.filter(({id}) => first.has(id)),
			definitionOfDone: definitionOfDone.filter(fact => pathsIn(fact).length > 0),
		}),
		technicalSummary: {
			decisions: technicalSummary.decisions.filter(each => chosen.has(each.id) || namesProtocol(each) || homeOf(each) === 3),
			ruledOut: [],
			learnings: [],
		},
		domainModel: {entities: outlined(domainModel, touched, rulings), glossary: termsSpokenOf(useCase, domainModel)},
		code: pathsFor(given, touched),
		structure,
		rulings,
	};
};
