import {expect, test} from 'vitest';
import {conflicts} from '../../../source/checks/conflicts/conflicts.js';
import {type Documents, factsOf, stopsOf} from './project.js';

const summary = [
	'## Stack',
	'| ID | Category | Choice | Version |',
	'|---|---|---|---|',
	'| TS-1 | Runtime | Node.js | 20 |',
	'| TS-2 | Web framework | Fastify | 5 |',
	'| TS-3 | Database | PostgreSQL | 16 |',
	'| TS-4 | Jobs | pg-boss | 10 |',
	'| TS-5 | Tests | Vitest | 4 |',
	'## Ruled out',
	'- Redis: nobody is on call for it. PostgreSQL does well enough.',
	'- GraphQL: one consumer only',
];
const packages = (
	dependencies: Readonly<Record<string, string>>,
	development: Readonly<Record<string, string>> = {},
	engines = '>=20',
): Readonly<Record<string, string>> => ({
	'package.json': JSON.stringify({engines: {node: engines}, dependencies, devDependencies: development}, null, 1),
});

const findings: ReadonlyArray<readonly [name: string, documents: Documents, ids: readonly string[]]> = [
	['a ruled-out technology in the use case', {rules: ['Receipts are queued in Redis.']}, ['technology-ruled-out/use-case/redis']],
	[
		'a ruled-out protocol that something is pushed over',
		{
			summary: [...summary, '- WebSockets: the proxy drops them'],
			rules: ['The system shall push the new price over a WebSocket connection to everybody who has the page open.'],
		},
		['technology-ruled-out/use-case/websocket'],
	],
	[
		'one of a list behind a kind that is ruled out',
		{
			summary: [...summary, '- Document stores (MongoDB, CouchDB): no transactions'],
			rules: ['Drafts are kept in CouchDB.'],
		},
		['technology-ruled-out/use-case/couchdb'],
	],
	['another database in the use case', {rules: ['Invoices are stored in MongoDB.']}, ['technology-differs/use-case/mongodb']],
	['another database as an object', {rules: ['The MySQL database holds them.']}, ['technology-differs/use-case/mysql']],
	[
		'another database in the guidelines',
		{guidelines: ['- G-1: Queries MUST be tested against a real MySQL.']},
		['technology-differs/guidelines/mysql'],
	],
	[
		'a search engine that nobody chose',
		{rules: ['Invoices are indexed in Elasticsearch.']},
		['technology-outside-summary/use-case/elasticsearch'],
	],
	['another queue', {rules: ['Every event is published to Kafka.']}, ['technology-differs/use-case/kafka']],
	['another version in the use case', {rules: ['The service runs on Node.js 18.']}, ['technology-version/use-case/node.js']],
	['another database in a manifest', {manifests: packages({mysql2: '^3.0.0'})}, ['technology-differs/manifest/mysql']],
	['a ruled-out technology in a manifest', {manifests: packages({ioredis: '^5.0.0'})}, ['technology-ruled-out/manifest/redis']],
	['another framework in a manifest', {manifests: packages({express: '^4.0.0'})}, ['technology-differs/manifest/express']],
	['another version in a manifest', {manifests: packages({fastify: '^4.0.0'})}, ['technology-version/manifest/fastify']],
	['another engine in a manifest', {manifests: packages({}, {}, '^18')}, ['technology-version/manifest/node.js']],
	['another test runner in a manifest', {manifests: packages({}, {jest: '29'})}, ['technology-differs/manifest/jest']],
	['another image', {manifests: {'compose.yml': 'services:\n  db:\n    image: mysql:8\n'}}, ['technology-differs/manifest/mysql']],
	[
		'another version of the image',
		{manifests: {'compose.yml': 'services:\n  db:\n    image: postgres:14-alpine\n'}},
		['technology-version/manifest/postgresql'],
	],
	[
		'a guideline that forbids what was chosen',
		{guidelines: ['- G-1: You MUST NOT use Fastify.']},
		['forbidden-technology/G-1/summary/fastify'],
	],
	[
		'a guideline that forbids what the use case uses',
		{guidelines: ['- G-1: Kafka MUST NOT be used.'], rules: ['Events are published to Kafka.']},
		['forbidden-technology/G-1/use-case/kafka', 'technology-differs/use-case/kafka'],
	],
];

for (const [name, documents, ids] of findings) {
	test(name, () => {
		expect(stopsOf({summary, ...documents})).toEqual(ids);
	});
}

