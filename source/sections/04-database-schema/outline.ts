import {schemaDelta} from '../schema-delta.js';
import type {OutlineAnswers, PartDraft} from '../section.js';
import {touchedEntities} from '../touched-entities.js';
import {conceptual} from './conceptual.js';
import {dataQualities} from './data-qualities.js';
import {entityDiagram} from './entity-diagram.js';
import {indexes} from './indexes.js';
import {logical} from './logical.js';
import {migration} from './migration.js';
import {physical} from './physical.js';
import type {SchemaGiven} from './schema.js';

/**
What follows by rule for section 4.
*/
export const outline = (given: SchemaGiven, answers: OutlineAnswers): readonly PartDraft[] => {
	const touched = touchedEntities(given.useCase, given.domainModel);
	const delta = schemaDelta(given.useCase, given.domainModel, given.rulings);
	return [
		conceptual(given, touched),
		logical(given, {touched, delta}),
		entityDiagram(given, touched),
		physical(given, delta, answers),
		indexes(given, touched),
		migration(given, delta),
		dataQualities(given),
	];
};
