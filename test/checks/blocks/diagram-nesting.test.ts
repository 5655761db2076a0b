import {expect, test} from 'vitest';
import {diagramNesting} from '../../../source/checks/blocks/mermaid/diagram-nesting.js';

const cases: ReadonlyArray<readonly [name: string, text: string, line: number | null]> = [
	['a subgraph', 'flowchart TD\n  subgraph a\n    A --> B\n  end', null],
	['300 subgraphs side by side', `flowchart TD\n${'subgraph a\nA-->B\nend\n'.repeat(300)}`, null],
	['300 subgraphs in each other', `flowchart TD\n${'subgraph a\n'.repeat(300)}`, 268],
	['300 messages of somebody called alt', `sequenceDiagram\n${'alt->>loop: x\n'.repeat(300)}`, null],
	['300 messages of somebody called alt, with spaces', `sequenceDiagram\n${'alt ->> loop: x\n'.repeat(300)}`, null],
	['300 alternatives in each other', `sequenceDiagram\n${'  alt yes\n'.repeat(300)}`, 268],
	['300 loops without a word', `sequenceDiagram\n${'loop\n'.repeat(300)}`, 268],
	['300 nodes called loop', `flowchart TD\n${'loop --> A\n'.repeat(300)}`, null],
	['another diagram', `classDiagram\n${'subgraph a\n'.repeat(300)}`, null],
];

for (const [name, text, line] of cases) {
	test(`nesting of diagrams: ${name}`, () => {
		const [finding] = diagramNesting({language: 'mermaid', text, path: 'plan.md', line: 11, lead: ''});

		expect(finding?.place?.line ?? null).toBe(line);
	});
}
