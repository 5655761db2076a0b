import type {Database} from './run-step.js';

type SeedColumn = {
	readonly name: string;
	readonly type: string;
	readonly kind: string;
	readonly isFilled: boolean;
	readonly isRequired: boolean;
	readonly labels: readonly string[] | null;
	readonly checks: readonly string[] | null;
	readonly parent: string | null;
	readonly parentColumn: string | null;
};

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;

const columnsQuery = (table: string): string => `
SELECT json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod), 'kind', y.typcategory::text,
'isFilled', a.atthasdef OR a.attidentity <> '' OR a.attgenerated <> '', 'isRequired', a.attnotnull,
'labels', (SELECT json_agg(e.enumlabel ORDER BY e.enumsortorder) FROM pg_enum e WHERE e.enumtypid = a.atttypid),
'checks', (SELECT json_agg(pg_get_constraintdef(c.oid)) FROM pg_constraint c WHERE c.conrelid = a.attrelid AND c.contype = 'c' AND c.conkey = ARRAY[a.attnum]),
'parent', (SELECT c.confrelid::regclass::text FROM pg_constraint c WHERE c.conrelid = a.attrelid AND c.contype = 'f' AND c.conkey[1] = a.attnum LIMIT 1),
'parentColumn', (SELECT f.attname FROM pg_constraint c JOIN pg_attribute f ON f.attrelid = c.confrelid AND f.attnum = c.confkey[1]
WHERE c.conrelid = a.attrelid AND c.contype = 'f' AND c.conkey[1] = a.attnum LIMIT 1))::text AS name
FROM pg_attribute a JOIN pg_type y ON y.oid = a.atttypid JOIN pg_class t ON t.oid = a.attrelid AND t.relkind IN ('r', 'p')
WHERE a.attrelid = to_regclass(${literal(quote(table))}) AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum`;

const byType: Readonly<Record<string, string>> = {
	uuid: 'gen_random_uuid()',
	json: "'{}'",
	jsonb: "'{}'",
	bytea: "'\\x00'",
	inet: "'127.0.0.1'",
	cidr: "'127.0.0.0/8'",
	macaddr: "'08:00:2b:01:02:03'",
	xml: "'<a/>'",
	tsvector: "'a'",
};

const byCategory: Readonly<Record<string, string>> = {
	N: '1',
	B: 'true',
	S: "'x'",
	D: 'now()',
	T: "'1 day'",
	A: "'{}'",
	R: "'empty'",
	V: "B'1'",
};

const madeUp = ({type, kind, labels, checks, parent, parentColumn}: SeedColumn): string | null => {
	if (parent !== null && parentColumn !== null) {
		return `(SELECT ${quote(parentColumn)} FROM ${parent} LIMIT 1)`;
	}

	const listed = (checks ?? []).flatMap(
		check => /= ANY \(\(?ARRAY\['((?:[^']|'')*)'/.exec(check)?.[1] ?? /= '((?:[^']|'')*)'/.exec(check)?.[1] ?? [],
	)[0];
	const length = /char(?:acter)?_?length\([^)]*\)\)? = (\d{1,3})|\blength\([^)]*\)\)? = (\d{1,3})/.exec((checks ?? []).join(' '));
	const exact = Number(length?.[1] ?? length?.[2] ?? 1);
	return listed !== undefined
		? `'${listed}'`
		: labels !== null
			? literal(labels[0] ?? '')
			: kind === 'S' && exact > 1
				? literal('x'.repeat(exact))
				: (byType[type] ?? byCategory[kind] ?? null);
};

/**
Puts one row into each table, those that it refers to first, and takes all of them back. What a row fails at for its values (a check, a length, a rule of a trigger) says nothing: the values are made up.

@param onTable - Called before each table.
@returns What PostgreSQL had against a row beside its values, as a trigger that names a column which is not there.
*/
export const seedTables = async (
	database: Database,
	tables: readonly string[],
	onTable: (table: string) => void,
): Promise<readonly {readonly table: string; readonly message: string}[]> => {
	const failures: {readonly table: string; readonly message: string}[] = [];
	const seen = new Set<string>();

	const seed = async (table: string): Promise<void> => {
		if (seen.has(table)) {
			return;
		}

		seen.add(table);
		const columns = (await database.names(columnsQuery(table))).map((row): SeedColumn => JSON.parse(row));

		for (const parent of columns.flatMap(column =>
			column.parent !== null && column.isRequired ? [column.parent.replace(/^.*\.|"/g, '')] : [],
		)) {
			await seed(parent);
		}

		onTable(table);
		const set = columns
			.filter(({isFilled, isRequired}) => isRequired && !isFilled)
			.map(column => ({name: column.name, value: madeUp(column)}));

		if (columns.length === 0 || set.some(({value}) => value === null)) {
			return;
		}

		const values =
			set.length === 0
				? 'DEFAULT VALUES'
				: `(${set.map(({name}) => quote(name)).join(', ')}) VALUES (${set.map(({value}) => value).join(', ')})`;
		await database.execute('SAVEPOINT plan_wizard_row');
		const failure = await database.execute(`INSERT INTO ${quote(table)} ${values}`);
		await (failure === null ? undefined : database.execute('ROLLBACK TO SAVEPOINT plan_wizard_row'));

		// Class 42: a name or a type that is not there.
		if (failure?.code.startsWith('42') && failure.code !== '42501') {
			failures.push({table, message: failure.message});
		}
	};

	await database.execute('BEGIN');

	for (const table of tables) {
		await seed(table);
	}

	await database.execute('ROLLBACK');
	return failures;
};
