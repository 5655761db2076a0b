import type {PartDraft} from '../section.js';
import {concernPart} from './concern-part.js';
import {envelope} from './envelope.js';
import type {QualitiesGiven} from './qualities.js';
import {raisedConcerns} from './raised.js';
import {security} from './security.js';
import {targets} from './targets.js';

/**
What follows by rule for section 7.
*/
export const outline = (given: QualitiesGiven): readonly PartDraft[] => {
	const raised = raisedConcerns(given);
	return [
		targets(given),
		security(given, raised),
		concernPart('reliability', given, raised),
		concernPart('observability', given, raised),
		concernPart('compliance', given, raised),
		concernPart('deployment', given, raised),
		envelope(given, raised),
	];
};
