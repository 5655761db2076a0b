import type {Place} from '../../documents/facts.js';

/**
An attribute, column or property, as they are compared with each other. What its carrier does not say is `null`; `isFilled` where a missing value is filled in.
*/
export type ShapeAttribute = {
	readonly name: string;
	readonly key: string;
	readonly type: string | null;
	readonly isRequired: boolean | null;
	readonly isFilled: boolean;
	readonly values: readonly string[] | null;
	readonly place: Place;
};

/**
An entity, table or schema, as they are compared with each other. `isWhole` where every attribute is listed.
*/
export type Shape = {
	readonly name: string;
	readonly key: string;
	readonly attributes: readonly ShapeAttribute[];
	readonly isWhole: boolean;
	readonly place: Place;
};

/**
Shapes by key; of two with one key the first counts.
*/
export const byKey = (shapes: readonly Shape[]): ReadonlyMap<string, Shape> =>
	new Map(shapes.toReversed().map(shape => [shape.key, shape]));

const technical =
	/^(?:id|uuid|created(?: (?:at|on|by|date|time))?|updated(?: (?:at|on|by|date|time))?|modified(?: (?:at|on|by))?|deleted(?: (?:at|on|by))?|archived at|version|row version|lock version|etag|revision|tenant id|search vector|xmin)$/;

/**
Whether an attribute is there for the machinery and not for the domain: keys, times of record, versions.
*/
export const isTechnical = ({key}: Pick<ShapeAttribute, 'key'>): boolean => technical.test(key);

/**
The attribute of a shape that another one names: by the same words, or as the key of what it refers to (`customer`, `customer_id`).
*/
export const attributeIn = (shape: Shape, key: string): ShapeAttribute | undefined =>
	shape.attributes.find(attribute => attribute.key === key) ??
	shape.attributes.find(attribute => attribute.key === `${key} id` || key === `${attribute.key} id`);
