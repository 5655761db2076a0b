import {expect, test} from 'vitest';
import {readDomainModel} from '../../../source/documents/domain-model/read-domain-model.js';
import type {Attribute, DomainModel} from '../../../source/documents/facts.js';

const attribute = ({name, type, nullable, length, values}: Attribute): string =>
	[
		type === null ? name : `${name}: ${type}`,
		nullable === null ? '' : nullable ? 'optional' : 'required',
		length === null ? '' : `at most ${length}`,
		values.join('|'),
	]
		.filter(part => part !== '')
		.join(', ');

/**
A model as lines that a person can read.
*/
const told = ({entities, glossary, contradictions}: DomainModel): readonly string[] => [
	...entities.flatMap(({name, status, attributes, relations}) => [
		status === 'planned' ? `${name} (planned)` : name,
		...attributes.map(each => `  ${attribute(each)}`),
		...relations.map(({to, cardinality}) => `  > ${to} ${cardinality}`),
	]),
	...glossary.map(({term, synonyms}) => `${term} = ${synonyms.join(', ')}`),
	...(contradictions ?? []).map(({subject, about, first, second}) => `! ${subject} ${about} ${first.place.line}/${second.place.line}`),
];

const cases: ReadonlyArray<readonly [name: string, lines: readonly string[], model: readonly string[]]> = [
	['nothing', [], []],
	[
		'a table of attributes under an entity',
		[
			'### Order',
			'',
			'| Attribute | Type | Required | Values | Meaning |',
			'|---|---|---|---|---|',
			'| id | uuid | yes | | |',
			'| state | enum | yes | `new`, `paid` | |',
			'| note | text | no | | At most 200 characters |',
		],
		['Order', '  id: uuid, required', '  state: enum, required, new|paid', '  note: text, optional, at most 200'],
	],
	[
		'values in the notes of an enumeration',
		[
			'### Copy',
			'| Attribute | Type | Required | Notes |',
			'|---|---|---|---|',
			'| status | enum | yes | `in`, `out`, `lost` |',
			'| shelf | string | yes | `A-1`, `A-2` |',
			'| kind | enum | yes | see the register |',
		],
		['Copy', '  status: enum, required, in|out|lost', '  shelf: string, required', '  kind: enum, required'],
	],
	[
		'a column that says nullable, and types with a length',
		[
			'## 2.1 Entity: Client',
			'| Field | Type | Nullable |',
			'| --- | --- | --- |',
			'| name | varchar(80) | No |',
			'| phone | string | Yes |',
		],
		['Client', '  name: varchar(80), required, at most 80', '  phone: string, optional'],
	],
	[
		'a label «Attributes» with nested items, relations and rules',
		[
			'## Entities',
			'### Basket',
			'- **Attributes**',
			'  - id: UUID, primary key',
			'  - state: enum (open, closed)',
			'  - note: string?',
			'  - total: decimal(10,2), required',
			'- **Relationships**',
			'  - has one or more Lines',
			'- **Rules**',
			'  - total: must be positive',
			'### Line',
		],
		[
			'Basket',
			'  id: UUID, required',
			'  state: enum (open, closed), open|closed',
			'  note: string, optional',
			'  total: decimal(10,2), required',
			'  > Line 1..*',
			'Line',
		],
	],
	[
		'a bold name that is explained, over a list',
		[
			'**Order** — what a client bought',
			'- number: string(12), unique',
			'',
			'**Return**: things that come back',
			'- state: enum [announced, refused]',
			'- Relationships: has one or more **Lines**; belongs to one **Order**',
			'',
			'**Hint** — read this first',
			'',
			'### Line',
		],
		[
			'Order',
			'  number: string(12), at most 12',
			'Return',
			'  state: enum [announced, refused], announced|refused',
			'  > Line 1..*',
			'  > Order 1',
		],
	],
	[
		'code spans and dashes',
		['## Parcel', '- `weight` — integer, grams', '- `state`: one of `packed`, `sent`', '- The weight includes the box.'],
		['Parcel', '  weight: integer', '  state, packed|sent'],
	],
	[
		'a list of entities with what is nested under them',
		['## Aggregates', '- **Shipment**: what leaves the house', '  - carrier: string', '- **Return** (planned): what comes back'],
		['Shipment', '  carrier: string', 'Return (planned)'],
	],
	[
		'a bold label over a list',
		['**Warehouse**', '- name: string', '', 'Shelves:', '- row: integer'],
		['Warehouse', '  name: string', 'Shelves', '  row: integer'],
	],
	[
		'sentences that say how many',
		['## Entities', '### Order', '### Line', 'An Order has one or more Lines; a line belongs to exactly one order.'],
		['Order', '  > Line 1..*', 'Line', '  > Order 1'],
	],
	[
		'a sentence with more in it says nothing',
		['## Entities', '### Order', '### Line', 'An order has at most one pending line at a time.'],
		['Order', 'Line'],
	],
	['a sentence on something unknown says nothing', ['## Entities', '### Order', 'An order has several wishes.'], ['Order']],
	[
		'a table of relations',
		['| From | To | Cardinality |', '|---|---|---|', '| Order | Line | 1:n |', '| Order | Client | exactly one |'],
		['Order', '  > Line 0..*', '  > Client 1', 'Line', 'Client'],
	],
	[
		'a table of transitions is none',
		['## The life of an order', '| From | To | When |', '|---|---|---|', '| `new` | `paid` | it is paid |'],
		[],
	],
	[
		'an entity-relationship diagram, from both ends',
		[
			'```mermaid',
			'erDiagram',
			'  Order ||--|{ Line : lists',
			'  Order }o--o| "Gift card" : uses',
			'  Order {',
			'    uuid id PK',
			'    string state "new, paid"',
			'  }',
			'```',
		],
		[
			'Order',
			'  id: uuid, required',
			'  state: string, new|paid',
			'  > Line 1..*',
			'  > Gift card 0..1',
			'Line',
			'  > Order 1',
			'Gift card',
			'  > Order 0..*',
		],
	],
	[
		'a class diagram with enumerations, methods and inheritance',
		[
			'```mermaid',
			'classDiagram',
			'  class Order {',
			'    +Long id',
			'    +state: OrderState',
			'    +pay() bool',
			'  }',
			'  class OrderState {',
			'    <<enumeration>>',
			'    NEW',
			'    PAID',
			'  }',
			'  Order "1" --> "1..*" Line : has',
			'  Order <|-- GiftOrder',
			'```',
		],
		['Order', '  id: Long', '  state: OrderState, NEW|PAID', '  > Line 1..*', 'Line', '  > Order 1'],
	],
	[
		'enumerations of their own',
		[
			'## Order',
			'- state: OrderState',
			'- channel: Channel',
			'## Enumerations',
			'- **OrderState**: new, paid',
			'### Channel',
			'- WEB',
			'- SHOP: in the city',
		],
		['Order', '  state: OrderState, new|paid', '  channel: Channel, WEB|SHOP'],
	],
	[
		'the states of an entity',
		[
			'## Order',
			'| Attribute | Type |',
			'|---|---|',
			'| state | text |',
			'### Order states',
			'| State | Meaning |',
			'|---|---|',
			'| new | |',
			'| paid | |',
		],
		['Order', '  state: text, new|paid'],
	],
	[
		'a row that is planned, and one of which something is planned',
		[
			'## Order',
			'| Attribute | Type | Constraints |',
			'| --- | --- | --- |',
			'| id | uuid | |',
			'| paid | date | empty today; (planned) set on payment |',
			'| late | date | (planned) |',
			'| fee | int | planned: 0 if free |',
			'| note (planned) | text | short |',
		],
		['Order', '  id: uuid', '  paid: date', 'Order (planned)', '  late: date', '  fee: int', '  note: text'],
	],
	[
		'a heading that marks what is planned',
		['## Order (planned)', '- id: uuid', '# Target model', '## Voucher', '- id: uuid'],
		['Order (planned)', '  id: uuid', 'Voucher (planned)', '  id: uuid'],
	],
	[
		'a line that marks what is planned',
		['## Entities', '### Voucher', '**Status:** planned', '- id: uuid'],
		['Voucher (planned)', '  id: uuid'],
	],
	[
		'one entity from three carriers',
		[
			'## Order',
			'| Attribute | Type |',
			'|---|---|',
			'| id | uuid |',
			'```mermaid',
			'erDiagram',
			' ORDER {',
			'  date paid_on',
			' }',
			'```',
			'Orders:',
			'- paidOn: date, optional',
		],
		['Order', '  id: uuid', '  paid_on: date, optional'],
	],
	[
		'carriers that contradict each other',
		[
			'## Order',
			'| Attribute | Type | Required | Values |',
			'|---|---|---|---|',
			'| total | integer | yes | |',
			'| state | enum | yes | new, paid |',
			'- An order has one or more lines.',
			'## Line',
			'- id: uuid',
			'```mermaid',
			'erDiagram',
			' Order ||--o| Line : lists',
			' Order {',
			'  decimal total "optional"',
			'  string state "new, open"',
			' }',
			'```',
		],
		[
			'Order',
			'  total: integer, required',
			'  state: enum, required, new|paid',
			'  > Line 0..1',
			'Line',
			'  id: uuid',
			'  > Order 1',
			'! Order.total type 4/13',
			'! Order.total nullability 4/13',
			'! Order.state values 5/14',
			'! Order>Line cardinality 11/6',
		],
	],
	[
		'carriers that only say it differently do not',
		[
			'## Order',
			'| Attribute | Type |',
			'|---|---|',
			'| id | uuid |',
			'| state | enum(New, Paid) |',
			'| paidAt | timestamp |',
			'- An order has one or more lines.',
			'## Line',
			'- id: uuid',
			'```mermaid',
			'classDiagram',
			' class Order {',
			'  string id',
			'  string state',
			'  Date paidAt',
			' }',
			' Order "1" --> "*" Line',
			'```',
		],
		[
			'Order',
			'  id: uuid',
			'  state: enum(New, Paid), New|Paid',
			'  paidAt: timestamp',
			'  > Line 0..*',
			'Line',
			'  id: uuid',
			'  > Order 1',
		],
	],
	[
		'two relations between the same two are two',
		['```mermaid', 'erDiagram', ' Order }o--|| Address : "bills to"', ' Order }o--o| Address : "ships to"', '```'],
		['Order', '  > Address 1', '  > Address 0..1', 'Address', '  > Order 0..*', '  > Order 0..*'],
	],
	[
		'a glossary as a table, a list and headings',
		[
			'## Glossary',
			'| Term | Meaning | Synonyms |',
			'|---|---|---|',
			'| Client | who pays | customer, payer |',
			'- **SKU**: a unit (also known as article number)',
			'### Parcel',
			'One box. Also called packet.',
		],
		['Client = customer, payer', 'SKU = article number', 'Parcel = packet'],
	],
	[
		"a term that is somebody's word for another",
		[
			'## Glossary',
			'| Term | Meaning |',
			'|---|---|',
			"| Box | The driver's word for a parcel |",
			'| Round | What a driver does in a day; an older name for the tour |',
			'| Label | A name for the parcel |',
			'| Password | The word for the gate |',
			"| Nickname | The driver's name for a customer |",
			"- **Crate**: the warehouse's word for a parcel, e.g. in its lists",
		],
		['Box = parcel', 'Round = tour', 'Label = ', 'Password = ', 'Nickname = ', 'Crate = parcel'],
	],
	[
		'a type that is an enumeration by its name, with its values in the notes',
		[
			'### Copy',
			'| Name | Type | Notes |',
			'|---|---|---|',
			'| status | CopyStatus | `IN`, `OUT` or `LOST` |',
			'| kind | CopyKind | only for `OUT` |',
			'| method | CopyMethod | unique, personal data |',
			'| period | text | `starts_at`, `ends_at` |',
			'| note | Notes | `a`, `b` |',
		],
		['Copy', '  status: CopyStatus, IN|OUT|LOST', '  kind: CopyKind', '  method: CopyMethod', '  period: text', '  note: Notes'],
	],
	[
		'an entity that a diagram writes in capitals and the text does not',
		['```mermaid', 'erDiagram', ' ORDER ||--o{ LINE : has', '```', '## Order', '| Name | Type |', '|---|---|', '| id | uuid |'],
		['Order', '  id: uuid', '  > LINE 0..*', 'LINE', '  > Order 1'],
	],
	[
		'types that are entities',
		[
			'## Order',
			'- id: uuid',
			'- lines: Line[]',
			'- client: Client, required',
			'- owner: Somebody',
			'## Line',
			'- id: uuid',
			'## Client',
			'- id: uuid',
		],
		[
			'Order',
			'  id: uuid',
			'  lines: Line[]',
			'  client: Client, required',
			'  > Line 0..*',
			'  > Client 1',
			'Line',
			'  id: uuid',
			'Client',
			'  id: uuid',
		],
	],
	[
		'what an entity is also called',
		['## Entities', '### Order', 'What a client wants. Also called: purchase.'],
		['Order', 'Order = purchase'],
	],
	[
		'headings that name no entity',
		['# Domain model', '## Overview', 'Text.', '## Sizes', '| What | Today |', '|---|---|', '| Orders | 5 |', '## Order handling', 'Text.'],
		[],
	],
	[
		'a document that only looks like one',
		['## Deployment', '- **Step**: run it', '- Note: careful', '| Field | Detail |', '|---|---|', '| Intent | x |'],
		[],
	],
];

