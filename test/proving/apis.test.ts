import {expect, test} from 'vitest';
import {proved, provedBlock, said} from '../helpers/proved.js';

const head = 'openapi: 3.1.0\ninfo: {title: Shop, version: 1.0.0}\nsecurity: []\n';
const ok = "responses: {'200': {description: ok}}";

const whole = `${head}paths:
  /orders/{id}:
    get:
      operationId: getOrder
      parameters:
        - {name: id, in: path, required: true, schema: {type: string}}
      responses:
        '200':
          description: The order
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Order'}
              example: {id: o-1, lines: [{sku: a}]}
components:
  schemas:
    Order:
      type: object
      required: [id]
      properties:
        id: {type: string}
        lines: {type: array, items: {type: object}}
`;

const asJson = JSON.stringify(
	{openapi: '3.0.3', info: {title: 'Shop', version: '1'}, security: [], paths: {'/orders': {get: {responses: {200: {description: 1}}}}}},
	null,
	2,
);

const cases: ReadonlyArray<readonly [name: string, language: string, text: string, findings: readonly string[]]> = [
	['a whole description', 'yaml', whole, []],
	['YAML that is no API', 'yaml', 'paths:\n  - src\n  - test', []],
	['a key that is called components', 'yaml', 'components: [a, b]', []],
	[
		'an example against its schema',
		'yaml',
		whole.replace('id: o-1', 'id: 3'),
		['19 api-examples-match: Unexpected example (`id` property type must be string), expected one that matches its schema'],
	],
	[
		'a reference to nothing',
		'yaml',
		whole.replace("schemas/Order'", "schemas/Ordr'"),
		['18 api-references-resolve: Unexpected `$ref` to nothing, expected what it refers to inside this block'],
	],
	[
		'an optional path parameter',
		'yaml',
		whole.replace('required: true, ', ''),
		['12 path-parameters-required: Unexpected optional path parameter `id`, expected `required: true`'],
	],
	[
		'an undeclared path parameter',
		'yaml',
		`${head}paths:\n  /orders/{id}:\n    get:\n      ${ok}`,
		[
			'9 api-validates: Unexpected API description (The operation does not define the path parameter `{id}` expected by path `/orders/{id}`), expected one that validates',
		],
	],
	[
		'an array of anything in 3.0',
		'yaml',
		whole.replace('3.1.0', '3.0.3').replace(', items: {type: object}', ''),
		['27 array-items: Unexpected array of anything, expected `items`'],
	],
	[
		'a property that is called array',
		'yaml',
		whole.replace('id: {type: string}', 'id: {type: string}\n        type: {type: string, enum: [array]}'),
		[],
	],
	[
		'an unknown type',
		'yaml',
		whole.replace('id: {type: string}', 'id: {type: strng}'),
		[
			'26 api-validates: Unexpected API description (`type` can be one of the following only: "object", "array", "string", "number", "integer", "boolean", "null"), expected one that validates',
		],
	],
	[
		'an operation id twice',
		'yaml',
		`${head}paths:\n  /a: {get: {operationId: x, ${ok}}}\n  /b: {get: {operationId: x, ${ok}}}`,
		['9 api-validates: Unexpected API description (Every operation must have a unique `operationId`), expected one that validates'],
	],
	[
		'JSON',
		'json',
		asJson,
		['16 api-validates: Unexpected API description (Expected type `string` but got `integer`), expected one that validates'],
	],
	[
		'YAML that does not parse',
		'yaml',
		`${head}paths:\n  /a: [`,
		[
			'8 yaml-parses: Unexpected YAML (Flow sequence in block collection must be sufficiently indented and end with a ]), expected YAML that parses',
		],
	],
	[
		'a version that does not exist',
		'yaml',
		'openapi: 4.0.0\ninfo: {title: a, version: b}\npaths: {}',
		['4 api-validates: Unexpected API description (Unsupported OpenAPI version: 4.0.0), expected one that validates'],
	],
	[
		'no word on security',
		'yaml',
		`openapi: 3.1.0\ninfo: {title: Shop, version: 1.0.0}\npaths:\n  /a:\n    get:\n      ${ok}`,
		['8 api-security-defined: Unexpected operation without security, expected a scheme on it or at the root, or `security: []`'],
	],
	[
		'paths alone',
		'yaml',
		`paths:\n  /a/{id}:\n    get:\n      ${ok}`,
		[
			'6 api-validates: Unexpected API description (The operation does not define the path parameter `{id}` expected by path `/a/{id}`), expected one that validates',
		],
	],
	[
		'paths without a key above',
		'yaml',
		`/a:\n  get:\n    respnses: {}`,
		['6 api-validates: Unexpected API description (Property `respnses` is not expected here), expected one that validates'],
	],
	[
		'components alone',
		'yaml',
		'components:\n  schemas:\n    A:\n      type: array\n      items: {type: strng}',
		[
			'8 api-validates: Unexpected API description (`type` can be one of the following only: "object", "array", "string", "number", "integer", "boolean", "null"), expected one that validates',
		],
	],
	['a piece written for 3.0', 'yaml', 'components:\n  schemas:\n    A:\n      type: string\n      nullable: true', []],
	[
		'AsyncAPI',
		'yaml',
		'asyncapi: 3.0.0\ninfo: {title: a}',
		['5 api-validates: Unexpected API description (The field `version` must be present on this level), expected one that validates'],
	],
];

for (const [name, language, text, expected] of cases) {
	test(`an API: ${name}`, async () => {
		expect(said(await provedBlock(language, text))).toEqual(expected);
	});
}

const piece = (reference: string) =>
	`# Plan\n\n\`\`\`yaml\npaths:\n  /a:\n    get:\n      responses:\n        '200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/${reference}'}}}}\n\`\`\`\n\n\`\`\`yaml\ncomponents:\n  schemas:\n    Order: {type: object}\n\`\`\`\n`;

test('a piece may refer to what another piece defines', async () => {
	expect(said(await proved(piece('Order')))).toEqual([]);
});

test('but not to what no piece defines', async () => {
	expect(said(await proved(piece('Invoice')))).toEqual([
		'8 api-references-resolve: Unexpected `$ref` to `#/components/schemas/Invoice`, expected a block of the plan that defines it',
	]);
});
