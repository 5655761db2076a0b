import {nameKey} from '../../documents/domain-model/name-key.js';
import type {DomainModel, Entity} from '../../documents/facts.js';
import type {Shape} from './shape.js';

const derived = /\b(?:derived|computed|calculated|not stored|virtual|read[- ]only sum)\b/i;

const entityShape = ({name, attributes, place}: Entity, entities: ReadonlySet<string>): Shape => ({
	name,
	key: nameKey(name),
	isWhole: attributes.length > 0,
	place,
	attributes: attributes
		.filter(
			({text, type}) =>
				!derived.test(text) &&
				(type === null || !(entities.has(nameKey(type.replace(/[[\]?<>]/g, ' '))) || /\[\]|^(?:list|set|array)\b/i.test(type))),
		)
		.map(attribute => ({
			name: attribute.name,
			key: nameKey(attribute.name),
			type: attribute.type,
			isRequired: attribute.nullable === null ? null : !attribute.nullable,
			isFilled: false,
			values: attribute.values.length > 0 ? attribute.values : null,
			place: attribute.place,
		})),
});

/**
The entities of the domain model as they are compared: what is derived, and what refers to another entity as a whole, is no attribute here.
*/
export const modelShapes = ({entities}: DomainModel): readonly Shape[] => {
	const keys = new Set(entities.map(({name}) => nameKey(name)));
	return entities.map(entity => entityShape(entity, keys));
};
