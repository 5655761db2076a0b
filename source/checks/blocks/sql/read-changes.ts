import {checkedValues} from './checked-values.js';
import {readColumn, typeNamed} from './read-column.js';
import type {SchemaChange} from './schema-change.js';
import {childOf, isTree, itemsOf, type Tree, textOf, wordsOf} from './syntax-tree.js';

type LineAt = (location: unknown) => number;

const constraintChanges = (table: string, tree: Tree, lineAt: LineAt, own: readonly string[] = []): readonly SchemaChange[] => {
	const line = lineAt(tree.location);
	const keys = own.length > 0 ? own : wordsOf(tree, 'keys');

	switch (textOf(tree, 'contype')) {
		case 'CONSTR_FOREIGN': {
			const columns = own.length > 0 ? own : wordsOf(tree, 'fk_attrs');
			return [{kind: 'foreign-key', table, columns, to: textOf(childOf(tree, 'pktable'), 'relname') ?? '', line}];
		}

		case 'CONSTR_PRIMARY': {
			return [{kind: 'key', table, columns: keys}];
		}

		case 'CONSTR_UNIQUE': {
			return keys.length > 0 ? [{kind: 'unique', table, columns: keys}] : [];
		}

		case 'CONSTR_CHECK': {
			const checked = checkedValues(childOf(tree, 'raw_expr'));
			return checked === null ? [] : [{kind: 'values', table, ...checked, name: textOf(tree, 'conname'), line}];
		}

		default: {
			return [];
		}
	}
};

const columnConstraints = (table: string, column: Tree, lineAt: LineAt): readonly SchemaChange[] =>
	itemsOf(column, 'constraints')
		.filter(([, each]) => ['CONSTR_FOREIGN', 'CONSTR_CHECK'].includes(textOf(each, 'contype') ?? ''))
		.flatMap(([, each]) => constraintChanges(table, each, lineAt, [textOf(column, 'colname') ?? '']));

const created = (tree: Tree, lineAt: LineAt): readonly SchemaChange[] => {
	const relation = childOf(tree, 'relation');
	const table = textOf(relation, 'relname') ?? '';
	const elements = itemsOf(tree, 'tableElts');
	const columns = elements.filter(([kind]) => kind === 'ColumnDef').map(([, each]) => each);
	const isOpaque = elements.some(([kind]) => kind === 'TableLikeClause') || itemsOf(tree, 'inhRelations').length > 0;
	return [
		{kind: 'table', table, columns: columns.map(each => readColumn(each, lineAt)), isOpaque, line: lineAt(relation.location)},
		...columns.flatMap(each => columnConstraints(table, each, lineAt)),
		...elements.flatMap(([kind, each]) => (kind === 'Constraint' ? constraintChanges(table, each, lineAt) : [])),
	];
};

const commandChanges = (table: string, command: Tree, lineAt: LineAt): readonly SchemaChange[] => {
	const definition = childOf(command, 'def');
	const column = textOf(command, 'name') ?? '';

	switch (textOf(command, 'subtype')) {
		case 'AT_AddColumn': {
			const added = childOf(definition, 'ColumnDef');
			return [{kind: 'column', table, column: readColumn(added, lineAt)}, ...columnConstraints(table, added, lineAt)];
		}

		case 'AT_DropColumn': {
			return [{kind: 'drop-column', table, column}];
		}

		case 'AT_SetNotNull': {
			return [{kind: 'require', table, column}];
		}

		case 'AT_DropNotNull': {
			return [{kind: 'allow-null', table, column}];
		}

		case 'AT_AlterColumnType': {
			const changed = childOf(definition, 'ColumnDef');
			return [{kind: 'type', table, column, type: typeNamed(childOf(changed, 'typeName')), line: lineAt(changed.location)}];
		}

		case 'AT_AddConstraint': {
			return constraintChanges(table, childOf(definition, 'Constraint'), lineAt);
		}

		case 'AT_DropConstraint': {
			return [{kind: 'drop-constraint', table, name: column}];
		}

		default: {
			return [];
		}
	}
};

const renamed = (tree: Tree): readonly SchemaChange[] => {
	const table = textOf(childOf(tree, 'relation'), 'relname') ?? '';
	const to = textOf(tree, 'newname') ?? '';
	const kind = textOf(tree, 'renameType');
	return kind === 'OBJECT_TABLE'
		? [{kind: 'rename-table', table, to}]
		: kind === 'OBJECT_COLUMN'
			? [{kind: 'rename-column', table, column: textOf(tree, 'subname') ?? '', to}]
			: [];
};

const dropped = (tree: Tree): readonly SchemaChange[] =>
	textOf(tree, 'removeType') === 'OBJECT_TABLE'
		? itemsOf(tree, 'objects').map(([, node]) => ({kind: 'drop-table', table: wordsOf(node, 'items').at(-1) ?? ''}))
		: [];

/**
What a statement changes of tables and enumerations.

@param kind - The statement's kind in PostgreSQL's syntax tree, as `CreateStmt`.
@param lineAt - The line, from 1 in the script, of a `location` of the tree.
*/
export const readChanges = (kind: string, tree: Tree, lineAt: LineAt): readonly SchemaChange[] => {
	const relation = childOf(tree, 'relation');
	const table = textOf(relation, 'relname') ?? '';

	switch (kind) {
		case 'CreateStmt': {
			return created(tree, lineAt);
		}

		case 'AlterTableStmt': {
			return itemsOf(tree, 'cmds').flatMap(([, command]) => commandChanges(table, command, lineAt));
		}

		case 'IndexStmt': {
			const columns = itemsOf(tree, 'indexParams').map(([, each]) => textOf(each, 'name'));
			const isWhole = tree.unique === true && !isTree(tree.whereClause) && columns.every(each => each !== null);
			return isWhole ? [{kind: 'unique', table, columns: columns.map(String)}] : [];
		}

		case 'CreateEnumStmt': {
			return [{kind: 'enumeration', name: wordsOf(tree, 'typeName').at(-1) ?? '', values: wordsOf(tree, 'vals')}];
		}

		case 'AlterEnumStmt': {
			return [{kind: 'enumeration-value', name: wordsOf(tree, 'typeName').at(-1) ?? '', value: textOf(tree, 'newVal') ?? ''}];
		}

		case 'RenameStmt': {
			return renamed(tree);
		}

		case 'DropStmt': {
			return dropped(tree);
		}

		default: {
			return [];
		}
	}
};
