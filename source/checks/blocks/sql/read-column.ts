import {checkedValues} from './checked-values.js';
import type {Column} from './schema-change.js';
import {childOf, itemsOf, type Tree, textOf, wordsOf} from './syntax-tree.js';

const everyday: Readonly<Record<string, string>> = {
	int2: 'smallint',
	int4: 'integer',
	int8: 'bigint',
	serial: 'integer',
	serial4: 'integer',
	serial8: 'bigint',
	bigserial: 'bigint',
	smallserial: 'smallint',
	float4: 'real',
	float8: 'double precision',
	bool: 'boolean',
	bpchar: 'char',
	timetz: 'time',
};

/**
The type that a `TypeName` names, in everyday words.
*/
export const typeNamed = (tree: Tree): string => {
	const name = wordsOf(tree, 'names').at(-1) ?? '';
	return `${everyday[name] ?? name}${Array.isArray(tree.arrayBounds) ? '[]' : ''}`;
};

const filling = new Set(['CONSTR_DEFAULT', 'CONSTR_IDENTITY', 'CONSTR_GENERATED']);

/**
A column of `CREATE TABLE` or `ADD COLUMN`.

@param lineAt - The line of a place in the script.
*/
export const readColumn = (tree: Tree, lineAt: (location: unknown) => number): Column => {
	const constraints = itemsOf(tree, 'constraints').map(([, each]) => each);
	const kinds = new Set(constraints.map(each => textOf(each, 'contype') ?? ''));
	const name = textOf(tree, 'colname') ?? '';
	const checked = constraints.flatMap(each => checkedValues(childOf(each, 'raw_expr')) ?? []).find(({column}) => column === name);
	const isSerial = /serial/.test(wordsOf(childOf(tree, 'typeName'), 'names').at(-1) ?? '');
	return {
		name,
		type: typeNamed(childOf(tree, 'typeName')),
		isRequired: kinds.has('CONSTR_NOTNULL') || kinds.has('CONSTR_PRIMARY') || kinds.has('CONSTR_IDENTITY') || isSerial,
		isKey: kinds.has('CONSTR_PRIMARY'),
		isUnique: kinds.has('CONSTR_PRIMARY') || kinds.has('CONSTR_UNIQUE'),
		isFilled: isSerial || [...kinds].some(kind => filling.has(kind)),
		values: checked?.values ?? null,
		line: lineAt(tree.location),
	};
};
