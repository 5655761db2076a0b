import {claimsOf} from '../../checks/conflicts/claims-of.js';
import type {Fact} from '../../documents/facts.js';
import {tableOf} from '../../documents/sql/table-of.js';
import {actorsSpokenOf, behaviourWhere, idsOf, nameOnly, onlyLists, termsSpokenOf, witnesses} from '../narrow.js';
import {schemaDelta} from '../schema-delta.js';
import {statusValues} from '../status-values.js';
import {touchedEntities} from '../touched-entities.js';
import {unmodelledTerms} from '../unmodelled-terms.js';
import {behaviourOf} from '../use-case-facts.js';
import {foldWords} from '../words.js';
import {isOnDataQuality} from './data-qualities.js';
import {choosesDialect} from './dialects.js';
import {isIndexed} from './indexes.js';
import {isOnMigration} from './migration.js';
import type {SchemaGiven} from './schema.js';

/**
What section 4 draws on: the entities that are spoken of, the facts that set, meet, find or keep something of them, and what the technical summary says of data.
*/
export const needs = ({useCase, domainModel, technicalSummary, tables, rulings}: SchemaGiven): SchemaGiven => {
	const touched = touchedEntities(useCase, domainModel);
	const named = idsOf(touched.flatMap(({facts}) => facts));
	const first = witnesses(touched.map(({facts}) => facts));
	const values = idsOf(
		statusValues(touched, behaviourOf(useCase), claimsOf(useCase, domainModel)).flatMap(({setBy, metIn}) => [...setBy, ...metIn]),
	);
	const delta = schemaDelta(useCase, domainModel, rulings);
	const added = idsOf(delta.flatMap(({facts}) => facts));
	const changed = delta.flatMap(({entity}) => tableOf(entity, tables) ?? []);
	const kept = idsOf(unmodelledTerms(useCase, domainModel).flatMap(({facts}) => facts));
	const isWanted = (fact: Fact): boolean =>
		first.has(fact.id) ||
		values.has(fact.id) ||
		added.has(fact.id) ||
		kept.has(fact.id) ||
		isOnDataQuality(fact) ||
		(named.has(fact.id) && isIndexed(fact));
	const glossary = termsSpokenOf(useCase, domainModel);
	const isTerm = (name: string): boolean =>
		glossary.some(({term, synonyms}) => [term, ...synonyms].some(each => foldWords(each) === foldWords(name)));
	const isOnData = (fact: Fact): boolean => isOnMigration(fact) || isOnDataQuality(fact);
	const {decisions, learnings} = technicalSummary;
	return {
		useCase: onlyLists(useCase, {
			...behaviourWhere(useCase, isWanted),
			actors: actorsSpokenOf(useCase),
			data: useCase.data,
			objectives: useCase.objectives.filter(({id}) => first.has(id)),
		}),
		domainModel: {
			entities: domainModel.entities.map(entity => {
				const isNew = useCase.data.some(({name}) => foldWords(name) === foldWords(entity.name));
				const isDrawn = isNew || touched.some(each => each.entity === entity);
				return isDrawn ? entity : {...nameOnly(entity), attributes: entity.attributes.filter(({name}) => isTerm(name))};
			}),
			glossary,
		},
		technicalSummary: {
			decisions: decisions.filter(decision => choosesDialect(decision) || isOnData(decision)),
			ruledOut: [],
			learnings: learnings.filter(isOnData),
		},
		tables:
			delta.length === 0 ? [] : changed.length > 0 ? [...new Set(changed)] : tables.slice(0, 1).map(table => ({...table, columns: []})),
		rulings,
	};
};
