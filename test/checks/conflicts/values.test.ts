import {expect, test} from 'vitest';
import {conflicts} from '../../../source/checks/conflicts/conflicts.js';
import {factsOf, stopsOf} from './project.js';

const model = [
	'## Entities',
	'### Invoice',
	'| Attribute | Type | Required | Values |',
	'|---|---|---|---|',
	'| id | uuid | yes | |',
	'| status | enum | yes | `draft`, `open`, `paid`, `in_review`, `cancelled` |',
	'| method | enum | no | `card`, `transfer` |',
	'| flagged | boolean | yes | |',
	'### Payment',
	'| Attribute | Type | Values |',
	'|---|---|---|',
	'| status | enum | `pending`, `done` |',
	'### Order line',
	'| Attribute | Type |',
	'|---|---|',
	'| quantity | integer |',
	'### Customer',
	'A person. Also called: payer.',
	'| Attribute | Type |',
	'|---|---|',
	'| name | text |',
	'## Glossary',
	'- **Overdue**: open after the due date',
	'- **open**: sent and not settled (also called outstanding)',
];

const findings: ReadonlyArray<readonly [rule: string, ids: readonly string[]]> = [
	["The system sets the invoice's status to `partially paid`.", ['enum-value/Invoice.status/partially-paid']],
	['The invoice status becomes Archived.', ['enum-value/Invoice.status/archived']],
	['The invoice status is set to "Approved".', ['enum-value/Invoice.status/approved']],
	['The invoice status changes to archived.', ['enum-value/Invoice.status/archived']],
	['The status of the invoice changes to «archived» at night.', ['enum-value/Invoice.status/archived']],
	['Only invoices with the status `sent` are listed.', ['enum-value/Invoice.status/sent']],
	['The clerk marks the invoice as Disputed.', ['enum-value/Invoice.status/disputed']],
	['An invoice is marked as "Disputed".', ['enum-value/Invoice.status/disputed']],
	['`Invoice.status` is `frozen` then.', ['enum-value/Invoice.status/frozen']],
	['`Invoice.status = frozen`', ['enum-value/Invoice.status/frozen']],
	['The invoice is approved: its status is `approved`.', ['enum-value/Invoice.status/approved']],
	["The invoice's status is `open` or `frozen`.", ['enum-value/Invoice.status/frozen']],
	["The invoice's status is one of `open`, `frozen` or `lost`.", ['enum-value/Invoice.status/frozen', 'enum-value/Invoice.status/lost']],
	["The invoice's method is `cash`.", ['enum-value/Invoice.method/cash']],
	["The payment's status to `open` and the invoice's status to `paid`.", ['enum-value/Payment.status/open']],
	["The order line's status is set to `shipped`.", ['attribute-missing/Order line.status']],
	["The customer's status becomes `blocked`.", ['attribute-missing/Customer.status']],
	["The payer's status becomes `blocked`.", ['attribute-missing/Customer.status']],
];

for (const [rule, ids] of findings) {
	test(rule, () => {
		expect(stopsOf({model, rules: [rule]})).toEqual(ids);
	});
}

const silent: readonly string[] = [
	"The system sets the invoice's status to `paid`.",
	'The invoice status becomes In Review.',
	'The invoice status becomes Canceled.',
	'The invoice status becomes IN_REVIEW.',
	"The invoice's status is shown.",
	'The invoice status is visible to all.',
	'The invoice status is updated every hour.',
	'The status of the invoice is read again right before sending; nothing is sent unless it is `open`.',
	'The invoice status never becomes Archived.',
	"An invoice's status cannot be `frozen`.",
	'The invoice is marked as read.',
	'The clerk marks the invoice as Overdue.',
	'The clerk marks the invoice as Flagged.',
	'The invoice is sent as PDF.',
	'The customer cancels it, which sets its status to `failed`.',
	'The payment of the invoice is cancelled, which sets its status to `failed`.',
	'The system shows the invoice: its number, lines, total and status.',
	'The invoice status becomes outstanding.',
	'The system logs the invoice with the message `Paid late`.',
	'The status page says `degraded`.',
	'Set the filter of the invoice list to `all`.',
	'The invoice with the number `A-1` is shown.',
	'The invoice status changes to the next one.',
	'The invoice status must reflect the payment.',
	'The event `invoice.paid` is published.',
	'The invoice status and `dueOn` are shown.',
	'The report state is `Done`.',
	'In order to pay, the status must be `fine`.',
	'The invoice changes to reflect this.',
	'The invoice status is set to the value that the clerk chose.',
];

for (const rule of silent) {
	test(`nothing: ${rule}`, () => {
		expect(stopsOf({model, rules: [rule]})).toEqual([]);
	});
}

