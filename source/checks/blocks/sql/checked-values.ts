import {childOf, isTree, itemsOf, type Tree, textOf, wordsOf} from './syntax-tree.js';

/**
A column and the values that a check allows it.
*/
export type CheckedValues = {readonly column: string; readonly values: readonly string[]};

const uncast = (tree: Tree): Tree => (isTree(tree.TypeCast) ? uncast(childOf(childOf(tree, 'TypeCast'), 'arg')) : tree);

const columnOf = (tree: Tree): string | null => wordsOf(childOf(uncast(tree), 'ColumnRef'), 'fields').at(-1) ?? null;

const literalOf = (tree: Tree): string | null => textOf(childOf(childOf(uncast(tree), 'A_Const'), 'sval'), 'sval');

const literals = (tree: Tree): readonly string[] | null => {
	const inner = uncast(tree);
	const nodes = [...itemsOf(childOf(inner, 'List'), 'items'), ...itemsOf(childOf(inner, 'A_ArrayExpr'), 'elements')];
	const values = nodes.map(([kind, node]) => literalOf({[kind]: node}));
	return values.length > 0 && values.every(value => value !== null) ? values.map(String) : null;
};

const ofComparison = (tree: Tree): CheckedValues | null => {
	const column = columnOf(childOf(tree, 'lexpr'));
	const kind = textOf(tree, 'kind');
	const isEqual = wordsOf(tree, 'name').join() === '=';
	const one = kind === 'AEXPR_OP' ? literalOf(childOf(tree, 'rexpr')) : null;
	const values = kind === 'AEXPR_IN' || kind === 'AEXPR_OP_ANY' ? literals(childOf(tree, 'rexpr')) : one === null ? null : [one];
	return column !== null && isEqual && values !== null ? {column, values} : null;
};

/** The column that a part asks to be empty, which allows it no further value. */
const emptyOf = ([kind, node]: readonly [kind: string, node: Tree]): string | null =>
	kind === 'NullTest' && textOf(node, 'nulltesttype') === 'IS_NULL' ? columnOf(childOf(node, 'arg')) : null;

// `a = 'x' OR a = 'y'`, and `a IS NULL OR …`. Where another column decides, such as `b IS NULL OR a = 'x'`, it is no list of values.
const ofAny = (tree: Tree): CheckedValues | null => {
	const parts = itemsOf(tree, 'args');
	const empty = parts.flatMap(part => emptyOf(part) ?? []);
	const found = parts.filter(part => emptyOf(part) === null).map(([kind, node]) => checkedValues({[kind]: node}));
	const [first] = found;
	return first && found.every(each => each?.column === first.column) && empty.every(column => column === first.column)
		? {column: first.column, values: found.flatMap(each => each?.values ?? [])}
		: null;
};

/**
The values that the expression of a `CHECK` allows a column, `null` where it says something else.

@param tree - An expression of PostgreSQL's parser.
*/
export const checkedValues = (tree: Tree): CheckedValues | null => {
	if (isTree(tree.A_Expr)) {
		return ofComparison(childOf(tree, 'A_Expr'));
	}

	const either = childOf(tree, 'BoolExpr');
	return textOf(either, 'boolop') === 'OR_EXPR' ? ofAny(either) : null;
};
