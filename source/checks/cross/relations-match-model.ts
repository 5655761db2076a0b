import {nameKey} from '../../documents/domain-model/name-key.js';
import type {Relation} from '../../documents/facts.js';
import type {Finding} from '../finding.js';
import {crossFinding} from './cross-finding.js';
import {relationPlace} from './diagram-shapes.js';
import type {Models} from './models.js';
import {isProposed} from './proposed.js';

const cardinalities: Readonly<Record<string, NonNullable<Relation['cardinality']>>> = {
	ZERO_OR_ONE: '0..1',
	ZERO_OR_MORE: '0..*',
	ONE_OR_MORE: '1..*',
	ONLY_ONE: '1',
};

const isMany = (cardinality: string): boolean => cardinality.endsWith('*');

/**
Finds relations of a plan's entity-relationship diagrams that the domain model tells otherwise: many instead of one, or one instead of many, is an error; whether there may be none is advice. A relation that section 10 names is a proposal.
*/
export const relationsMatchModel = ({plan, facts, entityDiagrams}: Models): readonly Finding[] => {
	const entities = new Map(facts?.domainModel.entities.map(entity => [nameKey(entity.name), entity]));
	return entityDiagrams.flatMap(drawn =>
		drawn.diagram.relations.flatMap(({from, to, cardinalityOfFrom, cardinalityOfTo}) =>
			[
				{one: from, other: to, cardinality: cardinalities[cardinalityOfTo]},
				{one: to, other: from, cardinality: cardinalities[cardinalityOfFrom]},
			].flatMap(({one, other, cardinality}): readonly Finding[] => {
				const known = (entities.get(nameKey(one))?.relations ?? []).filter(relation => nameKey(relation.to) === nameKey(other));
				const [relation] = known;
				const isDrawnTwice =
					drawn.diagram.relations.filter(each => [each.from, each.to].sort().join() === [from, to].sort().join()).length > 1;

				if (
					relation === undefined ||
					known.length > 1 ||
					isDrawnTwice ||
					!relation.cardinality ||
					!cardinality ||
					relation.cardinality === cardinality
				) {
					return [];
				}

				const isProposal = isProposed(plan, one) && isProposed(plan, other);
				return isProposal
					? []
					: [
							crossFinding({
								check: 'relations-match-model',
								severity: isMany(cardinality) === isMany(relation.cardinality) ? 'advice' : 'error',
								subject: `${one}-${other}`,
								message: `Unexpected ${cardinality} ${other} for each ${one} in the diagram, expected ${relation.cardinality} as in the domain model`,
								place: relationPlace(drawn, from, to),
								other: relation.place,
							}),
						];
			}),
		),
	);
};
