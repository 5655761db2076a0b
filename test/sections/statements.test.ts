import {expect, test} from 'vitest';
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
		expect(statementsFor(delta, dialect)).toEqual(statements);
	});
}
