import {nameKey} from '../domain-model/name-key.js';
import type {Column, Entity, Table} from '../facts.js';

const fewest = 2;

/**
The column that holds an attribute: of the same name, case, separators and plural folded.
*/
export const columnOf = (name: string, {columns}: Table): Column | undefined =>
	columns.find(column => nameKey(column.name) === nameKey(name));

/**
The table that holds an entity: the only one of its name, with two of its attributes at least; `null` where none is known to, or where what the migrations did to it is not.
*/
export const tableOf = ({name, attributes}: Entity, tables: readonly Table[]): Table | null => {
	const [table, ...others] = tables.filter(each => nameKey(each.name) === nameKey(name));
	const shared = table === undefined ? 0 : attributes.filter(attribute => columnOf(attribute.name, table) !== undefined).length;
	return table !== undefined && others.length === 0 && table.isCertain && shared >= fewest ? table : null;
};
