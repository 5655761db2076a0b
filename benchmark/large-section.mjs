/**
The text of a section with much to prove: 30 diagrams, 3 API descriptions and 20 tables in 3,000 lines.
*/
const fence = (language, lines) => [`\`\`\`${language}`, ...lines, '```', ''];

const diagram = number =>
	number % 2 === 0
		? fence('mermaid', ['sequenceDiagram', ...Array.from({length: 30}, (_, step) => `  Clerk${number}->>Store${step % 4}: step ${step}`)])
		: fence('mermaid', ['erDiagram', ...Array.from({length: 25}, (_, row) => `  ENTITY${number} {\n    string attribute${row}\n  }`)]);

const api = number =>
	fence('yaml', [
		'openapi: 3.1.0',
		`info: {title: API ${number}, version: 1.0.0}`,
		'paths:',
		...Array.from({length: 40}, (_, path) => [
			`  /things-${number}/path-${path}/{id}:`,
			'    get:',
			`      operationId: get${number}x${path}`,
			'      security: []',
			'      parameters: [{name: id, in: path, required: true, schema: {type: string}}]',
			"      responses: {'200': {description: ok, content: {application/json: {schema: {type: object, properties: {id: {type: string}}}, example: {id: a}}}}}",
		]).flat(),
	]);

const table = number =>
	fence('sql', [
		`CREATE TABLE thing_${number} (`,
		'  id uuid PRIMARY KEY,',
		...Array.from({length: 10}, (_, column) => `  column_${column} text NOT NULL,`),
		number === 0 ? '  parent uuid' : `  parent uuid REFERENCES thing_${number - 1} (id)`,
		');',
		`CREATE INDEX thing_${number}_parent ON thing_${number} (parent);`,
	]);

export const largeSection = () => {
	const blocks = [
		...Array.from({length: 30}, (_, number) => diagram(number)),
		...Array.from({length: 3}, (_, number) => api(number)),
		...Array.from({length: 20}, (_, number) => table(number)),
	].flat();
	const filler = Array.from({length: Math.max(0, 3000 - blocks.length)}, (_, line) =>
		line % 4 === 3 ? '' : `- The invoice of line ${line} is stored before its receipt is sent, see \`src/web.ts\` (exists)`,
	);
	return `### Conceptual model\n\n${[...filler, '', ...blocks].join('\n')}\n`;
};
