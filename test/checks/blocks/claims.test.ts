import {expect, test} from 'vitest';
import type {Built} from '../../../source/checks/blocks/sql/built.js';
import {schemaClaims} from '../../../source/checks/blocks/sql/schema-claims.js';
import {readPlan} from '../../../source/documents/plan/read-plan.js';

const index = (name: string, table: string, columns: readonly string[], isUnique = false): Built => ({
	kind: 'index',
	name,
	table,
	columns,
	isUnique,
	isPartial: false,
	to: null,
});

const built: readonly Built[] = [
	index('payment_pkey', 'payment', ['id'], true),
	index('payment_key', 'payment', ['idempotency_key'], true),
	index('payment_by_day', 'payment', ['status', 'paid_on']),
	index('payment_lower', 'payment', ['']),
	{...index('payment_invoice_fk', 'payment', ['invoice_id']), kind: 'foreign key', to: 'invoice'},
];

const found = (text: string) => {
	const plan = readPlan(`## 4. Database schema and data modeling\n\n${text}\n`, 'plan.md');
	return schemaClaims(plan, built, new Set(['payment', 'invoice'])).map(({place, message}) => `${place?.line}: ${message}`);
};

const honest: readonly string[] = [
	'A unique index on `payment (idempotency_key)` stops a second payment; `payment.idempotency_key` is unique.',
	'The index `payment_by_day` serves the list; an index on `payment (status)` is not needed beside it.',
	'An index on `payment.status`, an index on `payment (paid_on, status)`',
	'A foreign key from `payment.invoice_id` to `invoice`',
	'| Index | Needed by |\n| --- | --- |\n| `payment_by_day` | the list |',
	'No index on `payment (amount)`: nobody searches by it.',
	'An index on `payment (amount)` could come later.',
	'The index `payment_old` is dropped.',
	'An index on `refund (amount)` of another system',
	'«An index on `payment (amount)`» [FR-1]',
	'| Column | Kind |\n| --- | --- |\n| `amount` | integer |',
	'```text\nindex on `payment (amount)`\n```',
];

for (const text of honest) {
	test(`no false alarm on claims: ${JSON.stringify(text)}`, () => {
		expect(found(text)).toEqual([]);
	});
}

const cases: ReadonlyArray<readonly [text: string, finding: string]> = [
	['A unique index on `payment (status, paid_on)`.', '3: Unexpected claim of a unique index on `payment (status, paid_on)`'],
	['a\n\n`payment.invoice_id` is unique', '5: Unexpected claim of a unique index on `payment (invoice_id)`'],
	['The column `status` of the table `payment` is required and unique.', '3: Unexpected claim of a unique index on `payment (status)`'],
	['The index `payment_by_month` serves the list.', '3: Unexpected claim of index `payment_by_month`'],
	['| Index | Needed by |\n| --- | --- |\n| `payment_by_month` | the list |', '5: Unexpected claim of index `payment_by_month`'],
	['A foreign key from `payment.invoice_id` to `order`', '3: Unexpected claim of a foreign key on `payment (invoice_id)` to `order`'],
	['The check `payment_positive` keeps it above zero.', '3: Unexpected claim of check `payment_positive`'],
];

for (const [text, finding] of cases) {
	test(`a claim that does not hold: ${JSON.stringify(text)}`, () => {
		expect(found(text)).toEqual([`${finding}, expected the schema to have it when it has run`]);
	});
}

test('where an expression is indexed, nothing is said of columns', () => {
	expect(found('An index on `payment (amount)`')).toEqual([]);
});
