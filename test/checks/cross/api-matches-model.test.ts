import {expect, test} from 'vitest';
import {apiMatchesModel} from '../../../source/checks/cross/api-matches-model.js';
import {modelsIn, shown, sql, type World, yaml} from './models-in.js';

const table = sql(
	"CREATE TABLE invoice (\n  id uuid PRIMARY KEY,\n  status text NOT NULL CHECK (status IN ('draft', 'open')),\n  total_minor integer NOT NULL,\n  due_on date,\n  size bigint,\n  customer_id uuid\n);",
);

const api = (properties: string, name = 'Invoice'): string =>
	yaml(
		`components:\n  schemas:\n    State: {type: string, enum: [draft, open]}\n    ${name}:\n      type: object\n      properties:\n${properties}`,
	);

const cases: ReadonlyArray<readonly [name: string, world: World, findings: readonly string[]]> = [
	[
		'the same in both',
		{
			plan:
				table +
				api(
					'        id: {type: string, format: uuid}\n        status: {type: string, enum: [draft, open]}\n        totalMinor: {type: integer}\n        dueOn: {type: [string, "null"], format: date}',
				),
		},
		[],
	],
	['a part of the values', {plan: table + api('        status: {type: string, enum: [draft]}')}, []],
	['values that are shared', {plan: table + api("        status: {$ref: '#/components/schemas/State'}")}, []],
	['a number as text', {plan: table + api('        size: {type: string}')}, []],
	[
		'what it refers to as an object',
		{plan: table + api('        customer: {type: object}\n        lines: {type: array, items: {type: string}}')},
		[],
	],
	['a request with something more', {plan: table + api('        sendNow: {type: boolean}', 'CreateInvoiceRequest')}, []],
	['a problem, a page', {plan: table + api('        status: {type: integer}', 'Problem')}, []],
	[
		'a type of another family',
		{plan: table + api('        totalMinor: {type: string}')},
		[
			'error at totalMinor: {type: string}: Unexpected type `string`, expected that of `total_minor`, which is `integer` (Invoice.totalMinor)',
		],
	],
	[
		'in a request too',
		{plan: table + api('        dueOn: {type: boolean}', 'UpdateInvoiceRequest')},
		['error at dueOn: {type: boolean}: Unexpected type `boolean`, expected that of `due_on`, which is `date` (UpdateInvoiceRequest.dueOn)'],
	],
	[
		'a value that nothing stores',
		{plan: table + api('        status: {type: string, enum: [draft, opened]}')},
		['error at status: {type: string, enum: [draft, opened]}: Unexpected value `opened`, expected one of draft, open (Invoice.status)'],
	],
	[
		'against the domain model, where there is no table',
		{
			plan: api('        status: {type: string, enum: [draft, opened]}'),
			model: '# Model\n\n## Invoice\n\n| Attribute | Type | Values |\n| --- | --- | --- |\n| status | enum | `draft`, `open` |\n',
		},
		['error at status: {type: string, enum: [draft, opened]}: Unexpected value `opened`, expected one of draft, open (Invoice.status)'],
	],
	[
		'a property that only the API has',
		{plan: table + api('        amountDue: {type: integer}')},
		['advice at amountDue: {type: integer}: Unexpected property `amountDue` of Invoice, expected an attribute of invoice'],
	],
];

for (const [name, world, expected] of cases) {
	test(`schemas of the API: ${name}`, async () => {
		expect(shown(world, apiMatchesModel(await modelsIn(world)))).toEqual(expected);
	});
}