const silent: ReadonlyArray<readonly [name: string, documents: Documents]> = [
	['the chosen one', {rules: ['Invoices are stored in PostgreSQL 16.', 'Jobs are queued in pg-boss.']}],
	['another spelling', {rules: ['Invoices are stored in Postgres.']}],
	['rejected', {rules: ['Invoices are not stored in Redis.', 'Nothing is cached in Redis.'].slice(0, 1)}],
	['an example', {rules: ['Clients keep their own store, such as MongoDB.']}],
	['an example in parentheses', {rules: ['Jobs are stored in a queue (e.g. RabbitMQ).']}],
	['compared with', {rules: ['Jobs are stored in PostgreSQL instead of Redis.']}],
	['a mere possibility', {rules: ['Jobs could be stored in Kafka.']}],
	['alternatives', {rules: ['The client runs on MySQL or MariaDB.']}],
	[
		'a ruled-out protocol that lost',
		{
			summary: [...summary, '- WebSockets: the proxy drops them'],
			rules: ['Polling was chosen over a WebSocket connection.', 'Prices are sent by mail, not over WebSockets.'],
		},
	],
	[
		'a ruled-out protocol beside another that may serve',
		{
			summary: [...summary, '- WebSockets: the proxy drops them'],
			rules: ['Prices are sent over Server-Sent Events (SSE) or WebSockets.'],
		},
	],
	[
		'what a remark on something ruled out names',
		{
			summary: [...summary, '- A second store (MongoDB does not join)'],
			rules: ['Drafts stay in the browser, since MongoDB does not join.'],
		},
	],
	['a service from outside', {rules: ['Payments are sent to Stripe with their reference.', 'Files are stored in S3.']}],
	['English words', {rules: ['Go to the express lane and rest.', 'The clerk reacts, and echoes run in the spring.']}],
	['a newer minor version', {rules: ['The service runs on Node.js 20.11.']}],
	['a version and later', {rules: ['The service runs on Node.js 18 or later.']}],
	['a number that is no version', {rules: ['Records are stored in PostgreSQL within 300 ms.', 'PostgreSQL runs on 3 servers.']}],
	['a driver', {manifests: packages({pg: '^8.0.0', fastify: '^5.2.0', 'pg-boss': '10.0.1'})}],
	['another purpose beside the chosen one', {manifests: packages({pg: '^8.0.0', 'better-sqlite3': '11'})}],
	['a package for development', {manifests: packages({}, {mysql2: '3', vitest: '^4'})}],
	['a range that allows it', {manifests: packages({fastify: '>=4 <6'}, {}, '18 || 20')}],
	['no version at all', {manifests: packages({fastify: '*', pg: 'latest'}, {}, '*')}],
	['libraries', {manifests: packages({lodash: '4', axios: '1', zod: '4', react: '19'})}],
	[
		'the chosen image',
		{manifests: {'compose.yml': 'services:\n  db:\n    image: postgres:16.2\n  mail:\n    image: mailhog/mailhog:latest\n'}},
	],
	['tests with an embedded database', {guidelines: ['- G-1: Unit tests MUST run against SQLite.']}],
	['a rule that forbids something else', {guidelines: ['- G-1: You MUST NOT use Redis.', '- G-2: MongoDB MUST NOT be used.']}],
	[
		'a rule that forbids some uses',
		{guidelines: ['- G-1: Handlers MUST NOT use PostgreSQL directly.', '- G-2: Do not use Fastify plugins.']},
	],
	[
		'a summary that learned',
		{summary: [...summary, '## Learnings', '- MySQL locked up; MongoDB lost data.'], rules: ['It is stored in PostgreSQL.']},
	],
	['no summary', {summary: [], rules: ['It is stored in MongoDB.'], manifests: packages({mysql2: '3'})}],
	[
		'a rejected alternative in the summary',
		{summary: ['## Stack', '- **Database**: PostgreSQL 16 (chosen over MySQL)'], rules: ['It is stored in PostgreSQL.']},
	],
	[
		'what the chosen one brings along',
		{
			summary: ['## Stack', '- Jobs: BullMQ 5', '- Language: TypeScript 5'],
			rules: ['Jobs are stored in Redis.', 'Forms are written in JavaScript.'],
		},
	],
];

for (const [name, documents] of silent) {
	test(`nothing: ${name}`, () => {
		expect(stopsOf({summary, ...documents})).toEqual([]);
	});
}

test('both texts, their places and the ways out', () => {
	const [stop] = conflicts(factsOf({summary, rules: ['Receipts are queued in Redis.', 'Redis is fast.']})).stops;

	expect(stop).toMatchObject({
		check: 'technology-ruled-out',
		subject: 'Redis',
		recommended: 'summary',
		place: {path: 'docs/pay.md', line: 5},
		other: {path: 'docs/summary.md', line: 10},
		dependents: ['BR-1', 'BR-2'],
	});
	expect(stop?.options.map(({id}) => id)).toEqual(['summary', 'use-case']);
	expect(stop?.message).toMatch(/^Unexpected Redis in the use case, expected /);
});

test('what is only named is advice', () => {
	const {stops, advice} = conflicts(factsOf({summary, rules: ['Redis!'], manifests: packages({pg: '8', 'better-sqlite3': '11'})}));

	expect(stops).toEqual([]);
	expect(advice.map(({check, subject}) => `${check} ${subject}`)).toEqual([
		'technology-ruled-out Redis',
		'technology-outside-summary SQLite',
	]);
});
