import type {CodeBlock} from '../../../source/checks/blocks/code-block.js';
import {codeBlocks} from '../../../source/checks/blocks/code-blocks.js';
import type {SqlBlock} from '../../../source/checks/blocks/sql/script.js';
import type {Models} from '../../../source/checks/cross/models.js';
import {modelsOf} from '../../../source/checks/cross/models-of.js';
import type {Finding} from '../../../source/checks/finding.js';
import {readDomainModel} from '../../../source/documents/domain-model/read-domain-model.js';
import type {Facts} from '../../../source/documents/facts.js';
import {readPlan} from '../../../source/documents/plan/read-plan.js';
import {parseSql} from '../../../source/proving/parse-sql.js';
import {proveBlock} from '../../../source/proving/prove-block.js';
import {sampleFacts} from '../../documents/plan/sample.js';

export type World = {
	/** The plan, in any number of sections. */
	readonly plan: string;
	/** The domain model as its document. */
	readonly model?: string;
	/** The project's own migration. */
	readonly ground?: string;
};

const modelPath = 'docs/domain-model.md';

const factsWith = (model: string | undefined): Facts | null =>
	model === undefined ? null : {...sampleFacts, domainModel: readDomainModel(model, modelPath).facts};

const groundOf = async (sql: string | undefined): Promise<readonly SqlBlock[]> => {
	const block: CodeBlock = {language: 'sql', text: sql ?? '', path: 'migrations/001.sql', line: 1, lead: ''};
	return sql === undefined ? [] : [{block, script: await parseSql(sql)}];
};

/**
What a plan's blocks turn out to say, parsed as the thread does it.
*/
export const modelsIn = async ({plan: text, model, ground}: World): Promise<Models> => {
	const plan = readPlan(text, 'plan.md');
	const proofs = await Promise.all(
		codeBlocks(text, 'plan.md', plan.fences).map(async block => ({block, proof: await proveBlock({...block, line: 1}, () => {})})),
	);
	return modelsOf({
		plan,
		facts: factsWith(model),
		diagrams: proofs.flatMap(({block, proof: {model: each}}) => (each?.kind === 'diagram' ? [{block, diagram: each.diagram}] : [])),
		apis: proofs.flatMap(({block, proof: {model: each}}) => (each?.kind === 'api' ? [{block, model: each}] : [])),
		scripts: proofs.flatMap(({block, proof: {model: each}}) => (each?.kind === 'sql' ? [{block, script: each.script}] : [])),
		ground: await groundOf(ground),
		isGroundKnown: ground !== undefined,
	});
};

const fence = (language: string, text: string): string => `\`\`\`${language}\n${text.trim()}\n\`\`\`\n`;

export const sql = (text: string): string => fence('sql', text);
export const mermaid = (text: string): string => fence('mermaid', text);
export const yaml = (text: string): string => fence('yaml', text);

/** The line of the plan that holds a text, for expectations that a person can read. */
const lineText = (plan: string, line: number | undefined): string => plan.split('\n')[(line ?? 0) - 1]?.trim() ?? '';

/**
Findings as «severity at the text of their line: message».
*/
export const shown = ({plan}: World, findings: readonly Finding[]): readonly string[] =>
	findings.map(
		({severity, place, message}) => `${severity} at ${place?.path === 'plan.md' ? lineText(plan, place.line) : place?.path}: ${message}`,
	);
