import {expect, test} from 'vitest';
import type {Finding} from '../../source/checks/finding.js';
import {prover} from '../../source/proving/prover.js';
import {said} from '../helpers/proved.js';
import {provingFiles} from '../helpers/proving-files.js';

const migrations = [
	{
		path: 'migrations/001.sql',
		text: 'CREATE TABLE invoice (\n  id uuid PRIMARY KEY,\n  total integer NOT NULL\n);\n-- migrate:down\nDROP TABLE invoice;\n',
	},
];

const started = provingFiles().then(files => prover(files));

const provedSql = async (text: string, ground = migrations, dialect: string | null = 'PostgreSQL 16'): Promise<readonly Finding[]> => {
	const {proveBlocks} = await started;
	return proveBlocks({path: 'plan.md', text, migrations: ground, prisma: [], dialect, facts: null});
};

const fence = (sql: string, lead = '') => `${lead}\n\`\`\`sql\n${sql}\n\`\`\`\n`;

const clean = [
	fence(
		`-- every payment can be given back, once or in parts
CREATE TYPE refund_state AS ENUM ('open', 'done');

CREATE TABLE refund (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  invoice_id uuid NOT NULL REFERENCES invoice (id),
  state refund_state NOT NULL DEFAULT 'open',
  amount integer NOT NULL CHECK (amount > 0),
  made_at timestamptz NOT NULL DEFAULT now()
);

ALTER TABLE invoice ADD COLUMN refunded integer NOT NULL DEFAULT 0;

CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.made_at := now();
  RETURN NEW;
END $$;

CREATE TRIGGER refund_touch BEFORE UPDATE ON refund FOR EACH ROW EXECUTE FUNCTION touch();
INSERT INTO refund (invoice_id, amount) VALUES (gen_random_uuid(), 5);
UPDATE invoice SET refunded = 0;`,
		'### Physical schema\n',
	),
	fence(`CREATE INDEX CONCURRENTLY refund_invoice ON refund (invoice_id) WHERE state = 'open';`),
	fence(
		`SELECT * FROM refund WHERE invoice_id = :invoice_id AND state = $2;\n\\d refund\nINSERT INTO refund (invoice_id, amount) VALUES (:invoice_id, :amount);`,
		'The query:\n',
	),
	fence(`CREATE TABLE invoice (id uuid PRIMARY KEY, total integer NOT NULL, refunded integer NOT NULL DEFAULT 0);`, 'Target shape:\n'),
	fence(
		'BEGIN;\nDROP TRIGGER refund_touch ON refund;\nDROP FUNCTION touch();\nDROP TABLE refund;\nDROP TYPE refund_state;\nALTER TABLE invoice DROP COLUMN refunded;\nCOMMIT;',
		'Back-out:\n',
	),
].join('\n');

test('SQL that runs on top of the migrations, and back, gives no finding', async () => {
	expect(said(await provedSql(clean))).toEqual([]);
});

test('each fault is found on its line, and nothing that only follows from it', async () => {
	const sql = `CREATE TABLE refund (
  id uuid PRIMARY KEY,
  invoice_id uuid NOT NULL REFERENCES invoice (id),
  clerk_id uuid NOT NULL REFERENCES clerk (id),
  state text NOT NULL
);
CREATE INDEX refund_invoice ON refund (
  invoice
);
CREATE INDEX refund_clerk ON clerk (email);
CREATE TABLE note (id uuid PRIMARY KEY, kind note_kind NOT NULL);
CREATE INDEX note_kind_index ON note (kind);
ALTER TABLE refund ADD CONSTRAINT one UNIQUE (state, at);
CREATE TABLE invoice (id uuid);
INSERT INTO refund (id, state) VALUES (gen_random_uuid(), 'open');
CREATE EXTENSION vector;
ALTER TABLE refund ADD COLUMN meaning vector(3);
GRANT SELECT ON refund TO reporting;`;
	const findings = await provedSql(`${fence(sql)}\n${fence('SELECT stat FROM refund;')}\n${fence('DROP TABLE refnd;', 'Roll back:')}`);

	expect(said(findings)).toEqual([
		'6 sql-missing: Unexpected reference (relation `clerk` does not exist), expected the plan or an earlier migration to make it',
		'10 sql-runs: Unexpected statement (column `invoice` does not exist), expected one that PostgreSQL runs',
		'13 sql-missing: Unexpected reference (type `note_kind` does not exist), expected the plan or an earlier migration to make it',
		'15 sql-runs: Unexpected statement (column `at` named in key does not exist), expected one that PostgreSQL runs',
		'16 sql-runs: Unexpected statement (relation `invoice` already exists), expected one that PostgreSQL runs once',
		'17 sql-runs: Unexpected statement (null value in column `invoice_id` of relation `refund` violates not-null constraint), expected one that PostgreSQL runs',
		'18 sql-runs: Unexpected feature (extension `vector` is not available), expected it to be tried on the real database: not checkable here',
		'19 sql-runs: Unexpected feature (type `vector` does not exist), expected it to be tried on the real database: not checkable here',
		'20 sql-missing: Unexpected reference (role `reporting` does not exist), expected the plan or an earlier migration to make it',
		'25 sql-runs: Unexpected statement (column `stat` does not exist), expected one that PostgreSQL runs',
		'30 sql-backs-out: Unexpected way back (table `refnd` does not exist), expected it to run after the way forward',
		'30 sql-backs-out: Unexpected table public.refund after the way back, expected the schema as it was before',
	]);
	expect(findings.find(({place}) => place?.line === 16)?.other).toEqual({path: 'migrations/001.sql', line: 1, endLine: 1});
	expect(findings.filter(({severity}) => severity === 'advice').map(({place}) => place?.line)).toEqual([18, 19, 20, 30]);
});

