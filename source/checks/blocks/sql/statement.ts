import type {SchemaChange} from './schema-change.js';

/**
A column that refers to another table; `type` is PostgreSQL's name for its type, `null` where the statement does not say.
*/
export type ReferencedColumn = {readonly name: string; readonly type: string | null; readonly from: string};

export type Reference = {readonly table: string; readonly schema: string | null; readonly columns: readonly ReferencedColumn[]};

/**
One statement of a script. `line` is that of its first word, from 1 in the script.

- `schema`: makes, changes or drops something.
- `rows`: inserts, updates, deletes.
- `query`: reads.
- `transaction`: begins or ends one.
- `elsewhere`: acts on files, other databases or the whole server, and is never executed.
*/
export type Statement = {
	readonly sql: string;
	readonly line: number;
	readonly kind: 'schema' | 'rows' | 'query' | 'transaction' | 'elsewhere';
	readonly isCreate: boolean;
	readonly isDrop: boolean;
	readonly isConcurrent: boolean;
	readonly begins: boolean;
	/** What it makes: `table orders`, `column orders.day`, `index orders_by_day`, `type status`. */
	readonly creates: readonly string[];
	readonly drops: readonly string[];
	/** The table that it works on, and does not make. */
	readonly table: string | null;
	readonly references: readonly Reference[];
	readonly extension: string | null;
	/** What it does to tables and enumerations. */
	readonly changes: readonly SchemaChange[];
	/** What a comment above it says that it is. */
	readonly marked: 'up' | 'back-out' | null;
};

/**
What a parser has against a script, with the line from 1. `creates` is the table or type that would have been made without the slip.
*/
export type SyntaxFault = {readonly message: string; readonly line: number; readonly creates?: string | null};

export type ParsedScript = {readonly statements: readonly Statement[]; readonly faults: readonly SyntaxFault[]};
