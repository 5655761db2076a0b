import type {PartDraft} from '../section.js';
import {touchedEntities} from '../touched-entities.js';
import {touchedPaths} from '../touched-paths.js';
import {componentTable} from './component-table.js';
import type {ComponentsGiven} from './components.js';
import {conventions} from './conventions.js';
import {protocols} from './protocols.js';
import {sequences} from './sequences.js';
import {sourceTree} from './source-tree.js';

/**
What follows by rule for section 3.
*/
export const outline = (given: ComponentsGiven): readonly PartDraft[] => {
	const touched = touchedEntities(given.useCase, given.domainModel);
	const paths = touchedPaths(given.code, touched);
	return [componentTable(given, paths), sequences(given, touched), protocols(given), sourceTree(given, paths), conventions(given)];
};
