import {expect, test} from 'vitest';
import {conflicts} from '../../../source/checks/conflicts/conflicts.js';
import {factsOf, stopsOf} from './project.js';

const model = [
	'## Entities',
	'### Invoice',
	'| Attribute | Type | Required |',
	'|---|---|---|',
	'| id | uuid | yes |',
	'| dueOn | date | yes |',
	'| paidAt | timestamp | no |',
	'| total | integer | yes |',
	'- An invoice belongs to exactly one customer.',
	'- An invoice has one or more invoice lines.',
	'- An invoice has zero or more payments.',
	'### Customer',
	'| Attribute | Type |',
	'|---|---|',
	'| name | text |',
	'- A customer has many addresses.',
	'### Invoice line',
	'### Payment',
	'- id: uuid',
	'- A payment has zero or one receipt.',
	'### Address',
	'### Receipt',
	'## Voucher (planned)',
	'- code: text',
	'## Glossary',
	'- **Pay date**: when it was paid, `paidAt`',
];

const findings: ReadonlyArray<readonly [rule: string, ids: readonly string[]]> = [
	['`Invoice.reminder` holds the date.', ['attribute-missing/Invoice.reminder']],
	['`Invoice.dueDate` holds the date.', ['attribute-missing/Invoice.dueDate']],
	['The system stores the `voucherCode` on the invoice.', ['attribute-missing/Invoice.voucherCode']],
	["The invoice's `remindedAt` is stored.", ['attribute-missing/Invoice.remindedAt']],
	["The invoice's `reminder` field is stored.", ['attribute-missing/Invoice.reminder']],
	['The field `reminder` of the invoice is stored.', ['attribute-missing/Invoice.reminder']],
	["The invoice's total is optional.", ['attribute-nullability/Invoice.total']],
	['`Invoice.paidAt` is required.', ['attribute-nullability/Invoice.paidAt']],
	["The invoice's `paidAt` must not be empty.", ['attribute-nullability/Invoice.paidAt']],
	['Each invoice has at most one payment.', ['cardinality/Invoice>Payment']],
	['An invoice can have several customers.', ['cardinality/Invoice>Customer']],
	['Every invoice has one or more payments.', ['cardinality/Invoice>Payment']],
	['Each payment has exactly one receipt.', ['cardinality/Payment>Receipt']],
	['Each customer has exactly one address.', ['cardinality/Customer>Address']],
	['Each invoice has zero or more invoice lines.', ['cardinality/Invoice>Invoice line']],
	['`Costumer.name` is shown.', ['entity-alias/Costumer']],
];

for (const [rule, ids] of findings) {
	test(rule, () => {
		expect(stopsOf({model, rules: [rule]})).toEqual(ids);
	});
}

const silent: readonly string[] = [
	'The system stores the `paidAt` on the invoice.',
	'The system shows the `voucherCode` on the invoice page.',
	'The `voucherCode` is sent to the customer.',
	'`Invoice.dueOn` is shown.',
	'`Invoice.due_on` is shown.',
	'`invoice.paid` is published.',
	'`invoice.pdf` is sent.',
	'`Invoice.pdf` is sent.',
	'`Invoice.customer` is loaded.',
	'`Invoice.customerId` is loaded.',
	'`Invoice.lines` are loaded.',
	'`Invoice.payments` are loaded.',
	'`Invoice.id` is shown.',
	'`Payment.id` is shown.',
	'`Address.street` is shown.',
	'`Voucher.code` is shown.',
	'`Order.total` is shown.',
	'`Invoice.payDate` is shown.',
	"The invoice's due date is shown.",
	"The invoice's wishes are heard.",
	"The invoice's `open` state is shown.",
	"The customer's phone number is shown.",
	"The invoice's total is required for step 3.",
	"The invoice's total is required.",
	"The invoice's paid at is optional.",
	'An invoice has at most one pending payment at a time.',
	'Each invoice has several payments.',
	'An invoice has many invoice lines.',
	'The invoice has exactly one payment.',
	'If an invoice has several customers, the first counts.',
	'An invoice has one payment.',
	'Each invoice belongs to exactly one customer.',
	'An invoice belongs to at most one customer.',
	'Each invoice has exactly one number.',
	'Each customer has one or more addresses.',
	'Every payment has at most one receipt.',
	'An invoice has at most one payment per day.',
	'The console prints `Console.log`.',
];

for (const rule of silent) {
	test(`nothing: ${rule}`, () => {
		expect(stopsOf({model, rules: [rule]})).toEqual([]);
	});
}

test('an attribute that is the same but for its ending may be an alias', () => {
	const [stop] = conflicts(factsOf({model, rules: ['`Invoice.dueDate` is shown.']})).stops;

	expect(stop).toMatchObject({recommended: 'alias', other: {path: 'docs/model.md', line: 6}});
	expect(stop?.options.map(({id, label}) => `${id}: ${label}`)).toEqual([
		'use-case: The use case is right',
		'domain-model: The domain model is right',
		'alias: It is `dueOn`',
	]);
});

test('a model without entities lacks nothing', () => {
	expect(stopsOf({model: ['# Domain model'], rules: ['`Invoice.dueDate` is `x`.', "The invoice's status is `y`."]})).toEqual([]);
});

test('a data model of the use case is compared entity by entity', () => {
	const facts = factsOf({model});
	const drawn = factsOf({
		model: [
			'## Invoice',
			'| Attribute | Type | Required |',
			'|---|---|---|',
			'| dueOn | timestamp | no |',
			'| reminder | text | no |',
			'| total | integer | yes |',
			'- An invoice has exactly one payment.',
			'## Payment',
			'- id: uuid',
			'## Parcel',
			'- id: uuid',
		],
	}).domainModel.entities;
	const {stops, advice} = conflicts({...facts, useCase: {...facts.useCase, data: drawn}});

	expect(stops.map(({id}) => id)).toEqual([
		'attribute-missing/Invoice.reminder',
		'attribute-type/Invoice.dueOn',
		'attribute-nullability/Invoice.dueOn',
		'cardinality/Invoice>Payment',
	]);
	expect(advice.map(({check, subject}) => `${check} ${subject}`)).toEqual(['entity-not-in-model Parcel']);
});
