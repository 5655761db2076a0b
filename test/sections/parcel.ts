import {readDomainModel} from '../../source/documents/domain-model/read-domain-model.js';
import {readGuidelines} from '../../source/documents/guidelines/read-guidelines.js';
import {readManifest} from '../../source/documents/manifests/read-manifest.js';
import {readTables} from '../../source/documents/sql/read-tables.js';
import {readTechnicalSummary} from '../../source/documents/technical-summary/read-technical-summary.js';
import {readUseCase} from '../../source/documents/use-case/read-use-case.js';
import type {Project} from './projects.js';

const useCase = `# Hand out a parcel

## Goal

A receiver gets a parcel out of the shop's shelf at the first visit.

## Actors

- **Receiver** (primary): fetches the parcel.
- **Shop clerk** (supporting): hands it out.
- **Carrier service** (supporting): is told of it.

## Preconditions

- The clerk is signed in.
- The parcel has the status STORED.

## Main flow

1. The receiver shows a code.
2. The system checks that the parcel belongs to the receiver.
3. The system shows the clerk the shelf.
4. The clerk hands out the parcel.
5. The system sets the parcel to HANDED_OUT or, where a fee is open, to HELD_BACK.
6. The system tells the carrier service in the background.
7. The system sends the receiver a note by e-mail.

## Extensions

- **1a. The code is unknown.** The system says that there is no such parcel.
- **2a. The parcel is somebody else's.** The system answers as if it did not exist.
- **6a. The carrier service cannot be reached.** The system tries again for up to 12 hours.

## Functional requirements

- **FR-01** The system shall keep who fetched a parcel.
- **FR-02** The system shall compute the fee from the price of the day.

## Non-functional requirements

- **NFR-01** The code is checked within 2 seconds.
- **NFR-02** The system handles 90 parcels an hour.

## Business rules

- **BR-01** A parcel is kept for at most 14 days.

## Acceptance criteria

- **AC-1** Given a STORED parcel, when the code fits, then the status is HANDED_OUT.
- **AC-2** Given an unknown code, then nothing is changed.
`;

const summary = `# Summary

## Stack

| Part | Choice |
|---|---|
| HTTP | Fastify 5 with JSON schemas |
| Database | PostgreSQL 16 with \`pg\` |
| Sign-in | tokens of the portal, checked with \`@fastify/jwt\` |
| Hosting | three containers behind a proxy, one database |

## Architecture decisions

- **AD-1 Layers.** Routes call services, services call repositories.
- **AD-2 Outbox.** Messages are rows of \`outbox\`; a relay sends them every 10 seconds.

## Ruled out

| Technology | Why |
|---|---|
| Mappers (Sequelize, TypeORM) | the queries are written by hand anyway |
| WebSockets | the proxy cuts them |

## Lessons learned

- **LL-1 Two relays (May 2023).** Two relays sent a message twice for 40 minutes.
`;

const guidelines = `# Guidelines

- **G-01 Layers.** Routes MUST NOT import repositories.
- **G-02 Errors.** Errors MUST be \`application/problem+json\`.
- **G-03 Logging.** Every change of a status MUST be logged with the id of the request.
- **G-04 Naming.** Paths MUST be plural nouns.
`;

const model = `# Domain model

\`\`\`mermaid
erDiagram
    RECEIVER ||--o{ PARCEL : fetches
\`\`\`

## Receiver

| Name | Type | Nullable |
|---|---|---|
| id | uuid | no |
| email | text | no |

## Parcel

| Name | Type | Nullable | Notes |
|---|---|---|---|
| id | uuid | no | |
| status | ParcelStatus | no | \`STORED\`, \`HANDED_OUT\` |
| fetched_by | text | yes | at most 80 characters |

## Glossary

| Term | Meaning |
|---|---|
| Parcel | One box for one receiver |
| Box | The clerk's word for a parcel |
`;

const manifest = JSON.stringify(
	{scripts: {test: 'vitest run'}, dependencies: {'@fastify/jwt': '^9.0.0', fastify: '^5.1.0', 'left-pad': '1.0.0', pg: '^8.0.0'}},
	null,
	1,
);

const migration = {
	path: 'migrations/0001.sql',
	text: `CREATE TYPE parcel_status AS ENUM ('STORED', 'HANDED_OUT');
CREATE TABLE parcels (id uuid PRIMARY KEY, status parcel_status NOT NULL, fetched_by text);`,
};

/**
A project as its readers read it: layers, an outbox, migrations; extensions on one line each; values in capitals.
*/
export const parcel: Project = {
	name: 'a parcel is handed out (documents that were read)',
	useCase: readUseCase(useCase, 'docs/use-cases/hand-out.md').useCase,
	guidelines: readGuidelines(guidelines, 'docs/guidelines.md').facts,
	technicalSummary: readTechnicalSummary(summary, 'docs/summary.md').facts,
	domainModel: readDomainModel(model, 'docs/model.md').facts,
	manifests: [readManifest(manifest, 'package.json').facts],
	code: {
		paths: [
			'migrations/0001.sql',
			'src/domain/parcel.ts',
			'src/repositories/parcel-repository.ts',
			'src/routes/parcels.ts',
			'test/parcel.test.ts',
		],
		isComplete: true,
		tables: readTables([migration]),
	},
	rulings: [],
};
