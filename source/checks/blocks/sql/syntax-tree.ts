/**
A node of PostgreSQL's syntax tree, as its parser gives it.
*/
export type Tree = Readonly<Record<string, unknown>>;

export const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
The node under a key, an empty one where there is none.
*/
export const childOf = (tree: Tree, key: string): Tree => {
	const value = tree[key];
	return isTree(value) ? value : {};
};

export const textOf = (tree: Tree, key: string): string | null => {
	const value = tree[key];
	return typeof value === 'string' && value !== '' ? value : null;
};

/**
The nodes of a list, without the wrapper that names their kind: `[{Constraint: {…}}]` gives `[['Constraint', {…}]]`.
*/
export const itemsOf = (tree: Tree, key: string): readonly (readonly [kind: string, node: Tree])[] => {
	const value = tree[key];
	return Array.isArray(value)
		? value.flatMap((item: unknown) =>
				isTree(item) ? Object.entries(item).flatMap(([kind, node]) => (isTree(node) ? [[kind, node] as const] : [])) : [],
			)
		: [];
};

/**
The words of a list of strings, as in a qualified name.
*/
export const wordsOf = (tree: Tree, key: string): readonly string[] =>
	itemsOf(tree, key).flatMap(([kind, node]) => (kind === 'String' ? (textOf(node, 'sval') ?? []) : []));
