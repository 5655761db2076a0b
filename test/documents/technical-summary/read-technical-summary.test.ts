import {expect, test} from 'vitest';
import {readTechnicalSummary} from '../../../source/documents/technical-summary/read-technical-summary.js';

const told = (text: string): readonly string[] => {
	const {decisions, ruledOut, learnings} = readTechnicalSummary(text, 't.md').facts;
	return [
		...decisions.map(({category, choice, version}) => `${category}: ${choice}${version === null ? '' : ` ${version}`}`),
		...ruledOut.map(({choice}) => `not ${choice}`),
		...learnings.map(each => `learned: ${each.text}`),
	];
};

const cases: ReadonlyArray<readonly [name: string, text: string, facts: readonly string[]]> = [
	['nothing', '', []],
	['a bold label', '## Stack\n- **Database**: PostgreSQL 16 (chosen over MySQL)', ['Database: PostgreSQL 16']],
	['a colon inside the bold', '## Stack\n- **Frontend:** React 18 with Vite', ['Frontend: React 18', 'Frontend: Vite']],
	['a plain label', '- Cache: Redis 7', ['Cache: Redis 7']],
	[
		'instead of, rather than, not',
		'- Database: MariaDB 11 instead of MySQL\n- Queue: RabbitMQ rather than Kafka\n- Tests: Vitest, not Jest',
		['Database: MariaDB 11', 'Queue: RabbitMQ', 'Tests: Vitest'],
	],
	['a bare item', '## Technologies\n- Node.js 20 LTS\n- Express for the API', ['runtime: Node.js 20', 'web framework: Express']],
	['a choice that comes first', '## Tech stack\n- **PostgreSQL**: holds all state', ['database: PostgreSQL']],
	[
		'a choice in its own words',
		'## Structure\n- Architecture: modular monolith. A module owns its tables.\n- Money: integers in minor units',
		['Architecture: modular monolith', 'Money: integers in minor units'],
	],
	[
		'a table',
		'| Category | Choice | Version | Why |\n|---|---|---|---|\n| Database | PostgreSQL | 17 | not MySQL |\n| Queue | pg-boss | ^10.2 | |',
		['Database: PostgreSQL 17', 'Queue: pg-boss 10.2'],
	],
	[
		'a table with alternatives and states',
		'| Area | Technology | Status | Alternatives |\n|---|---|---|---|\n| Web | Fastify 5 | accepted | Express |\n| Cache | Redis | rejected | |\n| Search | Solr | proposed | |',
		['Web: Fastify 5', 'not Redis'],
	],
	[
		'a table of two columns',
		'## Stack\n\n| Layer | |\n|---|---|\n| Database | PostgreSQL 16 |',
		['Layer: PostgreSQL 16'].map(() => 'Database: PostgreSQL 16'),
	],
	[
		'a heading with its choice',
		'## Stack\n### Messaging: RabbitMQ 3.12\n### PostgreSQL 16',
		['Messaging: RabbitMQ 3.12', 'database: PostgreSQL 16'],
	],
	[
		'a heading and «Selection»',
		'## Technology\n### Database\n- **Selection**: PostgreSQL 16\n- **Rationale**: better than MongoDB\n- **Alternatives considered**: MySQL, SQLite',
		['Database: PostgreSQL 16'],
	],
	[
		'a label and its nested items',
		'## Stack\n**Backend**:\n- **Selection**: Go 1.22\n- **Alternatives considered**: Rust',
		['Backend: Go 1.22'],
	],
	[
		'a sentence',
		'The service is written in Go 1.22 and stored in PostgreSQL 16. It never sleeps.',
		['language: Go 1.22', 'database: PostgreSQL 16'],
	],
	['a sentence that uses nothing', 'Our clients asked for Kafka and Oracle Database last year.', []],
	['we do not use', 'We do not use MongoDB. GraphQL is not allowed.', ['not MongoDB', 'not GraphQL']],
	['we do not run', '- **Jobs**: pg-boss (we do not run Redis)', ['Jobs: pg-boss', 'not Redis']],
	['what was rejected', 'We rejected Kafka and RabbitMQ: nobody runs them.', ['not Kafka', 'not RabbitMQ']],
	[
		'what is rejected by something in use',
		'## Web server\n- Proxy: nginx. All requests over 1 MB are rejected by nginx.',
		['Proxy: nginx'],
	],
	['connections that are rejected', '## Data\n\nMySQL connections are rejected at night.', []],
	[
		'a paragraph under a heading on technology',
		'## Data\n\nSQL Server 2022 with Entity Framework Core 8. No NoSQL stores.',
		['database: Microsoft SQL Server 2022', 'database access: Entity Framework Core 8'],
	],
	['a paragraph that only weighs', '## Data\n\nMySQL might have been cheaper. We considered Oracle Database.', []],
	[
		'a choice in words of its own',
		'## Authentication\n\nBearer tokens issued by the city.',
		['Authentication: Bearer tokens issued by the city'],
	],
	['a sentence under a heading is no choice', '## Authentication\n\nThe tokens are issued by the city.', []],
	['struck out', '## Stack\n- ~~RabbitMQ~~ Kafka 3', ['queue: Kafka 3', 'not RabbitMQ']],
	[
		'a section that rules out',
		'## Rejected\n- Redis: nobody is on call for it. PostgreSQL does well enough.\n- **GraphQL**: too much\n- Microservices',
		['not Redis', 'not GraphQL', 'not microservices'],
	],
	[
		'what is listed behind a kind',
		'## Ruled out\n| Technology | Why |\n|---|---|\n| Mappers (Sequelize, TypeORM) | too slow |\n| Search servers (e.g. Solr or `Typesense`) | none needed |',
		['not Sequelize', 'not TypeORM', 'not Solr', 'not Typesense'],
	],
	[
		'a remark behind what is ruled out',
		'## Ruled out\n- Redis (PostgreSQL does well enough)\n- A second store (MySQL was tried and lost rows)\n- Mappers (too slow)',
		['not Redis', 'not A second store', 'not Mappers'],
	],
	[
		'a package in the scope of a framework',
		'## Stack\n| Part | Choice |\n|---|---|\n| Login | tokens of the portal, checked with `@fastify/jwt` |\n| HTTP | Fastify 5 with `@fastify/cors` |',
		['Login: tokens of the portal', 'HTTP: Fastify 5'],
	],
	[
		'what an app is said to be',
		'This app is a Next.js 15 monolith deployed on our own machines. It is a joy, and a rival of PostgreSQL is a Redis fan.',
		['web framework: Next.js 15', 'style: monolith'],
	],
	['what is ruled out without a known name', '## Not used\n- Feature branches: they live too long', ['not Feature branches']],
	['considered alternatives are neither', '## Alternatives considered\n- MySQL\n- Oracle Database', []],
	[
		'what was learned',
		'## Lessons learned\n- The relay is slow.\n- PostgreSQL locks a table.',
		['learned: The relay is slow.', 'learned: PostgreSQL locks a table.'],
	],
	[
		'a lesson that rules out',
		'## What we learned\n- Do not use MongoDB: the pilot lost data.\n- Avoid Redis for sessions.',
		['not MongoDB', 'learned: Do not use MongoDB: the pilot lost data.', 'learned: Avoid Redis for sessions.'],
	],
	[
		'words that are technologies only in context',
		'- Deployment: go to the express lane and remix it\n\nPlease rust never sleeps.',
		['Deployment: go to the express lane and remix it'],
	],
	['a replaced technology', '- Database: PostgreSQL 16, replaced MongoDB in 2023', ['Database: PostgreSQL 16']],
];

for (const [name, text, facts] of cases) {
	test(name, () => {
		expect(told(text)).toEqual(facts);
	});
}

test('a decision keeps its own id, its words and its line', () => {
	const {facts} = readTechnicalSummary(
		'# T\r\n\r\n| ID | Category | Choice |\r\n|---|---|---|\r\n|  TS-01 |  Runtime | Node.js 24 |\r\n',
		't.md',
	);

	expect(facts.decisions).toEqual([
		{
			id: 'TS-01',
			category: 'Runtime',
			choice: 'Node.js',
			version: '24',
			reason: null,
			text: 'TS-01 |  Runtime | Node.js 24',
			place: {path: 't.md', line: 5, endLine: 5},
		},
	]);
});

test('what was not read is told', () => {
	const {notUnderstood} = readTechnicalSummary(
		'## Tech stack\n- something quite unknown here\n\n| What | Today |\n|---|---|\n| a | b |',
		't.md',
	);

	expect(notUnderstood.map(({place}) => place.line)).toEqual([2, 4]);
});
