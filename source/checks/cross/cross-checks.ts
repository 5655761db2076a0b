import type {Finding} from '../finding.js';
import {apiFollowsGuidelines} from '../guidelines/api-follows-guidelines.js';
import {apiMatchesModel} from './api-matches-model.js';
import {componentsShown} from './components-shown.js';
import {diagramMatchesModel} from './diagram-matches-model.js';
import {diagramMatchesSchema} from './diagram-matches-schema.js';
import {endpointsKnown} from './endpoints-known.js';
import {entitiesCovered} from './entities-covered.js';
import type {Models} from './models.js';
import {participantsKnown} from './participants-known.js';
import {relationsMatchKeys} from './relations-match-keys.js';
import {relationsMatchModel} from './relations-match-model.js';
import {schemaMatchesModel} from './schema-matches-model.js';

/**
What the parsed blocks of a plan say against each other, the domain model and the guidelines.
*/
export const crossChecks = (models: Models): readonly Finding[] => [
	...(models.facts === null ? [] : apiFollowsGuidelines(models.facts.guidelines, models.apis)),
	...[
		diagramMatchesSchema,
		schemaMatchesModel,
		diagramMatchesModel,
		relationsMatchKeys,
		relationsMatchModel,
		apiMatchesModel,
		entitiesCovered,
		participantsKnown,
		componentsShown,
		endpointsKnown,
	].flatMap(check => check(models)),
];
