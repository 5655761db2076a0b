import type {Attribute, Entity, Table} from '../../documents/facts.js';
import {columnOf, tableOf} from '../../documents/sql/table-of.js';
import type {Difference} from '../schema-delta.js';
import {columnType, type Dialect} from './dialects.js';

const snake = (name: string): string =>
	name
		.replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1_$2')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '_');

const reserved =
	/^(?:all|and|any|as|case|check|column|constraint|create|default|desc|end|from|grant|group|in|index|key|limit|not|offset|on|or|order|primary|references|select|session|table|to|transaction|trigger|union|unique|user|using|values|when|where|with)$/;

const marks: Readonly<Record<Dialect, readonly [string, string]>> = {
	PostgreSQL: ['"', '"'],
	SQLite: ['"', '"'],
	MySQL: ['`', '`'],
	'SQL Server': ['[', ']'],
};

/** A name as the dialect takes it: quoted where it is a word of SQL itself. */
const named = (name: string, dialect: Dialect): string => (reserved.test(snake(name)) ? marks[dialect].join(snake(name)) : snake(name));

/** A name that the schema has already: quoted where it would be read as another. */
const exactly = (name: string, dialect: Dialect): string =>
	reserved.test(name) || !/^[a-z_][a-z0-9_]*$/.test(name) ? marks[dialect].join(name) : name;

const quoted = (value: string): string => `'${value.replaceAll("'", "''")}'`;

const among = (column: string, values: readonly string[]): string => `CHECK (${column} IN (${values.map(quoted).join(', ')}))`;

const column = ({name, type, nullable, values}: Attribute, dialect: Dialect): string | null => {
	const known = columnType(values.length > 0 ? 'text' : (type ?? ''), dialect);
	const check = values.length > 0 ? ` ${among(named(name, dialect), values)}` : '';
	return known === null ? null : `${named(name, dialect)} ${known}${nullable === false ? ' NOT NULL' : ''}${check}`;
};

const create = ({name, attributes}: Entity, dialect: Dialect): string | null => {
	const columns = attributes.map(attribute => column(attribute, dialect));
	return columns.length === 0 || columns.includes(null)
		? null
		: `CREATE TABLE ${named(name, dialect)} (\n${columns.map(each => `  ${each ?? ''}`).join(',\n')}\n);`;
};

/**
What is known of the schema as it is: its dialect, and its tables where migrations make some.
*/
export type Known = {readonly dialect: Dialect; readonly tables: readonly Table[]};

/** The table that an entity is kept in: as the migrations call it, else by its name; `null` where they make tables and none is its. */
const ownerOf = (entity: Entity, {dialect, tables}: Known): {readonly name: string; readonly table: Table | null} | null => {
	if (tables.length === 0) {
		return {name: named(entity.name, dialect), table: null};
	}

	const table = tableOf(entity, tables);
	return table === null ? null : {name: exactly(table.name, dialect), table};
};

/** A column that rows already lack cannot be required before they are filled. */
const add = (entity: Entity, attribute: Attribute, known: Known): string | null => {
	const {dialect} = known;
	const owner = ownerOf(entity, known);
	const added = column({...attribute, nullable: null}, dialect);
	const remark = attribute.nullable === false ? ' -- NOT NULL once the rows that exist are filled' : '';
	return added === null || owner === null
		? null
		: `ALTER TABLE ${owner.name} ADD${dialect === 'SQL Server' ? '' : ' COLUMN'} ${added};${remark}`;
};

/** A value more: of the type that lists them, else of the check. PostgreSQL names the check of a column itself; SQLite cannot change one. */
const allow = (entity: Entity, attribute: Attribute, {values, known}: {values: readonly string[]; known: Known}): string | null => {
	const {dialect} = known;
	const owner = ownerOf(entity, known);
	const held = owner?.table ? columnOf(attribute.name, owner.table) : undefined;

	if (owner === null || dialect === 'SQLite' || (owner.table !== null && held === undefined)) {
		return null;
	}

	if (held !== undefined && held.enumeration !== null) {
		return dialect === 'PostgreSQL'
			? values.map(value => `ALTER TYPE ${exactly(held.enumeration ?? '', dialect)} ADD VALUE ${quoted(value)};`).join('\n')
			: null;
	}

	if (held !== undefined && held.values.length === 0) {
		return null;
	}

	const name = held === undefined ? named(attribute.name, dialect) : exactly(held.name, dialect);
	const check = held?.check ?? `${owner.table?.name ?? snake(entity.name)}_${held?.name ?? snake(attribute.name)}_check`;
	const table = `ALTER TABLE ${owner.name}`;
	const wanted = `${table} ADD CONSTRAINT ${check} ${among(name, [...(held?.values ?? attribute.values), ...values])};`;
	return dialect === 'PostgreSQL' ? `${table} DROP CONSTRAINT IF EXISTS ${check};\n${wanted}` : wanted;
};

const valuesFor = (attribute: Attribute, delta: readonly Difference[]): readonly string[] =>
	delta.flatMap(each => (each.value !== null && each.attribute?.id === attribute.id ? [each.value] : []));

/**
What changes, as statements: a table that is new is created, one that exists is altered. `null` where a type is not known or the dialect cannot do it.
*/
export const statementsFor = (delta: readonly Difference[], known: Known): readonly (string | null)[] => {
	const {dialect} = known;
	const altered = new Set<string>();
	return delta.flatMap(({kind, entity, attribute, value}) => {
		if (kind === 'entity' || attribute === null) {
			return [create(entity, dialect)];
		}

		if (value === null) {
			return [add(entity, attribute, known)];
		}

		const isFirst = !altered.has(attribute.id);
		altered.add(attribute.id);
		return isFirst ? [allow(entity, attribute, {values: valuesFor(attribute, delta), known})] : [];
	});
};
