import type {Ruling} from '../sections/section.js';

const technologies = [1, 2, 3, 6, 8, 9, 10];
const entities = [1, 3, 4, 5, 9, 10];
const bounds = [1, 5, 7, 9];
const interfaces = [1, 5, 7, 9];
const documents = [1, 10];

/**
Which sections a ruling is raised for, by the check that found the conflict.
*/
const concerns: Readonly<Record<string, readonly number[]>> = {
	'technology-differs': technologies,
	'technology-outside-summary': technologies,
	'technology-ruled-out': technologies,
	'technology-version': technologies,
	'forbidden-technology': technologies,
	'summary-contradicts': technologies,
	'attribute-length': entities,
	'attribute-missing': entities,
	'attribute-nullability': entities,
	'attribute-type': entities,
	'code-nullability': entities,
	'code-type': entities,
	'code-values': entities,
	'entity-alias': entities,
	'enum-value': entities,
	'model-contradicts': entities,
	cardinality: entities,
	'bound-against-guideline': bounds,
	'numbers-disagree': bounds,
	'rules-disagree': bounds,
	'negated-twins': bounds,
	authentication: interfaces,
	'path-naming': interfaces,
	'path-version': interfaces,
	'path-missing': [1, 3, 9],
	'required-part': [1, 7, 9, 10],
};

/**
The rulings that a section is given: only those raised for it, so that a ruling on the schema reopens no other section. A conflict that a model found says itself which sections need its ruling; what else is not in this table, such as a missing document, concerns the alignment and the next steps.
*/
export const rulingsFor =
	(rulings: readonly Ruling[]) =>
	(section: number): readonly Ruling[] =>
		rulings.filter(({check, sections}) => (sections ?? concerns[check] ?? documents).includes(section));
