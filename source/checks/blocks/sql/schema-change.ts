/**
A column as a statement declares it. `type` is in PostgreSQL's everyday words (`integer`, `timestamptz`, `text[]`); `line` counts from 1 in the script; `values` are those that a check of the column alone allows, `null` for any.
*/
export type Column = {
	readonly name: string;
	readonly type: string;
	readonly isRequired: boolean;
	readonly isKey: boolean;
	readonly isUnique: boolean;
	/** It gets a value by itself: a default, an identity, a computed one. */
	readonly isFilled: boolean;
	readonly values: readonly string[] | null;
	readonly line: number;
};

/**
What one statement does to the tables and enumerations of a database. What is not listed here changes nothing that other checks compare.
*/
export type SchemaChange =
	| {readonly kind: 'table'; readonly table: string; readonly columns: readonly Column[]; readonly isOpaque: boolean; readonly line: number}
	| {readonly kind: 'drop-table'; readonly table: string}
	| {readonly kind: 'rename-table'; readonly table: string; readonly to: string}
	| {readonly kind: 'column'; readonly table: string; readonly column: Column}
	| {readonly kind: 'drop-column' | 'require' | 'allow-null'; readonly table: string; readonly column: string}
	| {readonly kind: 'type'; readonly table: string; readonly column: string; readonly type: string; readonly line: number}
	| {readonly kind: 'rename-column'; readonly table: string; readonly column: string; readonly to: string}
	| {
			readonly kind: 'values';
			readonly table: string;
			readonly column: string;
			readonly values: readonly string[];
			readonly name: string | null;
			readonly line: number;
	  }
	| {readonly kind: 'drop-constraint'; readonly table: string; readonly name: string}
	| {readonly kind: 'unique' | 'key'; readonly table: string; readonly columns: readonly string[]}
	| {readonly kind: 'foreign-key'; readonly table: string; readonly columns: readonly string[]; readonly to: string; readonly line: number}
	| {readonly kind: 'enumeration'; readonly name: string; readonly values: readonly string[]}
	| {readonly kind: 'enumeration-value'; readonly name: string; readonly value: string};
