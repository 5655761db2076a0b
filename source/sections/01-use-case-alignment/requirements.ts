import type {Fact, UseCase} from '../../documents/facts.js';
import {openQuestion, partDraft} from '../part-draft.js';
import {quote, quoteEach} from '../quotation.js';
import {withRuling} from '../rulings-on.js';
import type {PartDraft, Ruling} from '../section.js';
import {table} from '../table.js';

/**
What the use case demands, grouped by the story that it stands under.
*/
export const requirements = (useCase: UseCase, rulings: readonly Ruling[]): PartDraft => {
	const row = (kind: string) => (fact: Fact) => [kind, withRuling(quote(fact), fact, rulings)];
	const isTold = useCase.objectives.length === 0;
	const ofStories = useCase.stories.flatMap(story => [
		...(isTold ? [] : [row('Story')(story)]),
		...useCase.acceptance.filter(criterion => criterion.story === story.id).map(row(`Criterion, ${story.id}`)),
	]);
	const known = new Set(useCase.stories.map(({id}) => id));
	const rows = [
		...ofStories,
		...useCase.acceptance.filter(({story}) => story === null || !known.has(story)).map(row('Criterion')),
		...useCase.requirements.map(fact => row(fact.quality === null ? 'Requirement' : 'Quality')(fact)),
		...useCase.rules.map(row('Rule')),
		...useCase.constraints.map(row('Constraint')),
		...quoteEach(useCase.definitionOfDone).map(text => ['Definition of done', text]),
	];
	const questions =
		rows.length > 0
			? []
			: [
					openQuestion('requirements', 'By which criteria will it be judged that this use case works?', {
						facts: [],
						isBlocking: true,
					}),
				];
	return partDraft('requirements', {text: table(['Kind', 'In the document'], rows), questions, otherwise: ''});
};
