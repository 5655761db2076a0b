import type {Facts} from '../../documents/facts.js';
import type {Plan} from '../../documents/plan/plan.js';
import type {CodeBlock} from '../blocks/code-block.js';
import type {Diagram} from '../blocks/mermaid/diagram.js';
import type {ApiModel} from '../blocks/openapi/api-model.js';
import type {Schema} from '../blocks/sql/schema-of.js';
import type {EntityDiagram} from './diagram-shapes.js';
import type {Shape} from './shape.js';

/**
Everything that a plan's blocks turned out to say, beside what the documents say: what the cross-checks compare. Shapes and tables are read once for all of them.
*/
export type Models = {
	readonly plan: Plan;
	readonly facts: Facts | null;
	readonly diagrams: readonly {readonly block: CodeBlock; readonly diagram: Diagram}[];
	readonly entityDiagrams: readonly EntityDiagram[];
	readonly apis: readonly {readonly block: CodeBlock; readonly model: ApiModel}[];
	/** The tables as they stand after the plan, on top of the project's own. */
	readonly schema: Schema;
	/** The tables that a statement of the plan makes or changes. */
	readonly touched: ReadonlySet<string>;
	/** Whether all tables of the project are known. */
	readonly isGroundKnown: boolean;
	readonly shapes: {
		readonly diagrams: readonly Shape[];
		readonly tables: ReadonlyMap<string, Shape>;
		readonly entities: ReadonlyMap<string, Shape>;
	};
};
