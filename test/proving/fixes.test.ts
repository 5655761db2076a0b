import {expect, test} from 'vitest';
import type {Finding} from '../../source/checks/finding.js';
import {proved} from '../helpers/proved.js';

const fence = (language: string, text: string): string => `# Plan\n\n\`\`\`${language}\n${text}\n\`\`\`\n`;

/** The plan with the lines of a finding as they should read. */
const applied = (plan: string, {place, fix}: Finding): string => {
	const lines = plan.split('\n');
	lines.splice((place?.line ?? 1) - 1, 1, fix ?? '');
	return lines.join('\n');
};

const api = (parameter: string): string =>
	`openapi: 3.1.0\ninfo: {title: a, version: b}\nsecurity: []\npaths:\n  /orders/{id}:\n    get:\n      parameters:\n${parameter}\n      responses: {'200': {description: ok}}`;

const cases: ReadonlyArray<readonly [name: string, plan: string, fix: string]> = [
	['a label with parentheses', fence('mermaid', 'flowchart TD\n  A --> B\n  B --> C[call pay(id)]'), '  B --> C["call pay(id)"]'],
	['two of them', fence('mermaid', 'flowchart LR\n  A[x (1)] --> B[y (2)]'), '  A["x (1)"] --> B["y (2)"]'],
	['a node called end', fence('mermaid', 'flowchart TD\n  A --> end'), '  A --> End'],
	['a diagram in a list', '- see\n\n  ```mermaid\n  flowchart TD\n    B --> C[call pay(id)]\n  ```\n', '    B --> C["call pay(id)"]'],
	[
		'a path parameter in one line',
		fence('yaml', api('        - {name: id, in: path, schema: {type: string}}')),
		'        - {name: id, in: path, required: true, schema: {type: string}}',
	],
	[
		'a path parameter over several lines',
		fence('yaml', api('        - name: id\n          in: path\n          schema: {type: string}')),
		'        - name: id\n          required: true',
	],
	[
		'one that is said to be optional',
		fence('yaml', api('        - {name: id, in: path, required: false, schema: {type: string}}')),
		'        - {name: id, in: path, required: true, schema: {type: string}}',
	],
	[
		'one in JSON',
		fence(
			'json',
			'{\n"openapi": "3.1.0",\n"info": {"title": "a", "version": "b"},\n"security": [],\n"paths": {"/orders/{id}": {"get": {"responses": {"200": {"description": "ok"}}, "parameters": [{\n"name": "id",\n"in": "path",\n"schema": {"type": "string"}}]}}}\n}',
		),
		'"name": "id",\n"required": true,',
	],
];

for (const [name, plan, fix] of cases) {
	test(`what is suggested mends it: ${name}`, async () => {
		const [finding, ...others] = (await proved(plan)).filter(each => each.fix !== undefined || each.severity === 'error');
		expect(finding?.fix).toBe(fix);
		expect(others.filter(each => each.check === finding?.check)).toEqual([]);
		expect(finding && (await proved(applied(plan, finding))).filter(({severity}) => severity === 'error')).toEqual([]);
	});
}

const without: ReadonlyArray<readonly [name: string, plan: string]> = [
	['a fault that nobody knows a correction for', fence('mermaid', 'flowchart TD\n  A --> --> B')],
	['a line that does not parse with it either', fence('mermaid', 'flowchart TD\n  A[x (1)] -->> --> B')],
	['a sequence', fence('mermaid', 'sequenceDiagram\n  A->>B: x\n  end')],
	[
		'a parameter that is optional some lines below',
		fence('yaml', api('        - name: id\n          in: path\n          required: false\n          schema: {type: string}')),
	],
];

for (const [name, plan] of without) {
	test(`nothing is suggested for ${name}`, async () => {
		const findings = (await proved(plan)).filter(({severity}) => severity === 'error');
		expect(findings.map(({fix}) => fix)).toEqual([undefined]);
	});
}
