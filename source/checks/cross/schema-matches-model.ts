import type {Finding} from '../finding.js';
import {crossFinding} from './cross-finding.js';
import {differences} from './differences.js';
import type {Models} from './models.js';
import {hasProposals, isProposed} from './proposed.js';
import {attributeIn, isTechnical, type Shape} from './shape.js';

const check = 'schema-matches-model';

const ofTable = ({plan}: Models, table: Shape, entity: Shape): readonly Finding[] => {
	const severity = hasProposals(plan) ? 'error' : 'advice';
	const own = table.attributes.filter(({place}) => place.path === plan.path);
	const isMade = table.place.path === plan.path && table.isWhole;
	const absent = isMade ? entity.attributes.filter(({key}) => attributeIn(table, key) === undefined) : [];
	const unknown = own.filter(column => attributeIn(entity, column.key) === undefined && !isTechnical(column));
	const changed = own.flatMap(column => {
		const attribute = attributeIn(entity, column.key);
		return attribute?.key === column.key ? differences(column, attribute).map(difference => ({column, attribute, difference})) : [];
	});
	return [
		...absent
			.filter(attribute => !isTechnical(attribute) && !isProposed(plan, attribute.name))
			.map(attribute =>
				crossFinding({
					check,
					severity: 'error',
					subject: `${entity.name}.${attribute.name}`,
					message: `Unexpected absence of \`${attribute.name}\` from the table \`${table.name}\`, expected a column, as the domain model has ${entity.name}.${attribute.name}`,
					place: table.place,
					other: attribute.place,
				}),
			),
		...unknown
			.filter(({name}) => !isProposed(plan, name))
			.map(column =>
				crossFinding({
					check,
					severity: 'advice',
					subject: `${table.name}.${column.name}`,
					message: `Unexpected column \`${column.name}\`, expected an attribute of ${entity.name} in the domain model, or its proposal in section 10`,
					place: column.place,
					other: entity.place,
				}),
			),
		...changed
			.filter(({difference, column}) => !isProposed(plan, difference.value ?? column.name))
			.map(({column, attribute, difference: {unexpected, expected}}) =>
				crossFinding({
					check,
					severity,
					subject: `${table.name}.${column.name}`,
					message: `Unexpected ${unexpected} \`${table.name}.${column.name}\`, expected ${expected} as in the domain model, or a proposal in section 10`,
					place: column.place,
					other: attribute.place,
				}),
			),
	];
};

/**
Finds columns that a plan makes or changes and that contradict the domain model's entity of the same name: an attribute that is missing, a type of another family, nullability, values.

What section 10 proposes to the domain model, or a person ruled, is no contradiction. Keys, times of record and foreign keys need no attribute.
*/
export const schemaMatchesModel = (models: Models): readonly Finding[] =>
	[...models.touched].flatMap(name => {
		const table = [...models.shapes.tables.values()].find(each => each.name === name);
		const entity = table && models.shapes.entities.get(table.key);
		return table && entity ? ofTable(models, table, entity) : [];
	});
