import type {CodeBlock} from '../checks/blocks/code-block.js';
import type {Diagram} from '../checks/blocks/mermaid/diagram.js';
import type {ApiModel} from '../checks/blocks/openapi/api-model.js';
import type {ParsedScript} from '../checks/blocks/sql/statement.js';
import type {Finding} from '../checks/finding.js';

/**
What a block turned out to say, for the checks that compare blocks; `null` where nothing compares it.
*/
export type BlockModel =
	| {readonly kind: 'diagram'; readonly diagram: Diagram}
	| ApiModel
	| {readonly kind: 'sql'; readonly script: ParsedScript}
	| null;

/**
What was found in one block. Places are lines of the block's file.
*/
export type Proof = {readonly findings: readonly Finding[]; readonly model: BlockModel};

/**
What the thread is asked: to prove one block. It says `started` when what it needs is loaded, so that loading is not counted as checking.
*/
export type ThreadRequest = {readonly id: number; readonly block: CodeBlock};

export type ThreadMessage =
	| {readonly kind: 'started'; readonly id: number}
	| {readonly kind: 'proved'; readonly id: number; readonly proof: Proof}
	| {readonly kind: 'failed'; readonly id: number; readonly stack: string};
