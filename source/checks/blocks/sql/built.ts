/**
An index or a constraint as PostgreSQL has it after a script. `columns` are in order, an expression is empty; `to` is the table that a foreign key refers to.
*/
export type Built = {
	readonly kind: 'index' | 'foreign key' | 'check' | 'unique' | 'primary key' | 'exclusion';
	readonly name: string;
	readonly table: string;
	readonly columns: readonly string[];
	readonly isUnique: boolean;
	readonly isPartial: boolean;
	readonly to: string | null;
};

/**
A table into which PostgreSQL could put no first row, by the step that makes it.
*/
export type SeedFailure = {readonly step: number; readonly table: string; readonly message: string};

/**
Whether an index or key of a table begins with these columns.
*/
export const isIndexed = (built: readonly Built[], table: string, columns: readonly string[]): boolean =>
	built.some(
		each =>
			each.table === table &&
			each.kind === 'index' &&
			columns.length > 0 &&
			[...columns].sort().join() === each.columns.slice(0, columns.length).toSorted().join(),
	);
