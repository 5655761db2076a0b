import {expect, test} from 'vitest';
import {parseSql} from '../../source/proving/parse-sql.js';

const lines: ReadonlyArray<readonly [name: string, sql: string, lines: readonly number[], faults: readonly string[]]> = [
	['nothing', '', [], []],
	['comments alone', '-- later\n/* much later */', [], []],
	['statements below comments', '-- one\n\nCREATE TABLE a (id int);\n/* two\nlines */ CREATE TABLE b (id int);', [3, 5], []],
	['letters of many bytes', "-- ünï ‹€› 👋\nSELECT 'ü€👋';\n\nSELECT 2;", [2, 4], []],
	['a fault after letters of many bytes', "SELECT 'ü€👋';\nSELECT '👋',\n  FROM;", [1], ['3: syntax error at or near "FROM"']],
	[
		'two faults among statements',
		'SELECT 1;\nSELEC 2;\nSELECT 3;\n\nCREATE TABLE (id);',
		[1, 3],
		['2: syntax error at or near "SELEC"', '5: syntax error at or near "("'],
	],
	['an open string', "SELECT 1;\nSELECT 'x;", [], ['2: unterminated quoted string at or near "\'x;"']],
	['a semicolon in a body', 'CREATE FUNCTION f() RETURNS int LANGUAGE sql AS $$ SELECT 1; SELECT 2; $$;\nSELECT f();', [1, 2], []],
	[
		'a slip in a PL/pgSQL body',
		'CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$\nBEGIN RETRN NEW; END $$;',
		[1],
		['1: syntax error at or near "RETRN"'],
	],
	['named parameters and casts', 'SELECT :id::uuid, a[1:2], \':no\', "a:b" FROM t WHERE x = :name AND y = :id;', [1], []],
	['a line for psql', '\\set ON_ERROR_STOP on\nSELECT 1;\n\\d t\nSELECT 2;', [2, 4], []],
	['no SQL at all', 'projects (id, name)', [], ['1: syntax error at or near "projects"']],
];

for (const [name, sql, expected, faults] of lines) {
	test(`SQL: ${name}`, async () => {
		const parsed = await parseSql(sql);

		expect(parsed.statements.map(({line}) => line)).toEqual(expected);
		expect(parsed.faults.map(({line, message}) => `${line}: ${message}`)).toEqual(faults);
	});
}

test('a statement says what it makes, drops and refers to', async () => {
	const {statements} =
		await parseSql(`CREATE TABLE a (id bigserial, b_id uuid REFERENCES x.b, c int, FOREIGN KEY (c, id) REFERENCES d (e, f));
ALTER TABLE a ADD CONSTRAINT k FOREIGN KEY (c) REFERENCES g (h), ADD COLUMN l int;
DROP INDEX CONCURRENTLY i, j;
-- back-out
DROP TABLE a;`);

	expect(statements.map(({creates, drops, marked}) => ({creates, drops, marked}))).toEqual([
		{creates: ['table a'], drops: [], marked: null},
		{creates: ['column a.l'], drops: [], marked: null},
		{creates: [], drops: ['index i', 'index j'], marked: null},
		{creates: [], drops: ['table a'], marked: 'back-out'},
	]);
	expect(statements.flatMap(({references}) => references)).toEqual([
		{table: 'b', schema: 'x', columns: [{name: 'id', type: 'uuid', from: 'b_id'}]},
		{
			table: 'd',
			schema: null,
			columns: [
				{name: 'e', type: 'int4', from: 'c'},
				{name: 'f', type: 'int8', from: 'id'},
			],
		},
		{table: 'g', schema: null, columns: [{name: 'h', type: null, from: 'c'}]},
	]);
});

test('twenty thousand open parentheses are a fault, not a crash', async () => {
	const {faults} = await parseSql(`SELECT ${'('.repeat(20_000)}`);

	expect(faults).toHaveLength(1);
	expect((await parseSql('SELECT 1')).faults).toEqual([]);
});
