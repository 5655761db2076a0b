import {expect, test} from 'vitest';
import {conflicts} from '../../../source/checks/conflicts/conflicts.js';
import {type Documents, factsOf, stopsOf} from './project.js';

const diagram = (line: string): readonly string[] => ['```mermaid', 'erDiagram', ` ${line}`, '```'];
const table = [
	'## Order',
	'| Attribute | Type | Values |',
	'|---|---|---|',
	'| state | enum | new, paid |',
	'- An order has one or more lines.',
	'## Line',
	'- id: uuid',
];

const findings: ReadonlyArray<readonly [name: string, documents: Documents, ids: readonly string[]]> = [
	[
		'a diagram against a sentence',
		{model: [...table, ...diagram('Order ||--|| Line : has')]},
		['model-contradicts/Order>Line/cardinality'],
	],
	[
		'one rule id, two texts',
		{guidelines: ['- G-1: Tokens MUST be short.', '- G-1: Names MUST be long.']},
		['duplicate-id/docs/guidelines.md/G-1-2'],
	],
	[
		'one decision id, two texts',
		{
			summary: [
				'## Stack',
				'| ID | Category | Choice |',
				'|---|---|---|',
				'| TS-1 | Database | PostgreSQL 16 |',
				'| TS-1 | Tests | Vitest 4 |',
			],
		},
		['duplicate-id/docs/summary.md/TS-1-2'],
	],
	[
		'one term, two meanings',
		{model: ['## Glossary', '- **Order**: what is bought', '- **Orders**: what is sold']},
		['duplicate-term/orders'],
	],
	[
		'one technology, two versions',
		{summary: ['## Stack', '- Database: PostgreSQL 14', '### Database: PostgreSQL 16']},
		['summary-contradicts/postgresql'],
	],
];

for (const [name, documents, ids] of findings) {
	test(name, () => {
		expect(stopsOf(documents)).toEqual(ids);
	});
}

const silent: ReadonlyArray<readonly [name: string, documents: Documents]> = [
	['a diagram that agrees', {model: [...table, ...diagram('Order ||--|{ Line : has')]}],
	['a diagram that says less', {model: [...table, '```mermaid', 'classDiagram', ' Order --> Line', '```']}],
	['an id said twice alike', {guidelines: ['- G-1: Tokens MUST be short.', '- G-1: Tokens MUST be **short**.']}],
	['ids with two numbers', {guidelines: ['- G-1: Tokens MUST be short.', '- G-1-1: Names MUST be long.', '- G-1-2: Files MUST be flat.']}],
	['two rules without an id', {guidelines: ['- Tokens MUST be short.', '- Names MUST be long.', '- Tokens MUST be short.']}],
	[
		'two choices in a row',
		{summary: ['## Stack', '| ID | Category | Choice |', '|---|---|---|', '| TS-1 | Backend | Node.js 20 with Fastify 5 |']},
	],
	[
		'a term that an entity is also called',
		{model: ['## Entities', '### Order', 'What is bought. Also called: purchase.', '## Glossary', '- **Order**: what a client wants']},
	],
	['a version said once', {summary: ['## Stack', '- Database: PostgreSQL 16', '### Database', '- **Selection**: PostgreSQL']}],
	['a major version and its minor', {summary: ['## Stack', '- Database: PostgreSQL 16', '### Database: PostgreSQL 16.2']}],
	['two words of one meaning', {model: ['## Glossary', '- **Order**: what is bought', '- **Purchase**: what is bought']}],
	['nothing at all', {}],
];

for (const [name, documents] of silent) {
	test(`nothing: ${name}`, () => {
		expect(stopsOf(documents)).toEqual([]);
	});
}

test('both places are shown, and the first or the second holds', () => {
	const [stop] = conflicts(
		factsOf({model: [...table, ...diagram('Order ||--|| Line : has')], rules: ['An order without a line is empty.']}),
	).stops;

	expect(stop).toMatchObject({place: {line: 10}, other: {line: 5}, dependents: ['BR-1'], canWait: false});
	expect(stop?.options.map(({id}) => id)).toEqual(['first', 'second']);
});