test('a value that is almost one of the list may be an alias', () => {
	const [stop] = conflicts(factsOf({model, rules: ["The invoice's status is set to `cancel`.", 'Nobody pays after cancel.']})).stops;

	expect(stop).toMatchObject({
		check: 'enum-value',
		subject: 'Invoice.status',
		recommended: 'alias',
		canWait: false,
		message: 'Unexpected value `cancel` of Invoice.status, expected `draft`, `open`, `paid`, `in_review`, `cancelled`',
		place: {path: 'docs/pay.md', line: 5},
		other: {path: 'docs/model.md', line: 6},
		dependents: ['BR-1', 'BR-2'],
	});
	expect(stop?.options.map(({id}) => id)).toEqual(['use-case', 'domain-model', 'alias']);
	expect(stop?.facts.map(({id}) => id)).toEqual(['BR-1', 'DM:Invoice.status']);
});

test('the same value in two places is one STOP', () => {
	expect(stopsOf({model, rules: ["The invoice's status is `sent`.", 'The invoice status becomes Sent.']})).toEqual([
		'enum-value/Invoice.status/sent',
	]);
});

const underStory = (criterion: string, wish = 'revoke an invoice'): string =>
	`# Pay\n\n## User stories\n\n### US-1: Revoke\n\nAs a clerk, I want to ${wish}, so that nobody pays it.\n\n**Acceptance criteria:**\n\n- ${criterion}\n`;

test('a criterion that names no entity speaks of the one in its story', () => {
	expect(stopsOf({model, useCase: underStory('Revoking sets the status to `revoked`')})).toEqual(['enum-value/Invoice.status/revoked']);
});

for (const [name, useCase] of [
	['a value that the entity of the story has', underStory('Revoking sets the status to `cancelled`')],
	[
		'a story that names two entities with a status',
		underStory('Revoking sets the status to `revoked`', 'revoke an invoice and its payment'),
	],
	['a story that names none', underStory('Revoking sets the status to `revoked`', 'revoke it')],
	['a criterion that names something else', underStory('The order line loses its mark and the status to `revoked`')],
] as const) {
	test(`nothing: ${name}`, () => {
		expect(stopsOf({model, useCase})).toEqual([]);
	});
}

const inCapitals = [
	'## Parcel',
	'| Name | Type | Nullable |',
	'|---|---|---|',
	'| id | uuid | no |',
	'| status | ParcelStatus | no |',
	'### ParcelStatus',
	'| Value | Meaning |',
	'|---|---|',
	'| ANNOUNCED | not yet here |',
	'| STORED | in the shelf |',
	'| HANDED_OUT | with its owner |',
	'',
	'Allowed changes: ANNOUNCED → STORED, STORED → HANDED_OUT.',
	'## Driver',
	'| Name | Type | Nullable |',
	'|---|---|---|',
	'| name | text | no |',
];

for (const [rule, ids] of [
	['The system sets the parcel to STORED or, where it is too long, to STORED_OUTSIDE.', ['enum-value/Parcel.status/stored-outside']],
	['The clerk changes the parcel to REFUSED.', ['enum-value/Parcel.status/refused']],
	['The parcel becomes LOST_AT_SEA after a month.', ['enum-value/Parcel.status/lost-at-sea']],
	['The parcel goes to STORED or LOST.', ['enum-value/Parcel.status/lost']],
	['The parcel status becomes STORED, LOST or HANDED_OUT.', ['enum-value/Parcel.status/lost']],
	["The parcel's status is set to `STORED` or, when it is late, to `RETURNED`.", ['enum-value/Parcel.status/returned']],
] as const) {
	test(`in capitals: ${rule}`, () => {
		expect(stopsOf({model: inCapitals, rules: [rule]})).toEqual(ids);
	});
}

for (const rule of [
	'The system sets the parcel to STORED.',
	'The system sets the parcel to STORED or, where its owner waits, to HANDED_OUT.',
	'The system sets the parcel to STORED or, where it is too long, refuses it.',
	'The system sets the parcel to STORED or, where that fails, writes LOST_UPDATE to the log.',
	'The clerk changes the parcel to EXPRESS_SIZE_XL-2.',
	'The clerk changes the parcel to NULL.',
	'The clerk changes the parcel to ISO.',
	'The clerk changes the parcel to a PALLET.',
	'The system does not set the parcel to REFUSED.',
	'WHEN the parcel changes THE SYSTEM SHALL print a LABEL.',
	'The system moves to LOST_PAGE after the parcel.',
	'The driver becomes OFF_DUTY.',
	'The system sets the parcel to refused.',
]) {
	test(`nothing in capitals: ${rule}`, () => {
		expect(stopsOf({model: inCapitals, rules: [rule]})).toEqual([]);
	});
}

test('a word in capitals is no value where the model writes its own otherwise', () => {
	expect(stopsOf({model, rules: ['The system changes the invoice to ARCHIVED.', 'The invoice becomes PRINT_READY.']})).toEqual([]);
});
