import {expect, test} from 'vitest';
import {provedBlock, said} from '../helpers/proved.js';

const diagrams: Readonly<Record<string, string>> = {
	sequence:
		'sequenceDiagram\n  actor C as Clerk\n  participant S as Shop\n  C->>+S: order\n  alt paid\n    S-->>-C: receipt\n  else\n    S-->>C: reminder\n  end\n  Note over C,S: done',
	'sequence with a coloured box': 'sequenceDiagram\n  box Blue Shop\n    participant A\n  end\n  A->>A: think',
	class: 'classDiagram\n  class Order {\n    +String id\n    +pay() bool\n  }\n  Order "1" --> "*" Line : has\n  Order <|-- Quote',
	'class without members': 'classDiagram\n  A --> B',
	entities: 'erDiagram\n  ORDER ||--o{ LINE : has\n  ORDER {\n    uuid id PK\n    string note "free text"\n  }',
	flow: 'flowchart TD\n  A["Start (now)"] --> B{Paid?}\n  B -->|yes| C([Ship])\n  subgraph later\n    C --> D[(Store)]\n  end',
	graph: 'graph LR; A-->B; B-->C',
	C4: 'C4Container\n  Person(clerk, "Clerk")\n  System_Boundary(shop, "Shop") {\n    Container(web, "Web", "React")\n    ContainerDb(db, "Store", "PostgreSQL")\n  }\n  Rel(clerk, web, "Uses", "HTTPS")\n  BiRel(web, db, "Reads")\n  Rel_D(shop, clerk, "Tells")',
	state: 'stateDiagram-v2\n  [*] --> Open\n  Open --> Paid : pay\n  state Paid {\n    [*] --> Booked\n  }\n  Paid --> [*]',
	gantt:
		'gantt\n  title Phases\n  dateFormat YYYY-MM-DD\n  section One\n  Model :done, m1, 2026-01-05, 5d\n  Schema :s1, after m1, 2026-02-28\n  Review :crit, milestone, after m1 s1, 0d\n  Ship :2w',
	'gantt by hours': 'gantt\n  dateFormat HH:mm\n  Start :a, 09:30, 30m\n  End :until a',
	pie: 'pie title Share\n  "a" : 40\n  "b" : 60',
	mindmap: 'mindmap\n  root((Plan))\n    Risks\n      Cost',
	git: 'gitGraph\n  commit\n  branch fix\n  commit\n  checkout main\n  merge fix',
	quadrant: 'quadrantChart\n  x-axis Low --> High\n  y-axis Rare --> Often\n  Fraud: [0.3, 0.8]',
	block: 'block-beta\n  columns 2\n  a b\n  a --> b',
	architecture:
		'architecture-beta\n  group api(cloud)[API]\n  service db(database)[Store] in api\n  service web(server)[Web] in api\n  db:L -- R:web',
	timeline: 'timeline\n  2026 : Pilot\n  2027 : Rollout',
	journey: 'journey\n  section Pay\n    Open the link: 4: Customer',
	requirement: 'requirementDiagram\n  requirement r1 {\n    id: 1\n    text: fast\n    risk: high\n    verifymethod: test\n  }',
	'with front matter and a directive': '---\ntitle: Pay\n---\n%%{init: {"theme": "dark"}}%%\nsequenceDiagram\n  %% who\n  A->>B: pay',
};

for (const [name, text] of Object.entries(diagrams)) {
	test(`a diagram that parses: ${name}`, async () => {
		expect(said(await provedBlock('mermaid', text))).toEqual([]);
	});
}

