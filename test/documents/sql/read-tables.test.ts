import {expect, test} from 'vitest';
import type {Column, Table} from '../../../source/documents/facts.js';
import {readTables} from '../../../source/documents/sql/read-tables.js';

const told = ({name, type, nullable, values, enumeration}: Column): string =>
	[`${name} ${type}`, nullable ? 'optional' : '', values.join('|'), enumeration ?? ''].filter(part => part !== '').join(', ');

/** Tables as lines that a person can read. */
const lines = (tables: readonly Table[]): readonly string[] =>
	tables.flatMap(({name, columns, isCertain}) => [isCertain ? name : `${name}?`, ...columns.map(column => `  ${told(column)}`)]);

const cases: ReadonlyArray<readonly [name: string, scripts: readonly string[], tables: readonly string[]]> = [
	['nothing', [''], []],
	[
		'a table with keys, checks and comments',
		[
			`-- Parcels; of all
			CREATE TABLE IF NOT EXISTS public.parcel (
				id uuid PRIMARY KEY DEFAULT gen_random_uuid(), /* no, comma */
				"Weight" numeric(8, 2) NOT NULL CHECK ("Weight" > 0),
				state text NOT NULL DEFAULT 'new; or so' CHECK (state IN ('new', 'lost')),
				key text,
				note varchar(200) NULL,
				CONSTRAINT parcel_key UNIQUE (key),
				CHECK (note <> 'a' OR state IN ('x'))
			);`,
		],
		['parcel', '  id uuid', '  Weight numeric(8, 2)', '  state text, new|lost', '  key text, optional', '  note varchar(200), optional'],
	],
	[
		'a key and a check beside the columns',
		["create table t (a int, b text, primary key (a), constraint b_ok check (b in ('x', 'y')), key a_index (a));"],
		['t', '  a int', '  b text, optional, x|y'],
	],
	[
		'a type that lists its values, and one more later',
		[
			"CREATE TYPE mood AS ENUM ('sad', 'ok'); CREATE TABLE t (m mood NOT NULL);",
			"ALTER TYPE mood ADD VALUE IF NOT EXISTS 'glad' AFTER 'ok';",
		],
		['t', '  m mood, sad|ok|glad, mood'],
	],
	[
		"MySQL's enum",
		["CREATE TABLE `t` (`m` enum('sad','ok') NOT NULL, `n` int AUTO_INCREMENT) ENGINE=InnoDB;"],
		['t', "  m enum('sad','ok'), sad|ok", '  n int, optional'],
	],
	[
		'columns that come, go and change',
		[
			'CREATE TABLE t (a int NOT NULL, b int, c int, d int);',
			"ALTER TABLE t ADD COLUMN e text NOT NULL DEFAULT '', DROP COLUMN b;\nALTER TABLE ONLY t ALTER COLUMN a DROP NOT NULL, ALTER c SET NOT NULL;",
			'ALTER TABLE t RENAME COLUMN d TO f; ALTER TABLE t ALTER COLUMN f TYPE bigint USING f::bigint;',
			'ALTER TABLE t RENAME TO u;',
		],
		['u', '  a int, optional', '  c int', '  f bigint, optional', '  e text'],
	],
	[
		'a check that is replaced',
		[
			"CREATE TABLE t (s text NOT NULL CHECK (s IN ('a', 'b')));",
			"ALTER TABLE t DROP CONSTRAINT IF EXISTS t_s_check; ALTER TABLE t ADD CONSTRAINT t_s_check CHECK (s IN ('a', 'b', 'c'));",
		],
		['t', '  s text, a|b|c'],
	],
	['a table that is dropped', ['CREATE TABLE t (a int); DROP TABLE IF EXISTS t;'], []],
	[
		'what a program does is not known',
		['CREATE TABLE t (a int); CREATE TABLE u (a int); DO $$ BEGIN; ALTER TABLE t ADD b int; END $$;'],
		['t?', '  a int, optional', 'u', '  a int, optional'],
	],
	['an action that is not read', ['CREATE TABLE t (a int); ALTER TABLE t ATTACH PARTITION x DEFAULT;'], ['t?', '  a int, optional']],
	['other statements', ["CREATE INDEX i ON t (a); INSERT INTO t VALUES ('CREATE TABLE x (a int);'); GRANT ALL ON t TO x;"], []],
	['a table that does not close', ['CREATE TABLE t (a int'], []],
];

for (const [name, scripts, tables] of cases) {
	test(name, () => {
		expect(lines(readTables(scripts.map((text, index) => ({path: `${index}.sql`, text}))))).toEqual(tables);
	});
}

test('a column stands where it was last made', () => {
	const [table] = readTables([
		{path: '1.sql', text: '-- first\n\nCREATE TABLE t (\n  a int,\n  b int\n);\n'},
		{path: '2.sql', text: '\nALTER TABLE t\n  ADD COLUMN c int,\n  ADD d int;\n'},
	]);

	expect(table?.place).toEqual({path: '1.sql', line: 3, endLine: 3});
	expect(table?.columns.map(({place}) => `${place.path}:${place.line}`)).toEqual(['1.sql:4', '1.sql:5', '2.sql:3', '2.sql:4']);
	expect(table?.columns[2]?.text).toBe('c int');
});

const letters = (number: number): string => String(number).replace(/\d/g, digit => 'abcdefghij'[Number(digit)] ?? '');

const long: ReadonlyArray<readonly [name: string, text: string, tables: number]> = [
	['many tables', Array.from({length: 20_000}, (_, index) => `CREATE TABLE t${index} (a int NOT NULL, b text);`).join('\n'), 20_000],
	['comments that do not close', `CREATE TABLE t (a int);\n${'/*a '.repeat(400_000)}`, 1],
	[
		'bodies that do not close',
		`CREATE TABLE t (a int);\n${Array.from({length: 100_000}, (_, index) => `$${letters(index)}$`).join(' ')}`,
		1,
	],
	['quotes that do not close', `CREATE TABLE t (a int);\n${"a' ".repeat(400_001)}`, 1],
	['parentheses that do not close', `CREATE TABLE t (a int);\nCREATE TABLE u ${'('.repeat(400_000)}`, 1],
];

// Anything but time by their length would run out of the time of a test.
for (const [name, text, tables] of long) {
	test(`a long script: ${name}`, () => {
		expect(readTables([{path: '1.sql', text}])).toHaveLength(tables);
	});
}
