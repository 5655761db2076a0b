import type {Finding} from '../finding.js';
import {crossFinding} from './cross-finding.js';
import {differences} from './differences.js';
import type {Models} from './models.js';
import {attributeIn, isTechnical, type Shape} from './shape.js';

const check = 'diagram-matches-schema';

const ofEntity = (entity: Shape, table: Shape, keys: ReadonlySet<string>): readonly Finding[] => {
	const extra = entity.attributes.filter(({key}) => table.isWhole && attributeIn(table, key) === undefined);
	const absent = table.attributes.filter(
		column => attributeIn(entity, column.key) === undefined && !isTechnical(column) && !keys.has(column.name),
	);
	const changed = entity.attributes.flatMap(attribute => {
		const column = attributeIn(table, attribute.key);
		return column?.key === attribute.key ? differences(attribute, column).map(difference => ({attribute, column, difference})) : [];
	});
	return [
		...extra.map(({name, place}) =>
			crossFinding({
				check,
				severity: 'error',
				subject: `${entity.name}.${name}`,
				message: `Unexpected attribute \`${name}\` of ${entity.name} in the diagram, expected a column of the table \`${table.name}\``,
				place,
				other: table.place,
			}),
		),
		...changed.map(({attribute, column, difference: {unexpected, expected}}) =>
			crossFinding({
				check,
				severity: 'error',
				subject: `${entity.name}.${attribute.name}`,
				message: `Unexpected ${unexpected} \`${entity.name}.${attribute.name}\` in the diagram, expected ${expected} as in the table`,
				place: attribute.place,
				other: column.place,
			}),
		),
		...absent.map(column =>
			crossFinding({
				check,
				severity: 'advice',
				subject: `${table.name}.${column.name}`,
				message: `Unexpected column \`${column.name}\` of the table \`${table.name}\`, expected it in the diagram's ${entity.name} too`,
				place: column.place,
				other: entity.place,
			}),
		),
	];
};

/**
Finds entities of a plan's diagrams that differ from the tables of the same name: an attribute that is no column, a type of another family. A column that the diagram leaves out is advice.

Names are compared without case, separators and plural. An entity that is drawn without attributes is only a name.
*/
export const diagramMatchesSchema = ({plan, shapes, schema}: Models): readonly Finding[] =>
	shapes.diagrams
		.filter(({attributes}) => attributes.length > 0)
		.flatMap(entity => {
			const table = shapes.tables.get(entity.key);
			const keys = new Set(schema.get(table?.name ?? '')?.foreignKeys.flatMap(({columns}) => columns));
			// What another file's table has beside is that file's business.
			return table === undefined ? [] : ofEntity(entity, table, keys).filter(({place}) => place?.path === plan.path);
		});
