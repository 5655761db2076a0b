import type {CodeBlock} from '../checks/blocks/code-block.js';
import {jsonParses} from '../checks/blocks/json-parses.js';
import {c4AliasesDeclared} from '../checks/blocks/mermaid/c4-aliases-declared.js';
import {diagramNesting} from '../checks/blocks/mermaid/diagram-nesting.js';
import {ganttDatesExist} from '../checks/blocks/mermaid/gantt-dates-exist.js';
import {ganttTasksKnown} from '../checks/blocks/mermaid/gantt-tasks-known.js';
import {mendedLine} from '../checks/blocks/mermaid/mended-line.js';
import {mermaidParses} from '../checks/blocks/mermaid/mermaid-parses.js';
import {apiSource, mayBeApi} from '../checks/blocks/openapi/api-source.js';
import {checkApi} from '../checks/blocks/openapi/check-api.js';
import {yamlParses} from '../checks/blocks/yaml-parses.js';
import type {Proof} from './job.js';
import {type BlockKind, blockKind} from './languages.js';
import {lintApi, loadValidator} from './lint-api.js';
import {loadMermaid, parseDiagram} from './parse-diagram.js';
import {loadSqlParser, parseSql} from './parse-sql.js';

type Prove = (block: CodeBlock) => Promise<Proof>;

type Kind = {readonly load: (block: CodeBlock) => Promise<unknown>; readonly prove: Prove};

const nothing: Proof = {findings: [], model: null};

// A correction is offered only where the diagram gets on with it.
const mendedIn = async ({text}: CodeBlock, line: number): Promise<string | null> => {
	const lines = text.split('\n');
	const mended = mendedLine(text, lines[line - 1] ?? '');
	const again = mended === null ? null : await parseDiagram(lines.with(line - 1, mended).join('\n'));
	return again !== null && (again.kind === 'parsed' || again.line > line) ? mended : null;
};

const proveDiagram: Prove = async block => {
	const tooDeep = diagramNesting(block);

	if (tooDeep.length > 0) {
		return {...nothing, findings: tooDeep};
	}

	const parsed = await parseDiagram(block.text);

	if (parsed.kind === 'refused') {
		return {findings: mermaidParses(block, parsed, await mendedIn(block, parsed.line)), model: null};
	}

	const {diagram} = parsed;
	return {
		findings: [...c4AliasesDeclared(block, diagram), ...ganttDatesExist(block), ...ganttTasksKnown(block)],
		model: {kind: 'diagram', diagram},
	};
};

const proveStructured: Prove = async block => {
	const findings = block.language === 'json' ? jsonParses(block) : yamlParses(block);
	const source = findings.length === 0 ? apiSource(block.text) : null;
	return source === null ? {...nothing, findings} : checkApi(block, source, await lintApi(source.text));
};

const plain: Kind = {load: async () => {}, prove: async block => ({...nothing, findings: jsonParses(block)})};
const structured: Kind = {load: async ({text}) => (mayBeApi(text) ? loadValidator() : undefined), prove: proveStructured};
const diagram: Kind = {load: loadMermaid, prove: proveDiagram};

const sql: Kind = {load: loadSqlParser, prove: async ({text}) => ({...nothing, model: {kind: 'sql', script: await parseSql(text)}})};

const kinds: Readonly<Record<BlockKind, Kind>> = {plain, structured, diagram, sql};

/**
Checks one block by the language it names. What it needs is loaded first; `onLoaded` says when.
*/
export const proveBlock = async (block: CodeBlock, onLoaded: () => void): Promise<Proof> => {
	const language = blockKind(block.language);

	if (language === null) {
		return nothing;
	}

	const kind = kinds[language];
	await kind.load(block);
	onLoaded();
	return kind.prove(block);
};
