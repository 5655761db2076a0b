import {expect, test} from 'vitest';
import {schemaMatchesModel} from '../../../source/checks/cross/schema-matches-model.js';
import {modelsIn, shown, sql, type World} from './models-in.js';

const model = `# Domain model

## Invoice

| Attribute | Type | Required | Values |
| --- | --- | --- | --- |
| id | uuid | yes | |
| status | enum | yes | \`draft\`, \`open\`, \`paid\` |
| totalMinor | integer | yes | |
| paidAt | timestamp | no | |
`;

const table = `CREATE TABLE invoice (
  id uuid PRIMARY KEY,
  status text NOT NULL CHECK (status IN ('draft', 'open', 'paid')),
  total_minor integer NOT NULL,
  paid_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now()
);`;

const ten = (proposal: string): string =>
	`\n## 10. Documentation and next steps\n\n### Proposed changes to the domain model\n\n${proposal}\n`;

const world = (ddl: string, proposal: string | null = 'None.', ground?: string): World => ({
	plan: sql(ddl) + (proposal === null ? '' : ten(proposal)),
	model,
	...(ground === undefined ? {} : {ground}),
});

const cases: ReadonlyArray<readonly [name: string, world: World, findings: readonly string[]]> = [
	['a table as the model has it', world(table), []],
	['another table', world(table.replace('invoice', 'receipt').replace('total_minor', 'sum')), []],
	[
		'an enumeration as a type',
		world(
			`CREATE TYPE state AS ENUM ('paid', 'open', 'draft');\n${table.replace(/text NOT NULL CHECK .*/, "state NOT NULL DEFAULT 'open',")}`,
		),
		[],
	],
	['a column that is required and filled', world(table.replace('paid_at timestamptz', 'paid_at timestamptz NOT NULL DEFAULT now()')), []],
	['a value that section 10 proposes', world(table.replace("'paid'", "'paid', 'void'"), 'Invoice.status gets the value `void`.'), []],
	['a column that section 10 proposes', world(`ALTER TABLE invoice ADD COLUMN void_reason text;`, '`voidReason` of Invoice', table), []],
	[
		'what the project has beside the model already',
		world('CREATE INDEX i ON invoice (note);', 'None.', table.replace('total_minor', 'note')),
		[],
	],
	[
		'a required column that is filled before',
		world(
			'ALTER TABLE invoice ADD COLUMN paid_at timestamptz;\nALTER TABLE invoice ALTER paid_at DROP NOT NULL;',
			'None.',
			'CREATE TABLE invoice (id uuid);',
		),
		[],
	],
	[
		'a value that nobody knows',
		world(table.replace("'paid'", "'payed'")),
		[
			"error at status text NOT NULL CHECK (status IN ('draft', 'open', 'payed')),: Unexpected value `payed` of `invoice.status`, expected one of draft, open, paid as in the domain model, or a proposal in section 10",
			"error at status text NOT NULL CHECK (status IN ('draft', 'open', 'payed')),: Unexpected absence of the value `paid` from `invoice.status`, expected each of draft, open, paid as in the domain model, or a proposal in section 10",
		],
	],
	[
		'a value added to what is there, while section 10 is not written',
		world(
			"ALTER TABLE invoice DROP CONSTRAINT invoice_status_check,\n  ADD CONSTRAINT status_known CHECK (status IN ('draft', 'open', 'paid', 'void'));",
			null,
			table,
		),
		[
			"advice at ADD CONSTRAINT status_known CHECK (status IN ('draft', 'open', 'paid', 'void'));: Unexpected value `void` of `invoice.status`, expected one of draft, open, paid as in the domain model, or a proposal in section 10",
		],
	],
	[
		'a type of another family',
		world(table.replace('total_minor integer', 'total_minor numeric(10, 2)')),
		[
			'error at total_minor numeric(10, 2) NOT NULL,: Unexpected type `numeric` of `invoice.total_minor`, expected `integer` as in the domain model, or a proposal in section 10',
		],
	],
	[
		'nullability',
		world(table.replace('integer NOT NULL', 'integer').replace('paid_at timestamptz', 'paid_at timestamptz NOT NULL')),
		[
			'error at total_minor integer,: Unexpected NULL in `invoice.total_minor`, expected that it is required as in the domain model, or a proposal in section 10',
			'error at paid_at timestamptz NOT NULL,: Unexpected NOT NULL on `invoice.paid_at`, expected that it may be empty as in the domain model, or a proposal in section 10',
		],
	],
	[
		'a column that is missing',
		world(table.replace('  total_minor integer NOT NULL,\n', '')),
		[
			'error at CREATE TABLE invoice (: Unexpected absence of `totalMinor` from the table `invoice`, expected a column, as the domain model has Invoice.totalMinor',
		],
	],
	[
		'a column that nobody asked for',
		world('ALTER TABLE invoice ADD COLUMN void_reason text;', 'None.', table),
		[
			'advice at ALTER TABLE invoice ADD COLUMN void_reason text;: Unexpected column `void_reason`, expected an attribute of Invoice in the domain model, or its proposal in section 10',
		],
	],
];

for (const [name, each, expected] of cases) {
	test(`tables and domain model: ${name}`, async () => {
		expect(shown(each, schemaMatchesModel(await modelsIn(each)))).toEqual(expected);
	});
}

test('the other place is that of the attribute', async () => {
	const [finding] = schemaMatchesModel(await modelsIn(world(table.replace('total_minor integer', 'total_minor text'))));
	expect(finding?.other).toEqual({path: 'docs/domain-model.md', line: 9, endLine: 9});
});
