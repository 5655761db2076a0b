import type {Finding} from '../finding.js';
import {crossFinding} from './cross-finding.js';
import {differences} from './differences.js';
import type {Models} from './models.js';
import {hasProposals, isProposed} from './proposed.js';
import {attributeIn, isTechnical} from './shape.js';

const check = 'diagram-matches-model';

/**
Finds entities of a plan's diagrams that contradict the domain model where no table of the plan or the project is at hand to compare both with: a type of another family is an error, an attribute that section 10 does not propose is advice.
*/
export const diagramMatchesModel = ({plan, shapes}: Models): readonly Finding[] =>
	shapes.diagrams.flatMap(drawn => {
		const entity = shapes.tables.has(drawn.key) ? undefined : shapes.entities.get(drawn.key);

		if (entity === undefined) {
			return [];
		}

		return drawn.attributes.flatMap((attribute): readonly Finding[] => {
			const known = attributeIn(entity, attribute.key);
			const about = {check, subject: `${drawn.name}.${attribute.name}`, place: attribute.place};

			if (isProposed(plan, attribute.name)) {
				return [];
			}

			if (known === undefined) {
				return !entity.isWhole || isTechnical(attribute)
					? []
					: [
							crossFinding({
								...about,
								severity: 'advice',
								message: `Unexpected attribute \`${attribute.name}\` of ${drawn.name}, expected one of the domain model, or its proposal in section 10`,
								other: entity.place,
							}),
						];
			}

			return (known.key === attribute.key ? differences(attribute, known) : []).map(({unexpected, expected}) =>
				crossFinding({
					...about,
					severity: hasProposals(plan) ? 'error' : 'advice',
					message: `Unexpected ${unexpected} \`${drawn.name}.${attribute.name}\` in the diagram, expected ${expected} as in the domain model`,
					other: known.place,
				}),
			);
		});
	});