for (const [name, lines, model] of cases) {
	test(name, () => {
		expect(told(readDomainModel(lines.join('\n'), 'docs/domain-model.md').facts)).toEqual(model);
	});
}

test('every fact stands where it says, in the words of the document', () => {
	const lines = [
		'# Model',
		'',
		'## Order',
		'What a client wants.',
		'',
		'| Attribute | Type |',
		'|---|---|',
		'|  id  | uuid |',
		'',
		'- has many Lines',
		'',
		'## Line',
		'- `sku`: text,',
		'  required',
	];
	const [order, line] = readDomainModel(lines.join('\r\n'), 'm.md').facts.entities;

	expect(order).toMatchObject({id: 'DM:Order', text: 'What a client wants.', place: {path: 'm.md', line: 4, endLine: 4}});
	expect(order?.attributes[0]).toMatchObject({id: 'DM:Order.id', text: 'id  | uuid', place: {line: 8}});
	expect(order?.relations[0]).toMatchObject({id: 'DM:Order>Line', text: 'has many Lines', place: {line: 10}});
	expect(line?.attributes[0]).toMatchObject({id: 'DM:Line.sku', nullable: false, place: {line: 13, endLine: 14}});
});

test('what is not read is told', () => {
	const {notUnderstood} = readDomainModel(
		'## Order\n\n| What | Today |\n|---|---|\n| a | b |\n\n```sql\nCREATE TABLE a (id int);\n```\n',
		'm.md',
	);

	expect(notUnderstood.map(({place, text}) => `${place.line} ${text}`)).toEqual(['3 | What | Today |', '7 ```sql']);
});

test('a hundred times the text takes about a hundred times as long', () => {
	const part = (index: number): string =>
		`### Entity${index}\n\nText.\n\n| Attribute | Type |\n|---|---|\n| state | enum(a, b) |\n\n- has many Entity${index + 1}\n- x${'`'.repeat(index % 50)}\n\n`;
	const model = Array.from({length: 3000}, (_, index) => part(index)).join('');

	expect(readDomainModel(`## Entities\n${model}`, 'm.md').facts.entities).toHaveLength(3000);
});
