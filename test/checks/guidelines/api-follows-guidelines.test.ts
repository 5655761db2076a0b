import {expect, test} from 'vitest';
import {apiFollowsGuidelines} from '../../../source/checks/guidelines/api-follows-guidelines.js';
import {modelsIn} from '../cross/models-in.js';
import {rulesOf} from './rules.js';

const jwt = 'Every request MUST be authenticated with a JWT.';
const kebab = 'Paths MUST be plural nouns in kebab case below `/v1`.';

const api = ({path = '/v1/order-lines', scheme = '{type: http, scheme: bearer}', security = '[{main: []}]', servers = ''}): string =>
	`\`\`\`yaml
openapi: 3.1.0
info: {title: a, version: b}
${servers}
paths:
  ${path}:
    get:
      security: ${security}
      responses: {'200': {description: ok}}
components:
  securitySchemes:
    main: ${scheme}
\`\`\``;

const cases: ReadonlyArray<readonly [name: string, rules: readonly string[], text: string, findings: readonly string[]]> = [
	['one that follows them', [jwt, kebab], api({}), []],
	['the version in the address', [kebab], api({path: '/orders/{orderId}', servers: 'servers: [{url: https://a.example.com/v1}]'}), []],
	['OpenID Connect for a JWT', [jwt], api({scheme: '{type: openIdConnect, openIdConnectUrl: https://a.example.com}'}), []],
	[
		'rules of another form',
		['Paths MUST be short.', 'Webhooks MUST be authenticated with an API key.'],
		api({path: '/x_y', scheme: '{type: http, scheme: basic}'}),
		[],
	],
	['a SHOULD', ['Paths SHOULD be in kebab case.'], api({path: '/orderLines'}), []],
	[
		'a piece that says nothing of security',
		[jwt],
		"```yaml\npaths:\n  /v1/orders:\n    get: {responses: {'200': {description: ok}}}\n```",
		[],
	],
	['a message of another kind', [kebab], '```yaml\nasyncapi: 3.0.0\nchannels: {}\n```', []],
	[
		'another scheme',
		[jwt],
		api({scheme: '{type: apiKey, in: header, name: X-Key}'}),
		['12 error: Unexpected security scheme main (apiKey header), expected a token of OAuth or OpenID Connect [G-1]'],
	],
	[
		'an open operation',
		[jwt],
		api({security: '[]'}),
		['7 advice: Unexpected GET /v1/order-lines without authentication, expected a token of OAuth or OpenID Connect [G-1]'],
	],
	['camel case', [kebab], api({path: '/v1/orderLines'}), ['6 error: Unexpected path `/v1/orderLines`, expected kebab case [G-1]']],
	['no version', [kebab], api({path: '/orders'}), ['6 error: Unexpected path `/orders`, expected a path below `/v1` [G-1]']],
];

for (const [name, rules, text, expected] of cases) {
	test(`an API and the guidelines: ${name}`, async () => {
		const findings = apiFollowsGuidelines({rules: rulesOf(...rules)}, (await modelsIn({plan: text})).apis);
		expect(findings.map(({place, severity, message}) => `${place?.line} ${severity}: ${message}`)).toEqual(expected);
	});
}

test('the other place is the rule', async () => {
	const [finding] = apiFollowsGuidelines(
		{rules: rulesOf('Names MUST be short.', kebab)},
		(await modelsIn({plan: api({path: '/orders'})})).apis,
	);
	expect(finding?.other).toEqual({path: 'docs/guidelines.md', line: 4, endLine: 4});
});
