import {expect, test} from 'vitest';
import {diagramMatchesSchema} from '../../../source/checks/cross/diagram-matches-schema.js';
import {mermaid, modelsIn, shown, sql, type World} from './models-in.js';

const table =
	'CREATE TABLE order_item (\n  id uuid PRIMARY KEY,\n  order_id uuid NOT NULL REFERENCES "order",\n  amount integer NOT NULL,\n  sold_at timestamptz\n);';

const plan = (attributes: string, ddl = table): string => `${mermaid(`erDiagram\n  OrderItem {\n${attributes}\n  }`)}\n${sql(ddl)}`;

const cases: ReadonlyArray<readonly [name: string, world: World, findings: readonly string[]]> = [
	['the same in both', {plan: plan('    uuid id PK\n    uuid orderId FK\n    int amount\n    datetime soldAt')}, []],
	['a foreign key drawn as a relation only', {plan: plan('    uuid id PK\n    int amount\n    datetime sold_at')}, []],
	['the thing itself for its key', {plan: plan('    uuid order\n    int amount\n    datetime sold_at')}, []],
	[
		'a type that the diagram only names',
		{plan: plan('    string id PK\n    Money amount\n    date sold_at', table.replace('timestamptz', 'date'))},
		[],
	],
	['a diagram of names', {plan: `${mermaid('erDiagram\n  OrderItem ||--o{ Refund : x')}\n${sql(table)}`}, []],
	['another entity', {plan: plan('    int weight').replace('OrderItem', 'Parcel')}, []],
	['a table that takes its columns from another', {plan: plan('    int weight', 'CREATE TABLE order_item (LIKE item);')}, []],
	['a table of a partition', {plan: plan('    int amount', 'CREATE TABLE order_item PARTITION OF item DEFAULT;')}, []],
	[
		'a column added later',
		{plan: plan('    int amount\n    datetime soldAt\n    text note', `${table}\nALTER TABLE order_item ADD COLUMN note text;`)},
		[],
	],
	['a column of the project, which the plan leaves alone', {plan: plan('    int amount', 'SELECT 1;'), ground: table}, []],
	[
		'an attribute that is no column',
		{plan: plan('    int amount\n    datetime soldAt\n    int weight')},
		['error at int weight: Unexpected attribute `weight` of OrderItem in the diagram, expected a column of the table `order_item`'],
	],
	[
		'nor one of the project',
		{plan: plan('    int weight', 'SELECT 1;'), ground: table},
		['error at int weight: Unexpected attribute `weight` of OrderItem in the diagram, expected a column of the table `order_item`'],
	],
	[
		'a type of another family',
		{plan: plan('    int amount\n    boolean soldAt')},
		['error at boolean soldAt: Unexpected type `boolean` of `OrderItem.soldAt` in the diagram, expected `timestamptz` as in the table'],
	],
	[
		'a column that is dropped again',
		{plan: plan('    int amount\n    datetime soldAt', `${table}\nALTER TABLE order_item DROP COLUMN sold_at;`)},
		['error at datetime soldAt: Unexpected attribute `soldAt` of OrderItem in the diagram, expected a column of the table `order_item`'],
	],
	[
		'a column that the diagram leaves out',
		{plan: plan('    int amount')},
		["advice at sold_at timestamptz: Unexpected column `sold_at` of the table `order_item`, expected it in the diagram's OrderItem too"],
	],
];

for (const [name, world, expected] of cases) {
	test(`diagram and tables: ${name}`, async () => {
		expect(shown(world, diagramMatchesSchema(await modelsIn(world)))).toEqual(expected);
	});
}
