import {expect, test} from 'vitest';
import {readTables} from '../../source/documents/sql/read-tables.js';
import type {Dialect} from '../../source/sections/04-database-schema/dialects.js';
import {statementsFor} from '../../source/sections/04-database-schema/statements.js';
import type {Difference} from '../../source/sections/schema-delta.js';
import * as a from './build-facts.js';

const status = a.attribute('Order', 'status', 'enum', ['open', 'paid']);
const order = a.entity('Order', {attributes: [status]});
const note = {...a.attribute('Order', 'internalNote', 'text'), nullable: true};
const refund = a.entity('Refund', {attributes: [a.attribute('Refund', 'id', 'uuid'), a.attribute('Refund', 'amountMinor', 'integer')]});

const difference = (given: Partial<Difference>): Difference => ({
	kind: 'attribute',
	entity: order,
	attribute: null,
	value: null,
	facts: [],
	rulings: [],
	...given,
});

const cases: ReadonlyArray<
	readonly [name: string, delta: readonly Difference[], dialect: Dialect, statements: readonly (string | null)[]]
> = [
	[
		'an attribute of a table that exists is added to it',
		[difference({attribute: note})],
		'PostgreSQL',
		['ALTER TABLE "order" ADD COLUMN internal_note text;'],
	],
	[
		'one that is required comes without NOT NULL, since rows exist',
		[difference({attribute: {...note, nullable: false}})],
		'PostgreSQL',
		['ALTER TABLE "order" ADD COLUMN internal_note text; -- NOT NULL once the rows that exist are filled'],
	],
	[
		'SQL Server has no COLUMN there',
		[difference({attribute: note})],
		'SQL Server',
		['ALTER TABLE [order] ADD internal_note nvarchar(max);'],
	],
	[
		'two values of one attribute are one new check',
		['void', 'lost'].map(value => difference({kind: 'value', attribute: status, value})),
		'PostgreSQL',
		[
			`ALTER TABLE "order" DROP CONSTRAINT IF EXISTS order_status_check;\nALTER TABLE "order" ADD CONSTRAINT order_status_check CHECK (status IN ('open', 'paid', 'void', 'lost'));`,
		],
	],
	['SQLite cannot change a check', [difference({kind: 'value', attribute: status, value: 'void'})], 'SQLite', [null]],
	[
		'a new entity is a new table',
		[difference({kind: 'entity', entity: refund})],
		'PostgreSQL',
		['CREATE TABLE refund (\n  id uuid NOT NULL,\n  amount_minor integer NOT NULL\n);'],
	],
	[
		'a type that no rule knows gives no statement',
		[difference({attribute: a.attribute('Order', 'shape', 'polygon')})],
		'PostgreSQL',
		[null],
	],
	['nothing changes', [], 'PostgreSQL', []],
];

for (const [name, delta, dialect, statements] of cases) {
	test(name, () => {
		expect(statementsFor(delta, {dialect, tables: []})).toEqual(statements);
	});
}

const migrated = readTables([
	{
		path: 'migrations/1.sql',
		text: "CREATE TYPE order_state AS ENUM ('new', 'done'); CREATE TABLE orders (id uuid, status text CONSTRAINT known_status CHECK (status IN ('open', 'paid')), state order_state);",
	},
]);
const kept = a.entity('Order', {
	attributes: [
		a.attribute('Order', 'id', 'uuid'),
		status,
		a.attribute('Order', 'state', 'enum', ['new', 'done']),
		a.attribute('Order', 'kind', 'enum', ['a', 'b']),
	],
});
const added = (attribute: number, value: string | null): Difference =>
	difference({
		kind: value === null ? 'attribute' : 'value',
		entity: kept,
		attribute: value === null ? note : (kept.attributes[attribute] ?? null),
		value,
	});

for (const [name, delta, dialect, statements] of [
	['a column in the table that migrations made', [added(0, null)], 'PostgreSQL', ['ALTER TABLE orders ADD COLUMN internal_note text;']],
	[
		'a value in the check by its name',
		[added(1, 'void')],
		'PostgreSQL',
		[
			"ALTER TABLE orders DROP CONSTRAINT IF EXISTS known_status;\nALTER TABLE orders ADD CONSTRAINT known_status CHECK (status IN ('open', 'paid', 'void'));",
		],
	],
	[
		'a value of the type',
		[added(2, 'lost'), added(2, 'late')],
		'PostgreSQL',
		["ALTER TYPE order_state ADD VALUE 'lost';\nALTER TYPE order_state ADD VALUE 'late';"],
	],
	['a value of a column that they do not have', [added(3, 'c')], 'PostgreSQL', [null]],
	['a value in another dialect', [added(2, 'lost')], 'MySQL', [null]],
	['an entity that they made no table of', [difference({entity: refund, attribute: note})], 'PostgreSQL', [null]],
] as const) {
	test(`over migrations: ${name}`, () => {
		expect(statementsFor(delta, {dialect, tables: migrated})).toEqual(statements);
	});
}