test('without the migrations, what is missing is advice', async () => {
	const [finding, ...others] = await provedSql(fence('CREATE TABLE refund (invoice_id uuid REFERENCES invoice (id));'), []);

	expect(finding).toMatchObject({check: 'sql-missing', severity: 'advice', subject: 'invoice'});
	expect(others).toEqual([]);
});

test('so it is when a migration fails, which is said', async () => {
	const findings = await provedSql(fence('CREATE TABLE refund (clerk_id uuid REFERENCES clerk (id));'), [
		...migrations,
		{path: 'migrations/002.sql', text: '\nCREATE TABLE clerk (id wat);'},
	]);

	expect(findings.map(({severity, message}) => `${severity} ${message}`)).toEqual([
		"advice Unexpected failure of migrations/002.sql:2 (type `wat` does not exist), expected the plan's ground to stand: what builds on it is advice",
		'advice Unexpected reference (relation `clerk` does not exist), expected the plan or an earlier migration to make it',
	]);
});

test('a table may stand in a later block, and a statement twice', async () => {
	const table = 'CREATE TABLE refund (id uuid PRIMARY KEY);';
	const text = `${fence('CREATE TABLE part (refund_id uuid REFERENCES refund (id));\nCREATE INDEX part_refund ON part (refund_id);')}\n${fence(table)}\n${fence(table.replaceAll(' ', '\n'))}`;

	expect(said(await provedSql(text))).toEqual([]);
});

test('a statement that loops is killed, what came before it counts', async () => {
	const {proveBlocks} = prover(await provingFiles(), {load: 60_000, block: 5000, boot: 60_000, statement: 1000});
	const text = fence('CREATE TABLE a (id wat);\nDO $$ BEGIN LOOP END LOOP; END $$;\nCREATE TABLE b (id wat);');
	const findings = await proveBlocks({path: 'plan.md', text, migrations, prisma: [], dialect: null, facts: null});

	expect(said(findings)).toEqual([
		'3 sql-missing: Unexpected reference (type `wat` does not exist), expected the plan or an earlier migration to make it',
		'4 sql-runs: Unexpected statement that runs for more than five seconds, expected one that ends; what follows it was not executed',
	]);
});

test('without PGlite, SQL is parsed and that is said', async () => {
	const {proveSql} = await import('../../source/proving/prove-sql.js');
	const {parseSql} = await import('../../source/proving/parse-sql.js');
	const block = {language: 'sql', text: 'CREATE TABLE a (id int);\nCREAT TABLE b;', path: 'plan.md', line: 7, lead: ''};
	const {findings} = await proveSql(
		{blocks: [{block, script: await parseSql(block.text)}], migrations: [], count: 0, dialect: null},
		async () => ({kind: 'absent'}),
	);

	expect(said(findings)).toEqual([
		'8 sql-parses: Unexpected SQL (syntax error at or near `CREAT`), expected a statement that PostgreSQL parses',
		'7 sql-runs: Unexpected absence of PGlite, expected it to execute this: parsed, not executed',
	]);
});

const dialects: ReadonlyArray<readonly [name: string, language: string, sql: string, dialect: string | null, findings: readonly string[]]> =
	[
		[
			'MySQL by the documents',
			'sql',
			'CREATE TABLE a (id int AUTO_INCREMENT PRIMARY KEY);',
			'MySQL 8',
			['4 sql-runs: Unexpected dialect (MySQL 8), expected PostgreSQL: parsed as far as known, not executed'],
		],
		[
			'MySQL by its words',
			'sql',
			'CREATE TABLE a (id int) ENGINE=InnoDB;',
			null,
			['4 sql-runs: Unexpected dialect (MySQL), expected PostgreSQL: parsed as far as known, not executed'],
		],
		[
			'SQLite by the fence',
			'sqlite',
			'CREATE TABLE a (id int);',
			'PostgreSQL',
			['4 sql-runs: Unexpected dialect (SQLite), expected PostgreSQL: parsed as far as known, not executed'],
		],
		[
			'PostgreSQL by a wrong word',
			'sql',
			'CREATE TABLE a (id int AUTO_INCREMENT);',
			'PostgreSQL',
			['4 sql-parses: Unexpected SQL (syntax error at or near `AUTO_INCREMENT`), expected a statement that PostgreSQL parses'],
		],
		[
			'PostgreSQL by the fence',
			'postgresql',
			'CREATE TABEL a (id int);',
			'MySQL',
			['4 sql-parses: Unexpected SQL (syntax error at or near `TABEL`), expected a statement that PostgreSQL parses'],
		],
	];

for (const [name, language, sql, dialect, expected] of dialects) {
	test(`dialect: ${name}`, async () => {
		expect(said(await provedSql(`# Plan\n\n\`\`\`${language}\n${sql}\n\`\`\`\n`, [], dialect))).toEqual(expected);
	});
}
