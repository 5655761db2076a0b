import {type PartId, parts, type SectionNumber, titles} from '../source/sections/parts.js';

const each = (count: number, make: (number: number) => string): string =>
	Array.from({length: count}, (_, number) => make(number)).join('\n');

const table = (number: number): string => `CREATE TABLE thing_${number} (
  id uuid PRIMARY KEY,
  ${number === 0 ? 'owner text NOT NULL' : `thing_${number - 1}_id uuid NOT NULL REFERENCES thing_${number - 1} (id)`},
  name text NOT NULL CHECK (length(name) <= 200),
  state text NOT NULL CHECK (state IN ('open', 'done')),
  amount integer NOT NULL DEFAULT 0,
  made_at timestamptz NOT NULL DEFAULT now()
);
${number === 0 ? '' : `CREATE INDEX thing_${number}_parent ON thing_${number} (thing_${number - 1}_id);`}`;

const entities = (from: number): string => `erDiagram
${each(5, index => (from + index === 0 ? '' : `  thing_${from + index - 1} ||--o{ thing_${from + index} : has`))}
${each(5, index => `  thing_${from + index} {\n    uuid id PK\n    text name\n    text state\n    integer amount\n    timestamptz made_at\n  }`)}`;

const sequence = (number: number): string => `sequenceDiagram
  actor Clerk
  participant store as Store ${number}
${each(12, step => `  Clerk->>store: step ${step} of ${number}\n  store-->>Clerk: done`)}`;

const flow = (number: number): string =>
	`flowchart TD\n${each(15, step => `  A${number}x${step}[Step ${step}] --> A${number}x${step + 1}[Step ${step + 1}]`)}`;

const states = (number: number): string =>
	`stateDiagram-v2\n  [*] --> Open${number}\n${each(8, step => `  Open${number} --> S${number}x${step}: step ${step}`)}`;

const containers = (number: number): string => `C4Container
  Person(clerk, "Clerk")
${each(6, index => `  Container(c${index}, "Store ${number * 6 + index}", "Node.js", "Keeps things")`)}
${each(6, index => `  Rel(clerk, c${index}, "Uses", "HTTPS")`)}`;

const gantt = (number: number): string =>
	`gantt\n  dateFormat YYYY-MM-DD\n  section Build ${number}\n${each(10, step => `  Task ${step} :t${step}, 2027-01-${10 + step}, 3d`)}`;

const schema = (number: number): string => `    Thing${number}:
      type: object
      required: [id, name, state]
      properties:
        id: {type: string, format: uuid}
        name: {type: string, maxLength: 200}
        state: {type: string, enum: [open, done]}
        amount: {type: integer}`;

const path = (number: number): string => `  /v1/things-${number}/{thingId}:
    get:
      operationId: readThing${number}
      parameters:
        - {name: thingId, in: path, required: true, schema: {type: string, format: uuid}}
      responses:
        '200':
          description: The thing
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Thing${number}'}
              example: {id: 3f0c6a52-7c0e-4f7f-9d0c-5a4f6a1b2c3d, name: A thing, state: open, amount: ${number}}`;

const api = (number: number): string => `openapi: 3.1.0
info: {title: Things ${number}, version: 1.0.0}
security:
  - token: []
paths:
${each(7, index => path(number * 7 + index))}
components:
  securitySchemes:
    token: {type: http, scheme: bearer}
  schemas:
${each(7, index => schema(number * 7 + index))}`;

const fence = (language: string, text: string): string => `\`\`\`${language}\n${text}\n\`\`\`\n`;

// What differs between two editions: a remark in every block, so that none is known from before.
const remarks = {mermaid: '%%', sql: '--', yaml: '#'} as const;

const blocks = (edition: number): Readonly<Partial<Record<PartId, string>>> => {
	const block = (language: keyof typeof remarks, text: string): string =>
		fence(language, `${text}\n${remarks[language]} edition ${edition}`);
	const some = (count: number, make: (number: number) => string): string => each(count, number => block('mermaid', make(number)));
	return {
		context: some(2, containers),
		containers: some(2, number => containers(number + 2)),
		sequences: some(9, sequence) + some(5, states) + some(6, flow),
		'entity-diagram': some(4, number => entities(number * 5)),
		physical: block('sql', each(20, table)),
		migration: `Back-out:\n\n${block(
			'sql',
			each(20, number => `DROP TABLE thing_${19 - number};`),
		)}`,
		'http-api': each(3, number => block('yaml', api(number))),
		phases: some(2, gantt),
	};
};

const prose = (part: string, lines: number): string =>
	each(
		lines,
		line =>
			`- ${part}, point ${line}: what is kept is told in a sentence of its own, as [FR-${line % 20}, FR-${(line % 20) + 20}, FR-${(line % 20) + 40}] ask, in \`src/thing-${line % 40}.ts\` (new).`,
	);

/**
The use case that the plan is of: sixty requirements.
*/
export const largeUseCase = `# Keep things\n\n## Requirements\n\n${each(60, number => `- FR-${number}: Thing number ${number} MUST be kept for ${number + 1} days.`)}\n`;

/**
A plan of 3,000 lines with 30 diagrams, 3 APIs and 20 tables. No block of one edition is one of another.
*/
export const largePlan = (edition: number): string => {
	const own = blocks(edition);
	const sections = Object.entries(titles).map(([number, title]) => {
		const titlesOf: Readonly<Record<string, string>> = parts[Number(number) as SectionNumber];
		const bodies = Object.entries(titlesOf).map(
			([id, part]) => `### ${part}\n\n${prose(part, 26)}\n\n${Object.entries(own).find(([each]) => each === id)?.[1] ?? ''}`,
		);
		return `## ${number}. ${title}\n\n${bodies.join('\n')}`;
	});
	const tests = each(60, number => `| T-FR-${number} | Thing ${number} is there after ${number + 1} days |`);
	return `# Keep things: implementation plan\n\n${sections.join('\n').replace('### Risks', `| Test | Shows |\n| --- | --- |\n${tests}\n\n### Risks`)}\n`;
};
