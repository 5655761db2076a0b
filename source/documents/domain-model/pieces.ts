import type {Attribute, Place, Relation, Term} from '../facts.js';

export type Status = 'current' | 'planned';

/**
What one carrier of a domain model (a table, a list, a diagram) says. `carrier` tells one from another, so that two that contradict each other are seen; ids are given when all pieces are merged.
*/
export type Piece = {readonly carrier: number} & (
	| {
			readonly kind: 'entity';
			readonly name: string;
			readonly status: Status;
			/** A heading is an entity only where something else bears it out. */
			readonly isCertain: boolean;
			readonly text: string;
			readonly place: Place;
	  }
	| {
			readonly kind: 'attribute';
			readonly entity: string;
			readonly status: Status;
			/** An attribute only if its type turns out to be an entity or an enumeration. */
			readonly isTentative?: boolean;
			readonly attribute: Attribute;
	  }
	| {
			readonly kind: 'relation';
			readonly entity: string;
			readonly status: Status;
			/** Whether both ends are entities because the relation says so, as in a diagram. */
			readonly isDeclaring: boolean;
			readonly relation: Relation;
	  }
	| {
			readonly kind: 'enumeration';
			readonly name: string;
			readonly entity: string | null;
			/** Whether it is a type of its own (`<<enumeration>>`), and so no entity. */
			readonly isClass: boolean;
			readonly values: readonly string[];
			readonly text: string;
			readonly place: Place;
	  }
	| {
			readonly kind: 'term';
			/** What an entity is also called: no definition of its own. */
			readonly isAlias?: boolean;
			readonly term: Term;
	  }
);

export type PieceOf<Kind extends Piece['kind']> = Extract<Piece, {kind: Kind}>;

/**
The place of one line of a document.
*/
export const lineAt = (path: string, line: number, endLine = line): Place => ({path, line, endLine});
