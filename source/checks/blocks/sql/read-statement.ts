import {readChanges} from './read-changes.js';
import {referencesOf} from './references-of.js';
import type {Statement} from './statement.js';
import {childOf, isTree, itemsOf, type Tree, textOf, wordsOf} from './syntax-tree.js';

type Named = Pick<Statement, 'creates' | 'drops'>;

const relation = (tree: Tree, key: string): string => textOf(childOf(tree, key), 'relname') ?? '';

const created: Readonly<Record<string, (tree: Tree) => string>> = {
	CreateStmt: tree => `table ${relation(tree, 'relation')}`,
	CreateTableAsStmt: tree => `table ${relation(childOf(tree, 'into'), 'rel')}`,
	ViewStmt: tree => `table ${relation(tree, 'view')}`,
	IndexStmt: tree => `index ${textOf(tree, 'idxname') ?? ''}`,
	CreateEnumStmt: tree => `type ${wordsOf(tree, 'typeName').at(-1) ?? ''}`,
	CompositeTypeStmt: tree => `type ${relation(tree, 'typevar')}`,
	CreateDomainStmt: tree => `type ${wordsOf(tree, 'domainname').at(-1) ?? ''}`,
	CreateRangeStmt: tree => `type ${wordsOf(tree, 'typeName').at(-1) ?? ''}`,
	CreateFunctionStmt: tree => `function ${wordsOf(tree, 'funcname').at(-1) ?? ''}`,
	CreateTrigStmt: tree => `trigger ${textOf(tree, 'trigname') ?? ''}`,
	CreateSchemaStmt: tree => `schema ${textOf(tree, 'schemaname') ?? ''}`,
	CreateSeqStmt: tree => `sequence ${relation(tree, 'sequence')}`,
	CreatePolicyStmt: tree => `policy ${textOf(tree, 'policy_name') ?? ''}`,
	CreateRoleStmt: tree => `role ${textOf(tree, 'role') ?? ''}`,
	CreateExtensionStmt: tree => `extension ${textOf(tree, 'extname') ?? ''}`,
};

const dropped: Readonly<Record<string, string>> = {
	OBJECT_TABLE: 'table',
	OBJECT_VIEW: 'table',
	OBJECT_MATVIEW: 'table',
	OBJECT_INDEX: 'index',
	OBJECT_TYPE: 'type',
	OBJECT_DOMAIN: 'type',
	OBJECT_FUNCTION: 'function',
	OBJECT_TRIGGER: 'trigger',
	OBJECT_SCHEMA: 'schema',
	OBJECT_SEQUENCE: 'sequence',
};

const lastWord = (kind: string, node: Tree): string =>
	(kind === 'TypeName' ? wordsOf(node, 'names') : kind === 'ObjectWithArgs' ? wordsOf(node, 'objname') : wordsOf(node, 'items')).at(-1) ??
	textOf(node, 'sval') ??
	'';

const namedBy = (kind: string, tree: Tree): Named => {
	const create = created[kind];

	if (create !== undefined) {
		return {creates: [create(tree)], drops: []};
	}

	if (kind === 'DropStmt') {
		const what = dropped[textOf(tree, 'removeType') ?? ''] ?? 'object';
		return {creates: [], drops: itemsOf(tree, 'objects').map(([inner, node]) => `${what} ${lastWord(inner, node)}`)};
	}

	if (kind === 'AlterTableStmt') {
		const added = itemsOf(tree, 'cmds').flatMap(([, each]) => textOf(childOf(childOf(each, 'def'), 'ColumnDef'), 'colname') ?? []);
		return {creates: added.map(column => `column ${relation(tree, 'relation')}.${column}`), drops: []};
	}

	return kind === 'RenameStmt' && textOf(tree, 'renameType') === 'OBJECT_TABLE'
		? {creates: [`table ${textOf(tree, 'newname') ?? ''}`], drops: []}
		: {creates: [], drops: []};
};

const rows = new Set(['InsertStmt', 'UpdateStmt', 'DeleteStmt', 'MergeStmt']);

// These act on files, on other databases or on the whole server.
const elsewhere = new Set([
	'CopyStmt',
	'CreatedbStmt',
	'DropdbStmt',
	'AlterDatabaseStmt',
	'AlterSystemStmt',
	'CreateSubscriptionStmt',
	'CreateTableSpaceStmt',
	'LoadStmt',
	'VacuumStmt',
	'ExplainStmt',
	'PrepareStmt',
	'ExecuteStmt',
]);

const kindOf = (kind: string): Statement['kind'] => {
	if (kind === 'TransactionStmt') {
		return 'transaction';
	}

	if (elsewhere.has(kind)) {
		return 'elsewhere';
	}

	return kind === 'SelectStmt' ? 'query' : rows.has(kind) ? 'rows' : 'schema';
};

const dropCommands = /^AT_Drop/;

const isDrop = (kind: string, tree: Tree): boolean =>
	kind === 'DropStmt' ||
	(kind === 'AlterTableStmt' && itemsOf(tree, 'cmds').every(([, each]) => dropCommands.test(textOf(each, 'subtype') ?? '')));

/**
What a statement's syntax tree says, as far as a script is ordered and its faults are explained by it.

@param tree - One `stmt` of the parser.
@param lineAt - The line of a `location` of the tree.
*/
export const readStatement = (
	tree: Tree,
	{sql, line, marked}: Pick<Statement, 'sql' | 'line' | 'marked'>,
	lineAt: (location: unknown) => number,
): Statement => {
	const [kind = '', inner] = Object.entries(tree)[0] ?? [];
	const node = isTree(inner) ? inner : {};
	const concurrent = node.concurrent === true;
	return {
		sql,
		line,
		marked,
		kind: kindOf(kind),
		isCreate: created[kind] !== undefined,
		isDrop: isDrop(kind, node),
		isConcurrent: concurrent,
		begins: kind === 'TransactionStmt' && ['TRANS_STMT_BEGIN', 'TRANS_STMT_START'].includes(textOf(node, 'kind') ?? ''),
		...namedBy(kind, node),
		table: kind === 'CreateStmt' ? null : textOf(childOf(node, 'relation'), 'relname'),
		references: referencesOf(node),
		changes: readChanges(kind, node, lineAt),
		extension: kind === 'CreateExtensionStmt' ? textOf(node, 'extname') : null,
	};
};
