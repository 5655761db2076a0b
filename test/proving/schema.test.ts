import {expect, test} from 'vitest';
import {schemaOf} from '../../source/checks/blocks/sql/schema-of.js';
import {parseSql} from '../../source/proving/parse-sql.js';

const schemaIn = async (sql: string) =>
	schemaOf((await parseSql(sql)).statements.map(statement => ({statement, path: 'plan.md', shift: 10, isShape: false})));

const printed = async (sql: string): Promise<readonly string[]> =>
	[...(await schemaIn(sql)).values()].flatMap(({name, columns, foreignKeys, uniques}) => [
		name,
		...columns.map(
			each =>
				`- ${each.name} ${each.type}${each.isRequired ? ' required' : ''}${each.isFilled ? ' filled' : ''}${each.values ? ` ${each.values.join('|')}` : ''} :${each.place.line}`,
		),
		...foreignKeys.map(({columns: own, to}) => `> ${own.join()} ${to}`),
		...uniques.map(own => `! ${own.join()}`),
	]);

const cases: ReadonlyArray<readonly [name: string, sql: string, schema: readonly string[]]> = [
	[
		'columns with their lines, in letters of many bytes',
		"-- ‹€›\nCREATE TABLE a (\n  id bigserial PRIMARY KEY, -- 👋\n  s varchar(9) NOT NULL DEFAULT 'x',\n  t text[]\n);",
		['a', '- id bigint required filled :13', '- s varchar required filled :14', '- t text[] :15', '! id'],
	],
	[
		'values of checks and enumerations',
		"CREATE TYPE state AS ENUM ('a', 'b');\nALTER TYPE state ADD VALUE 'c';\nCREATE TABLE t (s state, u text CHECK (u IS NULL OR u IN ('x', 'y')), v text, CHECK (v = ANY (ARRAY['p', 'q']::text[])), w int CHECK (w > 0), z text CHECK (z = 'm' OR z = 'n'));",
		['t', '- s state a|b|c :13', '- u text x|y :13', '- v text p|q :13', '- w integer :13', '- z text m|n :13'],
	],
	[
		'what is altered',
		'CREATE TABLE t (a int, b int, c int NOT NULL);\nALTER TABLE t ADD COLUMN d date NOT NULL, DROP COLUMN a, ALTER b TYPE text, ALTER b SET NOT NULL, ALTER c DROP NOT NULL;\nALTER TABLE t RENAME COLUMN d TO e;\nALTER TABLE t RENAME TO u;',
		['u', '- b text required :12', '- c integer :11', '- e date required :12'],
	],
	[
		'a check that is replaced',
		"CREATE TABLE t (s text CHECK (s IN ('a')));\nALTER TABLE t DROP CONSTRAINT t_s_check;\nALTER TABLE t ADD CONSTRAINT k CHECK (s IN ('a', 'b'));",
		['t', '- s text a|b :13'],
	],
	[
		'a check over two columns is no list of values',
		"CREATE TABLE t (s text, r text, a date, b date, CHECK (r IS NULL OR s = 'x'), CHECK (s = 'x' OR a IS NULL), CHECK ((s = 'x') = (a IS NOT NULL)), CHECK (b IS NOT NULL OR b = 'now'));",
		['t', '- s text :11', '- r text :11', '- a date :11', '- b date :11'],
	],
	[
		'a check that is dropped',
		"CREATE TABLE t (s text, CONSTRAINT k CHECK (s IN ('a')));\nALTER TABLE t DROP CONSTRAINT k;",
		['t', '- s text :11'],
	],
	[
		'keys',
		'CREATE TABLE t (a int, b int REFERENCES x, c int, PRIMARY KEY (a, c), FOREIGN KEY (a, c) REFERENCES y (d, e));\nCREATE UNIQUE INDEX ON t (b);\nCREATE UNIQUE INDEX ON t (c) WHERE a > 1;\nALTER TABLE t ADD UNIQUE (a, b);',
		['t', '- a integer required :11', '- b integer :11', '- c integer required :11', '> b x', '> a,c y', '! a,c', '! b', '! a,b'],
	],
	['a table that is made twice', 'CREATE TABLE t (a int);\nCREATE TABLE t (b int);', ['t', '- a integer :11']],
	['a table that is dropped', 'CREATE TABLE t (a int);\nDROP TABLE t;', []],
	['a change of a table that nobody made', 'ALTER TABLE t ADD COLUMN a int;', []],
];

for (const [name, sql, expected] of cases) {
	test(`schema: ${name}`, async () => {
		expect(await printed(sql)).toEqual(expected);
	});
}
