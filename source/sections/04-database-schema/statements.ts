import type {Attribute, Entity} from '../../documents/facts.js';
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

/** A column that rows already lack cannot be required before they are filled. */
const add = ({name}: Entity, attribute: Attribute, dialect: Dialect): string | null => {
	const added = column({...attribute, nullable: null}, dialect);
	const remark = attribute.nullable === false ? ' -- NOT NULL once the rows that exist are filled' : '';
	return added === null ? null : `ALTER TABLE ${named(name, dialect)} ADD${dialect === 'SQL Server' ? '' : ' COLUMN'} ${added};${remark}`;
};

/** PostgreSQL names the check of a column itself; SQLite cannot change one. */
const allow = ({name}: Entity, attribute: Attribute, {values, dialect}: {values: readonly string[]; dialect: Dialect}): string | null => {
	const check = `${snake(name)}_${snake(attribute.name)}_check`;
	const table = `ALTER TABLE ${named(name, dialect)}`;
	const wanted = `${table} ADD CONSTRAINT ${check} ${among(named(attribute.name, dialect), [...attribute.values, ...values])};`;

	if (dialect === 'SQLite') {
		return null;
	}

	return dialect === 'PostgreSQL' ? `${table} DROP CONSTRAINT IF EXISTS ${check};\n${wanted}` : wanted;
};

const valuesFor = (attribute: Attribute, delta: readonly Difference[]): readonly string[] =>
	delta.flatMap(each => (each.value !== null && each.attribute?.id === attribute.id ? [each.value] : []));

/**
What changes, as statements: a table that is new is created, one that exists is altered. `null` where a type is not known or the dialect cannot do it.
*/
export const statementsFor = (delta: readonly Difference[], dialect: Dialect): readonly (string | null)[] => {
	const altered = new Set<string>();
	return delta.flatMap(({kind, entity, attribute, value}) => {
		if (kind === 'entity' || attribute === null) {
			return [create(entity, dialect)];
		}

		if (value === null) {
			return [add(entity, attribute, dialect)];
		}

		const isFirst = !altered.has(attribute.id);
		altered.add(attribute.id);
		return isFirst ? [allow(entity, attribute, {values: valuesFor(attribute, delta), dialect})] : [];
	});
};
