import {expect, test} from 'vitest';
import {entitiesCovered} from '../../../source/checks/cross/entities-covered.js';
import {mermaid, modelsIn, shown, sql, type World, yaml} from './models-in.js';

const drawn = mermaid('erDiagram\n  Invoice ||--o{ InvoiceLine : has');
const model =
	'# Model\n\n## Invoice\n\nA bill.\n\n- An Invoice has one or more InvoiceLines; an InvoiceLine belongs to exactly one Invoice.\n\n## InvoiceLine\n\nA row.\n';
const made = sql('CREATE TABLE invoices (id uuid);\nCREATE TABLE invoice_lines (id uuid);');
const ten = '\n## 10. Documentation and next steps\n\n### Proposed changes to the domain model\n\n- Receipt: proof of a payment\n';
const receipt = sql('CREATE TABLE receipt (id uuid, note text);');
const api = (name: string): string =>
	yaml(`components:\n  schemas:\n    ${name}:\n      type: object\n      properties:\n        id: {type: string}`);

const cases: ReadonlyArray<readonly [name: string, world: World, findings: readonly string[]]> = [
	['each has a table', {plan: drawn + made, model}, []],
	[
		'one of them in the project',
		{plan: drawn + sql('CREATE TABLE invoice_line (id uuid);'), ground: 'CREATE TABLE invoice (id uuid);', model},
		[],
	],
	['a diagram in a plan without tables', {plan: drawn, model}, []],
	[
		'tables of the machinery',
		{plan: drawn + made + sql('CREATE TABLE outbox (id uuid, body text);\nCREATE TABLE invoice_audit_log (id uuid, what text);'), model},
		[],
	],
	[
		'a table that only joins',
		{plan: drawn + made + sql('CREATE TABLE invoice_tag (invoice_id uuid REFERENCES invoices, tag_id uuid REFERENCES tags);'), model},
		[],
	],
	[
		'a table that is drawn and proposed',
		{plan: drawn + made + mermaid('erDiagram\n  Receipt ||--|| Invoice : of') + receipt + ten, model},
		[],
	],
	[
		'requests, pages and problems',
		{plan: made + ['InvoiceRequest', 'InvoicePage', 'Problem', 'InvoiceSummary'].map(api).join('\n'), model},
		[],
	],
	['a schema for what is stored', {plan: made + api('Invoice'), model}, []],
	[
		'an entity without a table',
		{plan: drawn + sql('CREATE TABLE invoice (id uuid);'), model},
		['advice at Invoice ||--o{ InvoiceLine : has: Unexpected entity InvoiceLine without a table, expected a table of that name'],
	],
	[
		'a table that nothing names',
		{plan: drawn + made + receipt, model},
		[
			'advice at CREATE TABLE receipt (id uuid, note text);: Unexpected table `receipt` that nothing else names, expected an entity in the diagram and an entity of the domain model, or its proposal in section 10',
		],
	],
	[
		'a schema that nothing stores',
		{plan: made + api('Voucher'), model},
		['advice at Voucher:: Unexpected schema Voucher that stands for nothing stored, expected a table or an entity of that name'],
	],
];

for (const [name, world, expected] of cases) {
	test(`orphans: ${name}`, async () => {
		expect(shown(world, entitiesCovered(await modelsIn(world)))).toEqual(expected);
	});
}
