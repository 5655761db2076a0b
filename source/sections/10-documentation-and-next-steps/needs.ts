import type {DomainModel, TechnicalSummary} from '../../documents/facts.js';
import {actorsSpokenOf, behaviourWhere, idsOf, nameOnly, onlyLists, termsSpokenOf, witnesses} from '../narrow.js';
import {schemaDelta} from '../schema-delta.js';
import {touching} from '../subjects.js';
import {touchedEntities} from '../touched-entities.js';
import {foldWords} from '../words.js';
import type {NextStepsGiven} from './next-steps.js';
import {undefinedTerms} from './undefined-terms.js';

const noModel: DomainModel = {entities: [], glossary: []};
const noSummary: TechnicalSummary = {decisions: [], ruledOut: [], learnings: []};

/**
What section 10 draws on: what is open and decided, what changes in the data, and terms that may need a definition.
*/
export const needs = ({useCase, domainModel, technicalSummary, guidelines, rulings, open}: NextStepsGiven): NextStepsGiven => {
	const touched = touchedEntities(useCase, domainModel);
	const used = undefinedTerms({useCase, domainModel: noModel, technicalSummary: noSummary});
	const defines = (text: string): boolean => used.some(({term}) => foldWords(text).includes(foldWords(term)));
	const first = witnesses(touched.map(({facts}) => facts));
	const changing = idsOf([...schemaDelta(useCase, domainModel, rulings).flatMap(({facts}) => facts), ...used.flatMap(({facts}) => facts)]);
	const isCompared = (name: string): boolean => useCase.data.some(entity => foldWords(entity.name) === foldWords(name));
	return {
		useCase: onlyLists(useCase, {
			...behaviourWhere(useCase, ({id}) => first.has(id) || changing.has(id)),
			actors: actorsSpokenOf(useCase),
			data: useCase.data,
			openQuestions: useCase.openQuestions,
			objectives: useCase.objectives.filter(({id}) => first.has(id)),
			definitionOfDone: touching(useCase.definitionOfDone, 'documentation'),
		}),
		domainModel: {
			entities: domainModel.entities.map(entity => ({
				...nameOnly(entity),
				attributes: entity.attributes.filter(
					({name, values}) =>
						isCompared(entity.name) ||
						(values.length > 1 && touched.some(each => each.entity === entity)) ||
						defines([name, ...values].join(' | ')),
				),
			})),
			glossary: termsSpokenOf(useCase, domainModel),
		},
		technicalSummary: {
			decisions: technicalSummary.decisions.filter(({text}) => defines(text)),
			ruledOut: technicalSummary.ruledOut.filter(({text}) => defines(text)),
			learnings: [],
		},
		guidelines: {rules: touching(guidelines.rules, 'documentation')},
		rulings,
		open,
	};
};
