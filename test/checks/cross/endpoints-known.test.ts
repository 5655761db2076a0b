import {expect, test} from 'vitest';
import {endpointsKnown} from '../../../source/checks/cross/endpoints-known.js';
import {modelsIn, shown, type World, yaml} from './models-in.js';

const api = yaml(
	"paths:\n  /v1/invoices/{id}/refunds:\n    post: {responses: {'201': {description: made}}}\n  /v1/invoices:\n    get: {responses: {'200': {description: all}}}",
);
const world = (text: string, number = 3): World => ({
	plan: `## ${number}. ${number === 6 ? 'Third-party integrations' : 'Key components and interactions'}\n\n${text}\n\n## 5. APIs/endpoints and interfaces\n\n${api}`,
});

const honest: readonly World[] = [
	world('`POST /v1/invoices/{invoiceId}/refunds`, `POST /v1/invoices/:id/refunds` and `GET /v1/invoices?status=open`'),
	world(
		'`POST /invoices/{id}/refunds` without the version, `POST https://billing.example.com/v1/invoices/1/refunds` with an address'.replace(
			'/1/',
			'/{id}/',
		),
	),
	world('`GET /health`, `/v1/invoices`, `POST /v1/charges`'),
	world('`POST /v1/invoice/{id}/refunds` of the provider', 6),
	{plan: '`POST /v1/invoices/{id}/refund`'},
];

for (const each of honest) {
	test(`no false alarm on endpoints: ${JSON.stringify(each.plan.split('\n')[2] ?? each.plan)}`, async () => {
		expect(shown(each, endpointsKnown(await modelsIn(each)))).toEqual([]);
	});
}

test('a path that differs by a letter is an error', async () => {
	const each = world('It calls `POST /v1/invoices/{id}/refund`.');
	const found = endpointsKnown(await modelsIn(each));
	expect(shown(each, found)).toEqual([
		'error at It calls `POST /v1/invoices/{id}/refund`.: Unexpected endpoint `POST /v1/invoices/{id}/refund`, expected perhaps `POST /v1/invoices/{id}/refunds`',
	]);
	expect(found[0]?.other?.line).toBe(10);
});

test('an operation that the API lacks on its own path is advice', async () => {
	const each = world('It calls `DELETE /v1/invoices`.');
	expect(shown(each, endpointsKnown(await modelsIn(each)))).toEqual([
		'advice at It calls `DELETE /v1/invoices`.: Unexpected endpoint `DELETE /v1/invoices`, expected an operation of the API',
	]);
});
