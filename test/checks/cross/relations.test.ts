import {expect, test} from 'vitest';
import {relationsMatchKeys} from '../../../source/checks/cross/relations-match-keys.js';
import {relationsMatchModel} from '../../../source/checks/cross/relations-match-model.js';
import {mermaid, modelsIn, shown, sql, type World} from './models-in.js';

const invoice = 'CREATE TABLE invoice (id uuid PRIMARY KEY);\n';
const line = (column: string): string => `CREATE TABLE line (id uuid PRIMARY KEY, invoice_id uuid ${column});`;
const world = (relation: string, ddl: string): World => ({plan: `${mermaid(`erDiagram\n  ${relation}`)}\n${sql(invoice + ddl)}`});

const keys: ReadonlyArray<readonly [name: string, world: World, findings: readonly string[]]> = [
	['many lines of one invoice', world('Invoice ||--o{ Line : has', line('NOT NULL REFERENCES invoice')), []],
	['at least one', world('Invoice ||--|{ Line : has', line('NOT NULL REFERENCES invoice')), []],
	['none or one invoice', world('Invoice |o--o{ Line : has', line('REFERENCES invoice')), []],
	['one to one by a unique key', world('Invoice ||--o| Line : has', line('NOT NULL UNIQUE REFERENCES invoice')), []],
	[
		'many to many by a table between',
		world(
			'Invoice }o--o{ Line : has',
			`${line('')}\nCREATE TABLE invoice_line (invoice_id uuid REFERENCES invoice, line_id uuid REFERENCES line);`,
		),
		[],
	],
	[
		'two keys, of which one fits',
		world(
			'Invoice ||--o{ Line : has',
			`${line('NOT NULL REFERENCES invoice')}\nALTER TABLE line ADD COLUMN copy_of uuid REFERENCES invoice;`,
		),
		[],
	],
	['an entity that is no table', world('Invoice ||--o{ Receipt : has', line('')), []],
	['a tree', world('Invoice |o--o{ Invoice : corrects', 'ALTER TABLE invoice ADD COLUMN corrects uuid NOT NULL REFERENCES invoice;'), []],
	[
		'tables that the plan leaves alone',
		{plan: mermaid('erDiagram\n  Invoice ||--|| Line : has'), ground: invoice + line('REFERENCES invoice')},
		[],
	],
	[
		'many where the key refers to one',
		world('Line ||--o{ Invoice : has', line('NOT NULL REFERENCES invoice')),
		['error at Line ||--o{ Invoice : has: Unexpected one line with many invoice, expected at most one: `line.invoice_id` refers to one'],
	],
	[
		'exactly one where there may be none',
		world('Invoice ||--o{ Line : has', line('REFERENCES invoice')),
		[
			'error at Invoice ||--o{ Line : has: Unexpected line with exactly one invoice, expected none or one, or NOT NULL on `line.invoice_id`',
		],
	],
	[
		'none where there must be one',
		world('Invoice |o--o{ Line : has', line('NOT NULL REFERENCES invoice')),
		['error at Invoice |o--o{ Line : has: Unexpected line without invoice, expected exactly one: `line.invoice_id` is NOT NULL'],
	],
	[
		'one to one by a key that is not unique',
		world('Invoice ||--|| Line : has', line('NOT NULL REFERENCES invoice')),
		['error at Invoice ||--|| Line : has: Unexpected at most one line for each invoice, expected many, or a unique `line.invoice_id`'],
	],
	[
		'no key at all',
		world('Invoice ||--o{ Line : has', line('')),
		['advice at Invoice ||--o{ Line : has: Unexpected relation of invoice and line, expected a foreign key between them'],
	],
];

for (const [name, each, expected] of keys) {
	test(`relations and foreign keys: ${name}`, async () => {
		expect(shown(each, relationsMatchKeys(await modelsIn(each)))).toEqual(expected);
	});
}

const model =
	'# Model\n\n## Invoice\n\nA bill.\n\n- An Invoice has one or more Lines; a Line belongs to exactly one Invoice.\n\n## Line\n\nA row.\n';
const ten = '\n## 10. Documentation and next steps\n\n### Proposed changes to the domain model\n\nA Line may have no Invoice.\n';

const modelled: ReadonlyArray<readonly [name: string, relation: string, more: string, findings: readonly string[]]> = [
	['as it is modelled', 'Invoice ||--|{ Line : has', '', []],
	['the other way round', 'Line }|--|| Invoice : of', '', []],
	['with an entity that is not modelled', 'Invoice ||--o{ Receipt : has', '', []],
	['otherwise, and proposed', 'Invoice |o--|{ Line : has', ten, []],
	[
		'one instead of many',
		'Invoice ||--|| Line : has',
		'',
		['error at Invoice ||--|| Line : has: Unexpected 1 Line for each Invoice in the diagram, expected 1..* as in the domain model'],
	],
	[
		'none allowed',
		'Invoice ||--o{ Line : has',
		'',
		['advice at Invoice ||--o{ Line : has: Unexpected 0..* Line for each Invoice in the diagram, expected 1..* as in the domain model'],
	],
];

for (const [name, relation, more, expected] of modelled) {
	test(`relations and domain model: ${name}`, async () => {
		const each: World = {plan: mermaid(`erDiagram\n  ${relation}`) + more, model};
		expect(shown(each, relationsMatchModel(await modelsIn(each)))).toEqual(expected);
	});
}
