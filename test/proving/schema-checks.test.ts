import {expect, test} from 'vitest';
import {prover} from '../../source/proving/prover.js';
import {factsWith} from '../checks/guidelines/rules.js';
import {said} from '../helpers/proved.js';
import {provingFiles} from '../helpers/proving-files.js';

const started = provingFiles().then(files => prover(files));

const found = async (up: string, {back = 'DROP TABLE refund;', said: text = '', ground = ''} = {}) => {
	const {proveBlocks} = await started;
	const plan = `## 4. Database schema and data modeling

### Physical schema

${text}

\`\`\`sql
${up}
\`\`\`

### Migration and back-out

${back === '' ? 'See below.' : `Back-out:\n\n\`\`\`sql\n${back}\n\`\`\``}
`;
	const migrations = ground === '' ? [] : [{path: 'migrations/001.sql', text: ground}];
	const facts = factsWith('Every foreign key MUST have an index.');
	return said(await proveBlocks({path: 'plan.md', text: plan, migrations, prisma: [], dialect: 'PostgreSQL', facts}));
};

const invoice = 'CREATE TABLE invoice (id uuid PRIMARY KEY, number text NOT NULL);';
const refund =
	"CREATE TABLE refund (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), invoice_id uuid NOT NULL REFERENCES invoice (id), kind text NOT NULL CHECK (kind IN ('a', 'b')), code text NOT NULL CHECK (length(code) = 3), amount integer NOT NULL CHECK (amount > 0), tags text[] NOT NULL);\nCREATE INDEX refund_invoice ON refund (invoice_id);";

test('a schema with its indexes, a row in each table and a way back has no finding', async () => {
	expect(await found(refund, {ground: invoice, said: 'An index on `refund (invoice_id)`; the index `refund_invoice`.'})).toEqual([]);
});

test('what is claimed and not there, and a foreign key without an index, are found', async () => {
	expect(
		await found(refund.replace(/\nCREATE INDEX.*/, ''), {ground: invoice, said: 'The index `refund_invoice` serves the list.'}),
	).toEqual([
		'5 schema-claims: Unexpected claim of index `refund_invoice`, expected the schema to have it when it has run',
		'8 foreign-keys-indexed: Unexpected foreign key `refund (invoice_id)` without an index, expected one [G-1]',
	]);
});

test('where a statement failed, nothing is said of claims', async () => {
	expect(
		await found(`${refund}\nCREATE INDEX refund_day ON refund (day);`, {ground: invoice, said: 'The index `refund_day` serves the list.'}),
	).toEqual(['10 sql-runs: Unexpected statement (column `day` does not exist), expected one that PostgreSQL runs']);
});

const trigger = (column: string): string => `${refund}
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.${column} := 1; RETURN NEW; END $$;
CREATE TRIGGER refund_touch BEFORE INSERT ON refund FOR EACH ROW EXECUTE FUNCTION touch();`;
const triggerBack = 'DROP TABLE refund;\nDROP FUNCTION touch();';

test('a trigger that works lets a row in, one that names no column of the table does not', async () => {
	expect(await found(trigger('amount'), {ground: invoice, back: triggerBack})).toEqual([]);
	expect(await found(trigger('amuont'), {ground: invoice, back: triggerBack})).toEqual([
		'8 sql-seeds: Unexpected failure of a first row in `refund` (record `new` has no field `amuont`), expected that a row can be put into it',
	]);
});

test('values that a check or a trigger refuses say nothing, nor do tables that refer to each other', async () => {
	const circle =
		"CREATE TABLE a (id uuid PRIMARY KEY, email text NOT NULL CHECK (email LIKE '%@%'));\nCREATE TABLE b (id uuid PRIMARY KEY, a_id uuid NOT NULL REFERENCES a);\nALTER TABLE a ADD COLUMN b_id uuid NOT NULL REFERENCES b;\nCREATE INDEX a_b ON a (b_id);\nCREATE INDEX b_a ON b (a_id);\nCREATE VIEW v AS SELECT id FROM a;";
	expect(await found(circle, {back: 'DROP VIEW v;\nALTER TABLE a DROP COLUMN b_id;\nDROP TABLE b;\nDROP TABLE a;'})).toEqual([]);
});

test('a change without a way back is advice, unless the plan says why', async () => {
	expect(await found(refund, {ground: invoice, back: ''})).toEqual([
		'8 back-out-present: Unexpected change of the schema without a way back, expected statements that undo it, or why there are none',
	]);
});

test('a plan runs on top of what a Prisma schema stands for', async () => {
	const {proveBlocks} = await started;
	const prisma = [
		{
			path: 'prisma/schema.prisma',
			text: 'model Invoice {\n  id String @id @db.Uuid\n  lines Line[]\n}\n\nmodel Line {\n  id Int @id\n  invoiceId String @db.Uuid\n  invoice Invoice @relation(fields: [invoiceId], references: [id])\n}',
		},
	];
	const plan =
		'```sql\nALTER TABLE "Invoice" ADD COLUMN note text;\nCREATE TABLE "Line" (id int);\nCREATE TABLE refund (clerk uuid REFERENCES clerk (id));\n```\n\nBack-out:\n\n```sql\nALTER TABLE "Invoice" DROP COLUMN note;\nDROP TABLE refund;\n```\n';
	const findings = await proveBlocks({path: 'plan.md', text: plan, migrations: [], prisma, dialect: 'PostgreSQL', facts: null});
	expect(findings.map(({severity, check, place, other}) => `${severity} ${check} ${place?.line} ${other?.path}:${other?.line}`)).toEqual([
		'error sql-runs 3 prisma/schema.prisma:6',
		'error sql-missing 4 undefined:undefined',
	]);
});
