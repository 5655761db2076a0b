import {expect, test} from 'vitest';
import {provedBlock} from '../helpers/proved.js';

/** Every type of diagram: one that parses, and a slip in it. */
const types: ReadonlyArray<readonly [type: string, text: string, from: string, to: string]> = [
	['sequence', 'sequenceDiagram\n  participant A\n  loop daily\n    A->>B: x\n  end', '  end', '  done'],
	['class', 'classDiagram\n  class Order {\n    +pay() bool\n  }\n  Order --> Line', 'Order {', 'Order {{'],
	['entities', 'erDiagram\n  A ||--o{ B : has\n  A {\n    uuid id PK\n  }', '||--o{', '||-o{'],
	['flow', 'flowchart TD\n  A[Start] --> B{Paid?}\n  B -->|yes| C', 'B{Paid?}', 'B{Paid?'],
	['C4 context', 'C4Context\n  Person(a, "A")\n  System(b, "B")\n  Rel(a, b, "uses")', 'Rel(a, b, "uses")', 'Rel(a, b, "uses)'],
	['C4 component', 'C4Component\n  Container_Boundary(x, "X") {\n    Component(a, "A", "Go")\n  }', '  }', '  ]'],
	['C4 deployment', 'C4Deployment\n  Deployment_Node(n, "N", "Linux") {\n    Container(a, "A", "Go")\n  }', ' {', ' {{'],
	['state', 'stateDiagram-v2\n  [*] --> Open\n  Open --> Paid : pay', 'Open --> Paid : pay', 'Open --> --> Paid'],
	['Gantt', 'gantt\n  dateFormat YYYY-MM-DD\n  section One\n  Model :m1, 2026-01-05, 5d', '  Model :m1', '  Model m1'],
	['pie', 'pie title Share\n  "a" : 40\n  "b" : 60', '"a" : 40', '"a" : many'],
	['mindmap', 'mindmap\n  root((Plan))\n    Risks\n      Cost', '    Risks', '  Risks'],
	['git graph', 'gitGraph\n  commit\n  branch fix\n  commit\n  checkout main\n  merge fix', 'merge fix', 'merge'],
	['quadrant', 'quadrantChart\n  x-axis Low --> High\n  Fraud: [0.3, 0.8]', '[0.3, 0.8]', '[0.3; 0.8]'],
	['blocks', 'block-beta\n  columns 2\n  a b\n  a --> b', 'a --> b', 'a -->'],
	['architecture', 'architecture-beta\n  group api(cloud)[API]\n  service db(database)[Store] in api', 'in api', 'inside api'],
	['timeline', 'timeline\n  title Way\n  2026 : Pilot', 'timeline', 'timelime'],
	['journey', 'journey\n  section Pay\n    Open the link: 4: Customer', ': 4: Customer', ' 4 Customer'],
	[
		'requirement',
		'requirementDiagram\n  requirement r1 {\n    id: 1\n    text: fast\n    risk: high\n    verifymethod: test\n  }',
		'risk: high',
		'risk: huge',
	],
	['XY chart', 'xychart-beta\n  x-axis [a, b]\n  bar [1, 2]', 'bar [1, 2]', 'bar [1, two]'],
	['Sankey', 'sankey-beta\n\na,b,10\nb,c,5', 'a,b,10', 'a,b'],
	['packet', 'packet-beta\n  0-7: "Type"\n  8-15: "Size"', '8-15: "Size"', '8-15 "Size"'],
	['Kanban', 'kanban\n  todo[Todo]\n    a[Write]', 'a[Write]', 'a[Write'],
];

for (const [type, text, from, to] of types) {
	test(`${type}: what parses has no finding, a slip has one in its block`, async () => {
		expect(text).toContain(from);
		expect(await provedBlock('mermaid', text)).toEqual([]);

		const findings = await provedBlock('mermaid', text.replace(from, to));
		const last = 3 + text.split('\n').length;
		expect(findings.map(({check, severity}) => `${severity} ${check}`)).toEqual(['error mermaid-parses']);
		expect(findings[0]?.place?.line).toBeGreaterThanOrEqual(4);
		expect(findings[0]?.place?.line).toBeLessThanOrEqual(last);
	});
}
