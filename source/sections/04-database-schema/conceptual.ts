import {openQuestion, partDraft} from '../part-draft.js';
import {cite, quote} from '../quotation.js';
import type {PartDraft} from '../section.js';
import {table} from '../table.js';
import type {Touched} from '../touched-entities.js';
import {scopeOf} from '../use-case-facts.js';
import type {SchemaGiven} from './schema.js';

const mostIds = 8;

/**
The entities that the use case names, with the facts that name them.
*/
export const conceptual = ({useCase}: SchemaGiven, touched: readonly Touched[]): PartDraft => {
	const rows = touched.map(({entity, facts}) => [
		entity.name,
		entity.status,
		entity.text === entity.name ? cite([entity]) : quote(entity),
		cite(facts.slice(0, mostIds)),
	]);
	const none = openQuestion('entities', 'The use case names no entity of the domain model. Which data does it read and write?', {
		facts: scopeOf(useCase),
		isBlocking: true,
	});
	return partDraft('conceptual', {
		text: table(['Entity', 'Status', 'In the domain model', 'Named by'], rows),
		questions: touched.length + useCase.data.length === 0 ? [none] : [],
		otherwise: `the entities of the use case are new; they stand in the logical model ${cite(useCase.data)}`,
	});
};
