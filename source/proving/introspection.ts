import type {Built} from '../checks/blocks/sql/built.js';
import type {Database} from './run-step.js';

const columnsOf = (table: string, numbers: string, most: string): string =>
	`(SELECT coalesce(json_agg(coalesce(a.attname, '') ORDER BY k.n), '[]') FROM unnest(${numbers}) WITH ORDINALITY k (att, n)
LEFT JOIN pg_attribute a ON a.attrelid = ${table}.oid AND a.attnum = k.att WHERE ${most})`;

const query = `
SELECT json_build_object('kind', 'index', 'name', i.relname, 'table', t.relname, 'columns', ${columnsOf('t', 'x.indkey::int2[]', 'k.n <= x.indnkeyatts')},
'isUnique', x.indisunique, 'isPartial', x.indpred IS NOT NULL, 'to', NULL)::text AS name
FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_class t ON t.oid = x.indrelid JOIN pg_namespace n ON n.oid = t.relnamespace
WHERE n.nspname !~ '^pg_|^information_schema$'
UNION ALL
SELECT json_build_object('kind', CASE c.contype WHEN 'f' THEN 'foreign key' WHEN 'c' THEN 'check' WHEN 'u' THEN 'unique' WHEN 'p' THEN 'primary key' ELSE 'exclusion' END,
'name', c.conname, 'table', t.relname, 'columns', ${columnsOf('t', 'c.conkey', 'true')}, 'isUnique', c.contype IN ('u', 'p'), 'isPartial', false,
'to', (SELECT relname FROM pg_class WHERE oid = c.confrelid))::text
FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid JOIN pg_namespace n ON n.oid = t.relnamespace
WHERE c.contype IN ('f', 'c', 'u', 'p', 'x') AND n.nspname !~ '^pg_|^information_schema$'`;

/**
Every index and constraint of a database.
*/
export const introspect = async (database: Database): Promise<readonly Built[]> =>
	(await database.names(query)).map((row): Built => JSON.parse(row));
