import {expect, test} from 'vitest';
import {technologiesAsChosen} from '../../../source/checks/text/technologies-as-chosen.js';
import type {Decision} from '../../../source/documents/facts.js';
import type {SectionNumber} from '../../../source/sections/parts.js';
import {knownIn, printed, stretchOf} from '../sample-stretch.js';

const decision = (id: string, choice: string, version: string | null = null, line = Number(/\d+/.exec(id)?.[0] ?? 1)): Decision => ({
	id,
	text: `${choice} ${version ?? ''}`,
	place: {path: 'docs/technical/technical-summary.md', line, endLine: line},
	category: '',
	reason: null,
	choice,
	version,
});

const technicalSummary = {
	decisions: [decision('TS-1', 'PostgreSQL', '17'), decision('TS-2', 'Fastify', '5')],
	ruledOut: [decision('NO-1', 'Redis'), decision('NO-8', 'WebSocket', null, 9), decision('NO-8-2', 'Server-Sent Events', null, 9)],
	learnings: [],
};

const found = (text: string, number: SectionNumber = 3, allowed: readonly string[] = []) => {
	const known = knownIn(text);
	return printed(
		technologiesAsChosen(stretchOf(text, number), {...known, facts: {...known.facts, technicalSummary}, allowed: new Set(allowed)}),
	);
};

const honest: ReadonlyArray<readonly [text: string, number?: SectionNumber]> = [
	['Receipts are stored in PostgreSQL 17 and served by Fastify 5.'],
	['Sessions are not kept in Redis; PostgreSQL holds them.'],
	['PostgreSQL was chosen over MySQL.'],
	['«Receipts are queued in Redis» [CON-02] is overruled by [D-1]'],
	['The technical summary rules Redis out.'],
	['### Options compared\n\nOrders are stored in MySQL, or in PostgreSQL.', 2],
	['### Technologies\n\n| For | Technology |\n| --- | --- |\n| Database | PostgreSQL 17, not MySQL |', 8],
	['### Technologies\n\n| Ruled out | What takes its place |\n| --- | --- |\n| Redis [NO-1] | a table [TS-1] |', 8],
	['### Technologies\n\n| Ruled out | What takes its place |\n| --- | --- |\n| WebSockets and server-sent events [NO-8] | the poll |', 8],
	['Dashboards are drawn with Grafana.'],
	['PostgreSQL 17.2 and later; `postgres:17`'],
	[
		'### Technologies\n\n| For | Technology | Manifest |\n| --- | --- | --- |\n| Database | PostgreSQL | `org.postgresql:postgresql` 42.7.3 |',
		8,
	],
	['```yaml\nimage: redis:7\n```'],
];

for (const [text, number] of honest) {
	test(`no false alarm on technologies: ${JSON.stringify(text)}`, () => {
		expect(found(text, number)).toEqual([]);
	});
}

const cases: ReadonlyArray<readonly [text: string, finding: string, number?: SectionNumber]> = [
	['Sessions are kept in Redis.', '1 error Redis: Unexpected Redis, expected nothing that the technical summary rules out [NO-1]'],
	['Sessions are kept in Redis [NO-1].', '1 error Redis: Unexpected Redis, expected nothing that the technical summary rules out [NO-1]'],
	[
		'### Technologies\n\n| For | Technology |\n| --- | --- |\n| Cache | Redis [NO-12] |',
		'5 error Redis: Unexpected Redis, expected nothing that the technical summary rules out [NO-1]',
		8,
	],
	['a\n\nThe `redis` cache holds them.', '3 error Redis: Unexpected Redis, expected nothing that the technical summary rules out [NO-1]'],
	['Orders are stored in MySQL.', '1 error MySQL: Unexpected MySQL, expected PostgreSQL [TS-1]'],
	['Runs on PostgreSQL 15.', '1 error PostgreSQL 15: Unexpected PostgreSQL 15, expected PostgreSQL 17 [TS-1]'],
	['Events are published to Kafka.', '1 advice Kafka: Unexpected Kafka, expected a technology of the technical summary'],
	[
		'### Technologies\n\n| For | Technology |\n| --- | --- |\n| Cache | Redis |',
		'5 error Redis: Unexpected Redis, expected nothing that the technical summary rules out [NO-1]',
		8,
	],
];

for (const [text, finding, number] of cases) {
	test(`a technology that was not chosen: ${JSON.stringify(text)}`, () => {
		expect(found(text, number)).toEqual([finding]);
	});
}

test('a ruling allows what the summary does not', () => {
	expect(found('Sessions are kept in Redis.', 3, ['Redis'])).toEqual([]);
});
