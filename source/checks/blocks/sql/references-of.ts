import type {Reference} from './statement.js';
import {childOf, itemsOf, type Tree, textOf, wordsOf} from './syntax-tree.js';

const serials: Readonly<Record<string, string>> = {serial: 'int4', bigserial: 'int8', smallserial: 'int2'};

const typeOf = (column: Tree): string | null => {
	const name = wordsOf(childOf(column, 'typeName'), 'names').at(-1);
	return name === undefined ? null : (serials[name] ?? name);
};

const referenceOf = (constraint: Tree, locals: readonly string[], types: ReadonlyMap<string, string | null>): Reference | null => {
	const target = childOf(constraint, 'pktable');
	const table = textOf(target, 'relname');

	if (textOf(constraint, 'contype') !== 'CONSTR_FOREIGN' || table === null) {
		return null;
	}

	const named = wordsOf(constraint, 'pk_attrs');
	return {
		table,
		schema: textOf(target, 'schemaname'),
		columns: locals.map((from, index) => ({name: named[index] ?? 'id', type: types.get(from) ?? null, from})),
	};
};

/**
The foreign keys that a `CREATE TABLE` or `ALTER TABLE` declares. A key that names no column refers to `id`, as far as anyone can tell without the other table.
*/
export const referencesOf = (statement: Tree): readonly Reference[] => {
	const elements = [
		...itemsOf(statement, 'tableElts'),
		...itemsOf(statement, 'cmds').flatMap(([, command]) =>
			Object.entries(childOf(command, 'def')).map(([kind]) => [kind, childOf(childOf(command, 'def'), kind)] as const),
		),
	];
	const columns = elements.filter(([kind]) => kind === 'ColumnDef').map(([, column]) => column);
	const types = new Map(columns.map(column => [textOf(column, 'colname') ?? '', typeOf(column)]));
	return [
		...columns.flatMap(column =>
			itemsOf(column, 'constraints').flatMap(([, each]) => referenceOf(each, [textOf(column, 'colname') ?? ''], types) ?? []),
		),
		...elements.flatMap(([kind, each]) => (kind === 'Constraint' ? (referenceOf(each, wordsOf(each, 'fk_attrs'), types) ?? []) : [])),
	];
};
