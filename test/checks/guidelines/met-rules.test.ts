import {expect, test} from 'vitest';
import {metRules} from '../../../source/checks/guidelines/met-rules.js';
import {factsWith} from './rules.js';

const secured = `\`\`\`yaml
openapi: 3.1.0
info: {title: a, version: b}
security: [{main: []}]
paths:
  /v1/order-lines/{id}:
    get: {responses: {'200': {description: ok}}}
components:
  securitySchemes:
    main: {type: http, scheme: bearer, bearerFormat: JWT}
\`\`\``;

const jwt = 'Every request MUST be authenticated with a JWT.';
const paths = 'Paths MUST be plural nouns in kebab case below `/v1`.';

const cases: ReadonlyArray<readonly [name: string, rule: string, text: string, isMet: boolean]> = [
	['paths as asked for', paths, secured, true],
	['every operation secured', jwt, secured, true],
	['a technology that is not used', 'A service MUST NOT use Redis.', 'Sessions are kept in PostgreSQL.', true],
	['a part that the use case has', 'Every use case MUST have business rules.', '', true],
	['singular paths', paths, secured.replace('order-lines', 'order-line'), false],
	['paths without a version', paths, secured.replace('/v1', ''), false],
	['no API at all', paths, 'Paths are plural nouns.', false],
	['an open operation', jwt, secured.replace('get: {', 'get: {security: [], '), false],
	['another scheme', jwt, secured.replace('type: http, scheme: bearer, bearerFormat: JWT', 'type: http, scheme: basic'), false],
	['a technology that is used', 'A service MUST NOT use Redis.', 'Sessions are kept in Redis.', false],
	['a part that the use case lacks', 'Every use case MUST have triggers.', '', false],
	['a second demand', `${jwt} The token MUST expire.`, secured, false],
	['a bound', 'API responses MUST be sent within 300 ms.', 'They are sent within 100 ms.', false],
	['another form', 'Errors MUST be answered as JSON.', secured, false],
];

for (const [name, rule, text, isMet] of cases) {
	test(`a rule is ${isMet ? '' : 'not '}met: ${name}`, () => {
		expect(metRules(factsWith(rule), [{number: 5, text}])).toEqual(isMet ? ['G-1'] : []);
	});
}
