import {openQuestion, partDraft} from '../part-draft.js';
import {cite, quote} from '../quotation.js';
import type {OutlineQuestion, PartDraft} from '../section.js';
import {table} from '../table.js';
import type {Touched} from '../touched-entities.js';
import {unmodelledTerms} from '../unmodelled-terms.js';
import {scopeOf} from '../use-case-facts.js';
import type {SchemaGiven} from './schema.js';

const mostIds = 8;

const unmodelled = ({useCase, domainModel}: SchemaGiven): readonly OutlineQuestion[] => {
	const found = unmodelledTerms(useCase, domainModel);
	const named = found.map(({term}) => `${term.term} [${term.id}]`).join(', ');
	return found.length === 0
		? []
		: [
				openQuestion(
					'unmodelled',
					`The use case keeps something of ${named}, which the domain model defines and gives no entity. What is stored of it, and whose is it?`,
					{facts: found.flatMap(({term, facts}) => [term, ...facts]), isBlocking: true},
				),
			];
};

/**
The entities that the use case names, with the facts that name them.
*/
export const conceptual = (given: SchemaGiven, touched: readonly Touched[]): PartDraft => {
	const {useCase} = given;
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
		questions: [...(touched.length + useCase.data.length === 0 ? [none] : []), ...unmodelled(given)],
		otherwise: `the entities of the use case are new; they stand in the logical model ${cite(useCase.data)}`,
	});
};