const cases: ReadonlyArray<readonly [name: string, text: string, findings: readonly string[]]> = [
	[
		'an arrow to nobody',
		'sequenceDiagram\n  A->>B: x\n  A->>',
		['6 mermaid-parses: Unexpected end of the line near this line, expected `+`, `-`, `()`, `ACTOR`'],
	],
	[
		'an alt without an end',
		'sequenceDiagram\n  alt paid\n  A->>B: x',
		['6 mermaid-parses: Unexpected end of the diagram near this line, expected a diagram that parses'],
	],
	['an unknown type', 'sequenceChart\n  A->>B: x', ['4 mermaid-parses: Unexpected first line, expected the type of a Mermaid diagram']],
	['nothing', '', ['4 mermaid-parses: Unexpected first line, expected the type of a Mermaid diagram']],
	[
		'a label with parentheses',
		'flowchart TD\n  A --> B\n  B --> C[call pay(id)]',
		['6 mermaid-parses: Unexpected `PS` near this line, expected a diagram that parses; a label with parentheses needs double quotes'],
	],
	[
		'a node called end',
		'flowchart TD\n  A --> end',
		['5 mermaid-parses: Unexpected `end` near this line, expected a diagram that parses; `end` is reserved, `End` is not'],
	],
	[
		'a fault below comments',
		'---\ntitle: Pay\n---\n%%{init: {"theme":\n"dark"}}%%\n%% one\n\nerDiagram\n  %% two\n  A ||--o{ B',
		['13 mermaid-parses: Unexpected end of the line near this line, expected `COLON`, `STYLE_SEPARATOR`'],
	],
	[
		'an open brace',
		'erDiagram\n  A {\n    string id',
		['6 mermaid-parses: Unexpected end of the diagram near this line, expected `BLOCK_STOP`, `ATTRIBUTE_WORD`, `ATTRIBUTE_KEY`, `COMMENT`'],
	],
	[
		'a relation to nobody',
		'C4Context\n  Person(clerk, "Clerk")\n  System(shop, "Shop")\n  Rel(clerk, shop, "uses")\n  Rel(shop, bank, "pays", "HTTPS")',
		['8 c4-aliases-declared: Unexpected alias `bank` in a relation, expected one that an element or boundary declares'],
	],
	[
		'a day in no calendar',
		'gantt\n  dateFormat YYYY-MM-DD\n  Pay :p, 2026-02-30, 3d\n  Ship :2026-13-01, 2026-04-31',
		[
			'6 gantt-dates-exist: Unexpected `2026-02-30`, expected a date that exists, as YYYY-MM-DD',
			'7 gantt-dates-exist: Unexpected `2026-13-01`, expected a date that exists, as YYYY-MM-DD',
			'7 gantt-dates-exist: Unexpected `2026-04-31`, expected a date that exists, as YYYY-MM-DD, or a duration such as 3d',
		],
	],
	[
		'a task after none',
		'gantt\n  dateFormat YYYY-MM-DD\n  Pay :p, 2026-02-01, 3d\n  Ship :after q p, 3d',
		['7 gantt-tasks-known: Unexpected task `q`, expected the id of a task of this chart'],
	],
	[
		'an end that is no duration',
		'gantt\n  dateFormat YYYY-MM-DD\n  Pay :p, 2026-02-01, three days',
		['6 gantt-dates-exist: Unexpected `three days`, expected a date that exists, as YYYY-MM-DD, or a duration such as 3d'],
	],
	[
		'a diagram too large to be drawn',
		`flowchart TD\n${'  A --> B\n'.repeat(6000)}`,
		['4 block-size: Unexpected block of 60,013 characters, expected at most 50,000'],
	],
];

for (const [name, text, expected] of cases) {
	test(`a diagram with a fault: ${name}`, async () => {
		expect(said(await provedBlock('mermaid', text))).toEqual(expected);
	});
}

test('a leap day exists, in leap years only', async () => {
	const chart = (year: number) => `gantt\n  dateFormat YYYY-MM-DD\n  Pay :${year}-02-29, 1d`;

	expect(await provedBlock('mermaid', chart(2028))).toEqual([]);
	expect(await provedBlock('mermaid', chart(2100))).toHaveLength(1);
});
