/**
What a Mermaid diagram says, as far as other checks compare it. `type` is Mermaid's own name for it where nothing more is read (`pie`, `gantt`).
*/
export type Diagram =
	| {
			readonly kind: 'c4';
			readonly elements: readonly {readonly alias: string; readonly label: string; readonly shape: string}[];
			readonly boundaries: readonly string[];
			readonly relations: readonly {readonly from: string; readonly to: string}[];
	  }
	| {
			readonly kind: 'entities';
			readonly entities: readonly {readonly name: string; readonly attributes: readonly DiagramAttribute[]}[];
			readonly relations: readonly DiagramRelation[];
	  }
	| {
			readonly kind: 'sequence';
			readonly participants: readonly {readonly id: string; readonly label: string; readonly isPerson: boolean}[];
	  }
	| {readonly kind: 'other'; readonly type: string};

export type DiagramAttribute = {readonly name: string; readonly type: string; readonly keys: readonly string[]};

/**
`cardinalityOfTo` is how many of `to` one of `from` has.
*/
export type DiagramRelation = {
	readonly from: string;
	readonly to: string;
	readonly cardinalityOfFrom: string;
	readonly cardinalityOfTo: string;
	readonly name: string;
};

/**
How a parser took a diagram. `line` counts from 1 in the block, and is near the fault rather than at it.
*/
export type ParsedDiagram =
	| {readonly kind: 'parsed'; readonly diagram: Diagram}
	| {readonly kind: 'refused'; readonly message: string; readonly line: number};
