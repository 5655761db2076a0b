import {expect, test} from 'vitest';
import {prismaSql} from '../../../source/checks/blocks/sql/prisma-sql.js';

const sql = (text: string, ...others: readonly string[]) =>
	prismaSql([text, ...others].map((each, index) => ({path: `prisma/${index}.prisma`, text: each}))).map(
		({sql: statement, line}) => `${line} ${statement}`,
	);

const cases: ReadonlyArray<readonly [name: string, schema: string, statements: readonly string[]]> = [
	['nothing', '', []],
	['another database', 'datasource db {\n  provider = "mysql"\n}\nmodel A {\n  id Int @id\n}', []],
	[
		'PostgreSQL, named',
		'datasource db {\n  provider = "postgresql"\n  url = env("DATABASE_URL")\n}\nmodel A {\n  id Int @id\n}',
		['5 CREATE TABLE "A" ("id" INTEGER NOT NULL PRIMARY KEY)'],
	],
	[
		'types, defaults and marks',
		`model Invoice {
  id        String   @id @default(dbgenerated("gen_random_uuid()")) @db.Uuid
  number    Int      @unique @default(autoincrement()) // counts
  note      String?  @db.VarChar(200)
  name      String   @default("a // 'b' (c)")
  isPaid    Boolean  @default(false)
  madeAt    DateTime @default(now()) @map("made_at") @db.Timestamptz(3)
  tags      String[]
  price     Decimal  @db.Decimal(10, 2)
  cuid      String   @default(cuid())
  /// what it is
  @@map("invoices")
}`,
		[
			`1 CREATE TABLE "invoices" ("id" UUID NOT NULL PRIMARY KEY DEFAULT gen_random_uuid(), "number" SERIAL NOT NULL UNIQUE, "note" VARCHAR(200), "name" TEXT NOT NULL DEFAULT 'a // ''b'' (c)', "isPaid" BOOLEAN NOT NULL DEFAULT false, "made_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP, "tags" TEXT[], "price" DECIMAL(10, 2) NOT NULL, "cuid" TEXT NOT NULL)`,
		],
	],
	[
		'relations and keys, whatever stands first',
		`model Line {
  invoiceId Int     @map("invoice_id")
  position  Int
  state     State   @default(OPEN)
  invoice   Invoice @relation(fields: [invoiceId], references: [id], onDelete: Cascade)
  @@id([invoiceId, position])
  @@index([state(sort: Desc)])
}
model Invoice {
  id    Int    @id
  lines Line[]
}
enum State {
  OPEN @map("open")
  PAID
  @@map("line_state")
}`,
		[
			`13 CREATE TYPE "line_state" AS ENUM ('open', 'PAID')`,
			`1 CREATE TABLE "Line" ("invoice_id" INTEGER NOT NULL, "position" INTEGER NOT NULL, "state" "line_state" NOT NULL DEFAULT 'open', PRIMARY KEY ("invoice_id", "position"))`,
			'1 CREATE INDEX ON "Line" ("state")',
			'9 CREATE TABLE "Invoice" ("id" INTEGER NOT NULL PRIMARY KEY)',
			'5 ALTER TABLE "Line" ADD FOREIGN KEY ("invoice_id") REFERENCES "Invoice" ("id")',
		],
	],
	['a view, and a block that is never closed', 'view V {\n  id Int @id\n}\nmodel A {\n  id Int @id', []],
];

for (const [name, schema, expected] of cases) {
	test(`Prisma: ${name}`, () => {
		expect(sql(schema)).toEqual(expected);
	});
}

test('a schema may stand in several files', () => {
	expect(sql('model A {\n  id Int @id\n  k  K\n}', 'enum K {\n  X\n}')).toEqual([
		`1 CREATE TYPE "K" AS ENUM ('X')`,
		'1 CREATE TABLE "A" ("id" INTEGER NOT NULL PRIMARY KEY, "k" "K" NOT NULL)',
	]);
});
