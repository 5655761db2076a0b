import type {DomainModel, Entity} from '../../documents/facts.js';
import {openQuestion, partDraft} from '../part-draft.js';
import {cite, quote} from '../quotation.js';
import type {OutlineQuestion, PartDraft} from '../section.js';
import {table} from '../table.js';
import type {Touched} from '../touched-entities.js';
import {unmodelledTerms} from '../unmodelled-terms.js';
import {foldWords} from '../words.js';
import type {SchemaGiven} from './schema.js';

/** What introduces an entity in a diagram or in code says nothing of it. */
const declaration = /^(?:class|entity|interface|table|type|model|enum|record|struct|create table)\b|[{(]\s*$/i;

const isNamedOnly = ({name, text}: Entity): boolean => declaration.test(text) || text.replace(/[^\p{L}\p{N} ]/gu, '').trim() === name;

/** What the glossary says of an entity that the model only names. */
const defined = (entity: Entity, {glossary}: DomainModel): string => {
	const isOwn = (name: string): boolean => foldWords(name) === foldWords(entity.name);
	const term = glossary.find(each => isOwn(each.term));
	const others = glossary.filter(each => each !== term && each.synonyms.some(isOwn));
	const called = others.map(other => `also called ${other.term} ${cite([other])}`);
	return [`${term === undefined ? '' : quote(term)} ${cite([entity])}`.trim(), ...called].join(', ');
};

const unmodelled = ({useCase, domainModel}: SchemaGiven): readonly OutlineQuestion[] => {
	const found = unmodelledTerms(useCase, domainModel);
	const named = found.map(({term}) => `${term.term} [${term.id}]`).join(', ');
	return found.length === 0
		? []
		: [
				openQuestion(
					'unmodelled',
					`What is stored of ${named}, and whose is it? The use case keeps something of it; the domain model defines it and gives it no entity.`,
					{facts: found.flatMap(({term, facts}) => [term, ...facts]), isBlocking: true},
				),
			];
};

/**
The entities that the use case names, in the domain model's words.
*/
export const conceptual = (given: SchemaGiven, touched: readonly Touched[]): PartDraft => {
	const {useCase} = given;
	const rows = touched.map(({entity}) => [
		entity.name,
		isNamedOnly(entity) ? defined(entity, given.domainModel) : quote(entity),
		entity.status === 'planned' ? 'planned' : '',
	]);
	const none = openQuestion('entities', 'Which data does this read and write? The use case names no entity of the domain model.', {
		facts: [],
		isBlocking: true,
	});
	return partDraft('conceptual', {
		text: table(['Entity', 'In the domain model', 'Status'], rows),
		questions: [...(touched.length + useCase.data.length === 0 ? [none] : []), ...unmodelled(given)],
		otherwise: `the entities of the use case are new; they stand in the logical model ${cite(useCase.data)}`,
	});
};
