import type {Facts} from '../../documents/facts.js';
import type {Plan} from '../../documents/plan/plan.js';
import type {CodeBlock} from '../blocks/code-block.js';
import type {Diagram} from '../blocks/mermaid/diagram.js';
import type {ApiModel} from '../blocks/openapi/api-model.js';
import {type Located, schemaOf} from '../blocks/sql/schema-of.js';
import {type SqlBlock, scriptOf} from '../blocks/sql/script.js';
import {diagramShapes} from './diagram-shapes.js';
import {modelShapes} from './model-shapes.js';
import type {Models} from './models.js';
import {byKey} from './shape.js';
import {tableShapes} from './table-shapes.js';

/**
What the blocks of a plan turned out to say, and the migrations below it.
*/
export type Parsed = {
	readonly plan: Plan;
	readonly facts: Facts | null;
	readonly diagrams: readonly {readonly block: CodeBlock; readonly diagram: Diagram}[];
	readonly apis: readonly {readonly block: CodeBlock; readonly model: ApiModel}[];
	readonly scripts: readonly SqlBlock[];
	readonly ground: readonly SqlBlock[];
	readonly isGroundKnown: boolean;
};

const located = ({path, line}: CodeBlock, statement: Located['statement'], isShape = false): Located => ({
	statement,
	path,
	shift: line - 1,
	isShape,
});

/**
Brings the blocks of a plan into one form to be compared: tables after the way forward and in the shape that the plan shows for them, entities drawn, entities of the domain model.
*/
export const modelsOf = ({plan, facts, diagrams, apis, scripts, ground, isGroundKnown}: Parsed): Models => {
	const steps = scriptOf(scripts).filter(({role}) => role === 'up' || role === 'shape');
	const below = ground.flatMap(({block, script}) =>
		script.statements.filter(({marked}) => marked !== 'back-out').map(statement => located(block, statement)),
	);
	const schema = schemaOf([...below, ...steps.map(({block, statement, role}) => located(block, statement, role === 'shape'))]);
	const entityDiagrams = diagrams.flatMap(({block, diagram}) => (diagram.kind === 'entities' ? [{block, diagram}] : []));
	return {
		plan,
		facts,
		diagrams,
		entityDiagrams,
		apis,
		schema,
		touched: new Set(steps.flatMap(({statement}) => statement.changes.flatMap(change => ('table' in change ? [change.table] : [])))),
		isGroundKnown,
		shapes: {
			diagrams: entityDiagrams.flatMap(diagramShapes),
			tables: byKey(tableShapes(schema)),
			entities: byKey(facts === null ? [] : modelShapes(facts.domainModel)),
		},
	};
};
