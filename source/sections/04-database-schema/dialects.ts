import type {Decision} from '../../documents/facts.js';

/**
A SQL dialect that the physical schema can be written in.
*/
export type Dialect = 'PostgreSQL' | 'MySQL' | 'SQLite' | 'SQL Server';

const patterns: readonly (readonly [Dialect, RegExp])[] = [
	['PostgreSQL', /\b(?:postgres(?:ql)?|aurora postgres\w*|supabase|neon)\b/i],
	['MySQL', /\b(?:mysql|mariadb)\b/i],
	['SQLite', /\bsqlite\b/i],
	['SQL Server', /\b(?:sql server|mssql|azure sql)\b/i],
];

/**
Whether a decision chooses a SQL database.
*/
export const choosesDialect = ({choice}: Pick<Decision, 'choice'>): boolean => dialectNamed(choice) !== null;

/**
The decision that chooses the database, with its dialect where that is SQL.
*/
export const dialectOf = (decisions: readonly Decision[]): {readonly decision: Decision; readonly dialect: Dialect} | null => {
	for (const decision of decisions) {
		const dialect = patterns.find(([, pattern]) => pattern.test(decision.choice))?.[0];

		if (dialect !== undefined) {
			return {decision, dialect};
		}
	}

	return null;
};

/**
The dialect that a free answer names.
*/
export const dialectNamed = (text: string): Dialect | null => patterns.find(([, pattern]) => pattern.test(text))?.[0] ?? null;

const types: readonly (readonly [RegExp, Readonly<Record<Dialect, string>>])[] = [
	[/^(?:uuid|guid)$/i, {PostgreSQL: 'uuid', MySQL: 'char(36)', SQLite: 'text', 'SQL Server': 'uniqueidentifier'}],
	[
		/^(?:text|string|enum|char|nvarchar|varchar)(?:\(.*\))?$/i,
		{PostgreSQL: 'text', MySQL: 'varchar(255)', SQLite: 'text', 'SQL Server': 'nvarchar(max)'},
	],
	[/^(?:int|integer|number)$/i, {PostgreSQL: 'integer', MySQL: 'int', SQLite: 'integer', 'SQL Server': 'int'}],
	[/^(?:bigint|long)$/i, {PostgreSQL: 'bigint', MySQL: 'bigint', SQLite: 'integer', 'SQL Server': 'bigint'}],
	[/^(?:bool|boolean)$/i, {PostgreSQL: 'boolean', MySQL: 'boolean', SQLite: 'integer', 'SQL Server': 'bit'}],
	[/^date$/i, {PostgreSQL: 'date', MySQL: 'date', SQLite: 'text', 'SQL Server': 'date'}],
	[
		/^(?:timestamp|timestamptz|date-?time|instant)$/i,
		{PostgreSQL: 'timestamptz', MySQL: 'datetime', SQLite: 'text', 'SQL Server': 'datetimeoffset'},
	],
	[/^jsonb?$/i, {PostgreSQL: 'jsonb', MySQL: 'json', SQLite: 'text', 'SQL Server': 'nvarchar(max)'}],
];

/**
A type of the domain model in a dialect; `null` where no rule knows it. A decimal keeps its own precision.
*/
export const columnType = (type: string, dialect: Dialect): string | null => {
	const plain = type.trim();

	if (/^(?:decimal|numeric)\(\d+, ?\d+\)$/i.test(plain)) {
		return plain.toLowerCase();
	}

	return types.find(([pattern]) => pattern.test(plain))?.[1][dialect] ?? null;
};
