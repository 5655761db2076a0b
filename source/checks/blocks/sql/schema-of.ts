import type {Place} from '../../../documents/facts.js';
import type {Column, SchemaChange} from './schema-change.js';
import type {Statement} from './statement.js';

export type SchemaColumn = Omit<Column, 'line'> & {readonly place: Place};

export type ForeignKey = {readonly columns: readonly string[]; readonly to: string; readonly place: Place};

/**
A table as it stands after a script. `isOpaque` where its columns come from elsewhere too (`LIKE`, `INHERITS`, partitions), so that nothing can be said to be missing.
*/
export type Table = {
	readonly name: string;
	readonly place: Place;
	readonly columns: readonly SchemaColumn[];
	readonly foreignKeys: readonly ForeignKey[];
	/** Sets of columns that name at most one row. */
	readonly uniques: readonly (readonly string[])[];
	readonly isOpaque: boolean;
};

/**
The tables of a database by name.
*/
export type Schema = ReadonlyMap<string, Table>;

/**
A statement and where it stands. `isShape` where it only shows what a table comes to: what it leaves out of keys stays as it was.
*/
export type Located = {
	readonly statement: Pick<Statement, 'changes'>;
	readonly path: string;
	readonly shift: number;
	readonly isShape: boolean;
};

type State = {
	readonly tables: Map<string, Table>;
	readonly enumerations: Map<string, readonly string[]>;
	readonly checks: Map<string, string>;
};

type At = {readonly place: (line: number) => Place; readonly isShape: boolean};

const columnOf = ({line, ...column}: Column, at: At): SchemaColumn => ({...column, place: at.place(line)});

const withColumn = (table: Table, name: string, change: (column: SchemaColumn) => SchemaColumn): Table => ({
	...table,
	columns: table.columns.map(column => (column.name === name ? change(column) : column)),
});

const uniquesOf = (columns: readonly Column[]): Table['uniques'] => columns.filter(({isUnique}) => isUnique).map(({name}) => [name]);

const inTable = (table: Table, change: Exclude<SchemaChange, {kind: 'table'}>, at: At): Table => {
	switch (change.kind) {
		case 'column': {
			const column = columnOf(change.column, at);
			return {...table, columns: [...table.columns, column], uniques: [...table.uniques, ...uniquesOf([change.column])]};
		}

		case 'drop-column': {
			return {...table, columns: table.columns.filter(({name}) => name !== change.column)};
		}

		case 'require':
		case 'allow-null': {
			return withColumn(table, change.column, column => ({...column, isRequired: change.kind === 'require'}));
		}

		case 'type': {
			return withColumn(table, change.column, column => ({...column, type: change.type, place: at.place(change.line)}));
		}

		case 'rename-column': {
			return withColumn(table, change.column, column => ({...column, name: change.to}));
		}

		case 'values': {
			return withColumn(table, change.column, column => ({...column, values: change.values, place: at.place(change.line)}));
		}

		case 'unique': {
			return {...table, uniques: [...table.uniques, change.columns]};
		}

		case 'key': {
			const required = change.columns.reduce(
				(all, name) => withColumn(all, name, column => ({...column, isRequired: true, isKey: true})),
				table,
			);
			return {...required, uniques: [...table.uniques, change.columns]};
		}

		case 'foreign-key': {
			return {...table, foreignKeys: [...table.foreignKeys, {columns: change.columns, to: change.to, place: at.place(change.line)}]};
		}

		default: {
			return table;
		}
	}
};

const apply = ({tables, enumerations, checks}: State, change: SchemaChange, at: At): void => {
	switch (change.kind) {
		case 'table': {
			const {table: name, columns, isOpaque, line} = change;
			const made = {
				name,
				place: at.place(line),
				columns: columns.map(each => columnOf(each, at)),
				foreignKeys: [],
				uniques: uniquesOf(columns),
				isOpaque,
			};
			const before = tables.get(name);

			// PostgreSQL makes no table twice: the first one stays.
			if (before !== undefined && !at.isShape) {
				return;
			}

			tables.set(name, before ? {...made, foreignKeys: before.foreignKeys, uniques: [...made.uniques, ...before.uniques]} : made);
			return;
		}

		case 'drop-table': {
			tables.delete(change.table);
			return;
		}

		case 'enumeration': {
			enumerations.set(change.name, change.values);
			return;
		}

		case 'enumeration-value': {
			enumerations.set(change.name, [...(enumerations.get(change.name) ?? []), change.value]);
			return;
		}

		default: {
			const table = tables.get(change.table);

			if (table === undefined) {
				return;
			}

			if (change.kind === 'rename-table') {
				tables.delete(change.table);
				tables.set(change.to, {...table, name: change.to});
				return;
			}

			if (change.kind === 'values') {
				checks.set(`${change.table} ${change.name ?? `${change.table}_${change.column}_check`}`, change.column);
			}

			const column = change.kind === 'drop-constraint' ? checks.get(`${change.table} ${change.name}`) : undefined;
			const next = column === undefined ? inTable(table, change, at) : withColumn(table, column, each => ({...each, values: null}));
			tables.set(change.table, next);
		}
	}
};

/**
The schema that statements come to, in order. The values of a column are those that its check or its enumeration allows.
*/
export const schemaOf = (statements: readonly Located[]): Schema => {
	const state: State = {tables: new Map(), enumerations: new Map(), checks: new Map()};

	for (const {statement, path, shift, isShape} of statements) {
		const at: At = {isShape, place: line => ({path, line: line + shift, endLine: line + shift})};

		for (const change of statement.changes) {
			apply(state, change, at);
		}
	}

	const valued = (column: SchemaColumn): SchemaColumn => ({
		...column,
		values: column.values ?? state.enumerations.get(column.type) ?? null,
	});
	return new Map([...state.tables].map(([name, table]) => [name, {...table, columns: table.columns.map(valued)}]));
};
