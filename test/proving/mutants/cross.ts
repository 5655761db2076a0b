import {addBelow, all, below, change, changeIn, type Mutant} from './mutant.js';
import {guidelinesPath, modelPath} from './project.js';

const shelf = `### Shelf

A board on a wall.

| Attribute | Type | Required | Values | Meaning |
| --- | --- | --- | --- | --- |
| id | uuid | yes | | |
| width | integer | yes | | In centimetres |

`;

// Written in two pieces, so that nobody who looks for secrets finds one here.
const key = ['aws_secret_access_key = ', 'wJ4lrXUtnF3MIK7MDENGbPxRf1CYzEXAMPL3KEY2'].join('');
const token = `ghp_${'a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8'}`;
const password = ['postgres://library:', 'Wh4tEverW0rks', '@db.town.net:5432/library'].join('');
const privateKey = `-----BEGIN ${'RSA PRIVATE'} KEY-----\n${'MIIEpAIBAAKCAQEAx0x1x2x3'.repeat(8)}\n-----END ${'RSA PRIVATE'} KEY-----`;

/**
Blocks that contradict each other, the text, or the domain model.
*/
export const cross: readonly Mutant[] = [
	[
		'a column renamed in the diagram',
		'diagram-matches-schema',
		'timestamptz created_at',
		change('timestamptz made_at', 'timestamptz created_at'),
	],
	['another type in the diagram', 'diagram-matches-schema', 'text version', change('integer version', 'text version')],
	[
		'an attribute too much in the diagram',
		'diagram-matches-schema',
		'text colour',
		change('integer version', 'integer version\n        text colour'),
	],
	['a column left out of the diagram', 'diagram-matches-schema', 'tries integer NOT NULL', change('        integer tries\n', '')],
	[
		'an entity that has no table',
		'entities-covered',
		'shelf {',
		change(
			'    notice {\n        uuid id PK',
			'    shelf {\n        uuid id PK\n        text wall\n    }\n    notice {\n        uuid id PK',
		),
	],
	[
		'many where a key refers to one',
		'relations-match-keys',
		'member }o--o{ reservation',
		change('member ||--o{ reservation', 'member }o--o{ reservation'),
	],
	[
		'one where a key allows many',
		'relations-match-keys',
		'reservation ||--|| notice',
		change('reservation ||--o{ notice', 'reservation ||--|| notice'),
	],
	[
		'a relation that the domain model has otherwise',
		'relations-match-model',
		'member ||--|| tool',
		all(
			changeIn(modelPath, '## Glossary', '## Relations\n\n- A Member has zero or more Tools.\n\n## Glossary'),
			change('    reservation ||--o{ notice', '    member ||--|| tool : borrows\n    reservation ||--o{ notice'),
		),
		['changed-since'],
	],
	[
		'a type that the domain model has otherwise',
		'diagram-matches-model',
		'date width',
		all(
			changeIn(modelPath, '## Glossary', `${shelf}## Glossary`),
			change(
				'    notice {\n        uuid id PK',
				'    shelf {\n        uuid id PK\n        date width\n    }\n    notice {\n        uuid id PK',
			),
		),
		['changed-since'],
	],

	[
		'a value that the API alone knows',
		'api-matches-model',
		below('returned, cancelled, lapsed]', -2),
		change('enum: [held, collected, returned, cancelled, expired]', 'enum: [held, collected, returned, cancelled, lapsed]'),
	],
	[
		'a property of another type',
		'api-matches-model',
		'version: {type: boolean}',
		change('version: {type: integer, minimum: 1}', 'version: {type: boolean}'),
		['api-examples-match'],
	],
	[
		'a property that nothing stores',
		'api-matches-model',
		'colour: {type: string}',
		change(
			'        version: {type: integer, minimum: 1}\n',
			'        version: {type: integer, minimum: 1}\n        colour: {type: string}\n',
		),
	],
	[
		'a schema that stands for nothing stored',
		'entities-covered',
		'Shelf:',
		change('    FreeDays:\n', '    Shelf:\n      type: object\n      properties:\n        id: {type: string}\n    FreeDays:\n'),
	],
	[
		'an endpoint that the text has otherwise',
		'endpoints-known',
		'`GET /v1/tools/{toolId}/free-day`',
		change('`GET /v1/tools/{toolId}/free-days`', '`GET /v1/tools/{toolId}/free-day`'),
	],
	['a method that the API lacks', 'endpoints-known', '`PUT /v1/reservations`', change('`POST /v1/reservations`', '`PUT /v1/reservations`')],
	[
		'a participant that nobody builds',
		'participants-known',
		'Pigeon loft',
		change(
			'participant relay as Mail relay\n    loop',
			'participant relay as Mail relay\n    participant pigeons as Pigeon loft\n    loop',
		),
	],
	[
		'a component that no diagram shows',
		'components-shown',
		'| Waitlist |',
		addBelow(
			'| Member store | Give a member with its status | An id | A row of `member` | The routes answer 503 |',
			'| Waitlist | Queue whoever comes later | Names | Names | Forgets |',
		),
	],

	[
		'a path in another case',
		'api-path-naming',
		'/v1/tools/{toolId}/freeDays:',
		change('/v1/tools/{toolId}/free-days:', '/v1/tools/{toolId}/freeDays:'),
		['endpoints-known', 'appendices-computed'],
	],
	[
		'a path without its version',
		'api-path-version',
		'/tools/{toolId}/free-days:',
		change('  /v1/tools/{toolId}/free-days:', '  /tools/{toolId}/free-days:'),
		['appendices-computed'],
	],
	[
		'another scheme than the guidelines ask for',
		'api-authentication',
		below('  securitySchemes:'),
		changeIn(
			guidelinesPath,
			'Every operation MUST require a signed-in member or keeper.',
			'Every request MUST be authenticated with an API key.',
		),
		['quotations-exist'],
	],
	[
		'an index that the text alone knows',
		'schema-claims',
		'| `reservation_by_day` |',
		change('| `reservation_tool_days` | query 1', '| `reservation_by_day` | query 1'),
	],

	['a row of the trace changed by hand', 'appendices-computed', '| [OBJ-02] | 1, 7 |', change('| [OBJ-02] | 1 |', '| [OBJ-02] | 1, 7 |')],
	['a rule said to be met', 'appendices-computed', '| [G-09] | met |', change('| [G-09] | assigned |', '| [G-09] | met |')],
	['a row of the trace left out', 'appendices-computed', '## Appendix B. Trace', change('| [BR-02] | 1, 2, 4, 7 | T-BR-02 |\n', '')],

	['a key of a cloud', 'no-secrets', key, change('with a database named by `PGHOST`.', `with a database named by \`PGHOST\` and ${key}.`)],
	['a token in a block', 'no-secrets', token, change('"toolName": "Cordless drill"', `"toolName": "${token}"`)],
	['a password in an address', 'no-secrets', password, change('with a database named by `PGHOST`.', `with the database ${password}.`)],
	[
		'a private key',
		'no-secrets',
		'-----BEGIN',
		change('Fallback: the reservation stands', `Fallback:\n\n${privateKey}\n\nthe reservation stands`),
	],
	[
		'a secret that a comment would hide',
		'no-secrets',
		token,
		change('with a database named by `PGHOST`.', `with <!-- secretlint-disable --> ${token}.`),
		['hidden-text'],
	],

	[
		'a waiver for another text',
		'no-placeholders',
		'- TODO: say',
		all(
			addBelow('- `npm test` runs the tests [MF-5c7e], with a database named by `PGHOST`.', '- TODO: say how it is filled'),
			change(
				'waivers: []',
				'waivers:\n  - check: no-placeholders\n    about: section 8 · - TODO, say it\n    reason: later\n    by: human\n    at: 2026-11-25T18:00:00.000Z',
			),
		),
	],
];
