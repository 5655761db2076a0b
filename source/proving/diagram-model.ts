import * as v from 'valibot';
import type {Diagram} from '../checks/blocks/mermaid/diagram.js';

const text = v.optional(
	v.union([
		v.string(),
		v.pipe(
			v.object({text: v.string()}),
			v.transform(({text: inner}) => inner),
		),
	]),
	'',
);

const shapes = v.array(v.object({alias: v.string(), label: text, typeC4Shape: text}));
const boundaries = v.array(v.object({alias: v.string()}));
const relations = v.array(v.object({from: v.string(), to: v.string()}));

const entities = v.map(
	v.string(),
	v.object({
		id: v.string(),
		attributes: v.array(v.object({name: v.string(), type: v.string(), keys: v.optional(v.array(v.string()), [])})),
	}),
);
const entityRelations = v.array(
	v.object({
		entityA: v.string(),
		entityB: v.string(),
		roleA: v.string(),
		relSpec: v.object({cardA: v.string(), cardB: v.string()}),
	}),
);

const actors = v.map(v.string(), v.object({description: v.string(), type: v.optional(v.string(), 'participant')}));

const call = (database: object, name: string): unknown => {
	const method: unknown = Reflect.get(database, name);
	return typeof method === 'function' ? Reflect.apply(method, database, []) : undefined;
};

const c4Of = (database: object): Diagram => ({
	kind: 'c4',
	elements: v.parse(shapes, call(database, 'getC4ShapeArray')).map(({alias, label, typeC4Shape}) => ({alias, label, shape: typeC4Shape})),
	boundaries: v.parse(boundaries, call(database, 'getBoundaries') ?? call(database, 'getBoundarys')).map(({alias}) => alias),
	relations: v.parse(relations, call(database, 'getRels')),
});

const entitiesOf = (database: object): Diagram => {
	const found = v.parse(entities, call(database, 'getEntities'));
	const names = new Map([...found].map(([name, {id}]) => [id, name]));
	return {
		kind: 'entities',
		entities: [...found].map(([name, {attributes}]) => ({name, attributes})),
		relations: v.parse(entityRelations, call(database, 'getRelationships')).map(({entityA, entityB, roleA, relSpec}) => ({
			from: names.get(entityA) ?? entityA,
			to: names.get(entityB) ?? entityB,
			cardinalityOfFrom: relSpec.cardB,
			cardinalityOfTo: relSpec.cardA,
			name: roleA,
		})),
	};
};

const sequenceOf = (database: object): Diagram => ({
	kind: 'sequence',
	participants: [...v.parse(actors, call(database, 'getActors'))].map(([id, {description, type}]) => ({
		id,
		label: description,
		isPerson: type === 'actor',
	})),
});

/**
What Mermaid's own model of a parsed diagram says. A model of another shape than expected is `other`: nothing is compared with it.
*/
export const diagramModel = (type: string, database: object): Diagram => {
	try {
		switch (type) {
			case 'c4': {
				return c4Of(database);
			}

			case 'er': {
				return entitiesOf(database);
			}

			case 'sequence': {
				return sequenceOf(database);
			}

			default: {
				return {kind: 'other', type};
			}
		}
	} catch {
		return {kind: 'other', type};
	}
};
