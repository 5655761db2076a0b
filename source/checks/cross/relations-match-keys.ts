import {nameKey} from '../../documents/domain-model/name-key.js';
import type {DiagramRelation} from '../blocks/mermaid/diagram.js';
import type {ForeignKey, Table} from '../blocks/sql/schema-of.js';
import type {Finding} from '../finding.js';
import {crossFinding} from './cross-finding.js';
import {type EntityDiagram, relationPlace} from './diagram-shapes.js';
import type {Models} from './models.js';

const check = 'relations-match-keys';

const isMany = (cardinality: string): boolean => cardinality.endsWith('MORE');
const isOptional = (cardinality: string): boolean => cardinality.startsWith('ZERO');

type End = {readonly table: Table; readonly cardinality: string};

const keysTo = ({foreignKeys}: Table, to: Table): readonly ForeignKey[] => foreignKeys.filter(key => key.to === to.name);

const isUnique = ({uniques}: Table, {columns}: ForeignKey): boolean =>
	uniques.some(unique => unique.every(column => columns.includes(column)));

const isNullable = ({columns}: Table, key: ForeignKey): boolean =>
	key.columns.some(name => columns.some(column => column.name === name && !column.isRequired));

// `holder` has the foreign key: many of it may name one `target`, unless the key is unique.
const ofKey = (holder: End, target: End, key: ForeignKey): string | null => {
	const {table} = holder;
	const columns = key.columns.join(', ');

	if (isMany(target.cardinality)) {
		return `one ${table.name} with many ${target.table.name}, expected at most one: \`${table.name}.${columns}\` refers to one`;
	}

	if (!isMany(holder.cardinality) && !isUnique(table, key)) {
		return `at most one ${table.name} for each ${target.table.name}, expected many, or a unique \`${table.name}.${columns}\``;
	}

	const optional = isOptional(target.cardinality);

	if (optional !== isNullable(table, key)) {
		return optional
			? `${table.name} without ${target.table.name}, expected exactly one: \`${table.name}.${columns}\` is NOT NULL`
			: `${table.name} with exactly one ${target.table.name}, expected none or one, or NOT NULL on \`${table.name}.${columns}\``;
	}

	return null;
};

type Fault = {readonly message: string; readonly severity: 'error' | 'advice'; readonly key: ForeignKey | null};

const faultOf = (from: End, to: End, tables: readonly Table[]): Fault | null => {
	const there = keysTo(to.table, from.table);
	const back = keysTo(from.table, to.table);
	const found = [...there.map(key => ({key, said: ofKey(to, from, key)})), ...back.map(key => ({key, said: ofKey(from, to, key)}))];

	// Of several keys between two tables, one that fits is the one that is drawn.
	if (found.some(({said}) => said === null) || from.table === to.table) {
		return null;
	}

	const [first] = found;
	const isJoined = tables.some(table => keysTo(table, from.table).length > 0 && keysTo(table, to.table).length > 0);

	if (isMany(from.cardinality) && isMany(to.cardinality) && isJoined) {
		return null;
	}

	if (first) {
		return {message: `Unexpected ${first.said}`, severity: 'error', key: first.key};
	}

	return isJoined
		? null
		: {
				message: `Unexpected relation of ${from.table.name} and ${to.table.name}, expected a foreign key between them`,
				severity: 'advice',
				key: null,
			};
};

const ofRelation = ({plan, schema, shapes, touched}: Models, drawn: EntityDiagram, relation: DiagramRelation): readonly Finding[] => {
	const tableOf = (name: string): Table | undefined => schema.get(shapes.tables.get(nameKey(name))?.name ?? '');
	const [from, to] = [tableOf(relation.from), tableOf(relation.to)];
	const fault =
		from && to && (touched.has(from.name) || touched.has(to.name)) && !from.isOpaque && !to.isOpaque
			? faultOf({table: from, cardinality: relation.cardinalityOfFrom}, {table: to, cardinality: relation.cardinalityOfTo}, [
					...schema.values(),
				])
			: null;
	return fault === null
		? []
		: [
				crossFinding({
					check,
					severity: fault.severity,
					subject: `${relation.from}-${relation.to}`,
					message: fault.message,
					place: relationPlace(drawn, relation.from, relation.to),
					other: fault.key?.place ?? (from?.place.path === plan.path ? from.place : (to?.place ?? null)),
				}),
			];
};

/**
Finds relations of a plan's entity-relationship diagrams that its foreign keys contradict: many where a key refers to one, exactly one where the column may be empty, one to one where the key is not unique. A relation without any key between the tables is advice.

Only relations of tables that the plan makes or changes are looked at.
*/
export const relationsMatchKeys = (models: Models): readonly Finding[] =>
	models.entityDiagrams.flatMap(drawn => drawn.diagram.relations.flatMap(relation => ofRelation(models, drawn, relation)));
