import type {Plan} from '../../documents/plan/plan.js';
import type {Finding} from '../finding.js';
import {crossFinding} from './cross-finding.js';
import {differences} from './differences.js';
import type {Models} from './models.js';
import {hasProposals, isProposed} from './proposed.js';
import {attributeIn, isTechnical, type Shape, type ShapeAttribute} from './shape.js';

const check = 'schema-matches-model';

type Pair = {readonly plan: Plan; readonly table: Shape; readonly entity: Shape};

const absentFrom = ({plan, table, entity}: Pair): readonly Finding[] =>
	entity.attributes
		.filter(({key}) => table.place.path === plan.path && table.isWhole && attributeIn(table, key) === undefined)
		.filter(attribute => !isTechnical(attribute) && !isProposed(plan, attribute.name))
		.map(({name, place}) =>
			crossFinding({
				check,
				severity: 'error',
				subject: `${entity.name}.${name}`,
				message: `Unexpected absence of \`${name}\` from the table \`${table.name}\`, expected a column, as the domain model has ${entity.name}.${name}`,
				place: table.place,
				other: place,
			}),
		);

const unknownIn = ({plan, table, entity}: Pair, columns: readonly ShapeAttribute[]): readonly Finding[] =>
	columns
		.filter(column => attributeIn(entity, column.key) === undefined && !isTechnical(column) && !isProposed(plan, column.name))
		.map(({name, place}) =>
			crossFinding({
				check,
				severity: 'advice',
				subject: `${table.name}.${name}`,
				message: `Unexpected column \`${name}\`, expected an attribute of ${entity.name} in the domain model, or its proposal in section 10`,
				place,
				other: entity.place,
			}),
		);

const changedIn = ({plan, table, entity}: Pair, columns: readonly ShapeAttribute[]): readonly Finding[] =>
	columns.flatMap(column => {
		const attribute = attributeIn(entity, column.key);
		const found = attribute?.key === column.key ? differences(column, attribute) : [];
		return found
			.filter(({value}) => !isProposed(plan, value ?? column.name))
			.map(({unexpected, expected}) =>
				crossFinding({
					check,
					severity: hasProposals(plan) ? 'error' : 'advice',
					subject: `${table.name}.${column.name}`,
					message: `Unexpected ${unexpected} \`${table.name}.${column.name}\`, expected ${expected} as in the domain model, or a proposal in section 10`,
					place: column.place,
					other: attribute?.place ?? null,
				}),
			);
	});

/**
Finds columns that a plan makes or changes and that contradict the domain model's entity of the same name: an attribute that is missing, a type of another family, nullability, values.

What section 10 proposes to the domain model, or a person ruled, is no contradiction. Keys, times of record and foreign keys need no attribute.
*/
export const schemaMatchesModel = ({plan, shapes, touched}: Models): readonly Finding[] =>
	[...shapes.tables.values()]
		.filter(({name}) => touched.has(name))
		.flatMap(table => {
			const entity = shapes.entities.get(table.key);
			const own = table.attributes.filter(({place}) => place.path === plan.path);
			const pair = entity && {plan, table, entity};
			return pair ? [...absentFrom(pair), ...unknownIn(pair, own), ...changedIn(pair, own)] : [];
		});
